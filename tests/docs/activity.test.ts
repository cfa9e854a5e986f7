// The page of how to write an activity cannot go stale: its code is the real code, and it leaves no file out.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = `${import.meta.dirname}/../..`
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8')
const page = read('docs/activity.md')

const fences = Array.from(page.matchAll(/```\w+ (\S+)\n([\s\S]*?)\n```/g), ([, path = '', code = '']) => ({
  path,
  code,
}))

test('every piece of code says of which file it is', () => {
  expect(page.match(/^```\w.*$/gm)).toHaveLength(fences.length)
  expect(fences.length).toBeGreaterThan(8)
})

test.each(fences.map(({ path, code }) => [path, code] as const))(
  '%s has this code, line by line',
  (path, code) => {
    expect(`\n${read(path)}`).toContain(`\n${code}\n`)
  },
)

test('every path that is named exists', () => {
  const named = Array.from(page.matchAll(/`([\w-]+\/[\w./-]+)`/g), ([, path = '']) => path)
  expect(named.length).toBeGreaterThan(25)
  expect(named.filter((path) => !existsSync(`${root}/${path}`))).toEqual([])
})

test('every file of the two folders stands in the list with its own first line', () => {
  const folders = ['shared/activities/checkin', 'client/activities/checkin']
  const files = folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  )
  const listed = Array.from(page.matchAll(/^\| `(\S+\.tsx?)` \| (.+) \|$/gm), ([, path = '', text = '']) => [
    path,
    text,
  ])
  const wanted = files
    .toSorted()
    .map((path) => [path, read(path).split('\n', 1)[0]?.replace('// ', '') ?? ''])
  expect(listed.filter(([path]) => folders.some((folder) => path?.startsWith(folder)))).toEqual(wanted)
})
