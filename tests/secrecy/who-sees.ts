// The reviewed tables of who sees what, one file per activity, as text that a person can read and a test can check.
import { existsSync, readFileSync } from 'node:fs'
import type { Activity } from '#shared/kernel/activity.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { cases, CANARY, look, maskFields, sightOf, standings, worldOf, written, type Sight } from './stage.ts'

export const fileOf = (activity: Activity): string => `${import.meta.dirname}/who-sees/${activity.name}.txt`

const names = Object.keys(standings)
const head = ['kind', 'stage', ...names, 'mask shows']
const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.padEnd(12)).join(' | ')} |`

/** The table as the code makes it now. */
export const tableOf = (registry: Registry, activity: Activity): string => {
  const rows = cases(activity).map(({ kind, stage }) => {
    const rec = written(activity, kind, CANARY)
    const world = worldOf(registry, activity, stage, [rec])
    const sights = names.map((name) => {
      const standing = standings[name]
      return standing ? sightOf(look(world, rec, standing)) : '-'
    })
    const shown = sights.includes('mask') ? maskFields(activity, kind).join(', ') : ''
    return line([kind, stage, ...sights, shown])
  })
  const rule = `|${head.map(() => '-'.repeat(14)).join('|')}|`
  const title = `Who sees what of ${activity.name}: all, mask (enough to count) or nothing`
  return `${[title, '', line(head), rule, ...rows].join('\n')}\n`
}

export type Reviewed = {
  /** By `cellKey`. What is not in it may be seen by nobody. */
  readonly sights: ReadonlyMap<string, Sight>
  /** The fields that the mask of a kind may show. */
  readonly shown: ReadonlyMap<string, readonly string[]>
}

export const cellKey = (kind: string, stage: string, standing: string): string =>
  `${kind}/${stage}/${standing}`

/** The table as it was reviewed; empty when nobody did. */
export const reviewedTable = (activity: Activity): Reviewed => {
  const file = fileOf(activity)
  const sights = new Map<string, Sight>()
  const shown = new Map<string, readonly string[]>()
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(4) : []
  for (const row of rows) {
    const cells = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const [kind = '', stage = ''] = cells
    names.forEach((name, index) => sights.set(cellKey(kind, stage, name), cells[index + 2] as Sight))
    const fields = (cells[names.length + 2] ?? '').split(', ').filter((field) => field !== '')
    shown.set(kind, [...(shown.get(kind) ?? []), ...fields])
  }
  return { sights, shown }
}
