// Reports are told apart from the activities: none is forgotten, and no phone loads one.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { reports } from '#shared/activities/reports.ts'

const root = join(import.meta.dirname, '../..')
const activities = join(root, 'shared/activities')

/** All files that this one imports, and so on; imports of types alone do not count. */
const reached = (file: string, found = new Set<string>()): Set<string> => {
  if (found.has(file)) return found
  found.add(file)
  const code = readFileSync(file, 'utf8')
  for (const [, from = ''] of code.matchAll(/^(?:import|export) (?!type )[^'"]*from '([^']+)'/gm)) {
    if (from.startsWith('.')) reached(join(dirname(file), from), found)
    if (from.startsWith('#shared/')) reached(join(root, from.slice(1)), found)
  }
  return found
}

test('[A16] lists the report of every activity that has one', () => {
  const folders = readdirSync(activities).filter((name) => existsSync(join(activities, name, 'report.ts')))
  expect(Object.keys(reports).toSorted()).toEqual(folders.toSorted())
})

test('[A16] keeps the reports out of what a phone loads with the activities', () => {
  const files = [...reached(join(activities, 'registry.ts'))]
  expect(files.length).toBeGreaterThan(30)
  expect(files.filter((file) => file.endsWith('/report.ts'))).toEqual([])
})
