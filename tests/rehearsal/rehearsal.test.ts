// Case 1 from the first step to the files, over real sockets; and that a difference or a broken scenario is told.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type Running } from '#server/start.ts'
import { rehearse, type Rehearsal } from './rehearse.ts'
import { readScenario, type Scenario } from './scenario.ts'

const case1 = join(import.meta.dirname, 'case1.json')
const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'))
let server: Running

const load = (file: string): Scenario => {
  const read = readScenario(file)
  if (!read.ok) throw new Error(read.problem)
  return read.scenario
}

const play = (scenario: Scenario, name: string): Promise<Rehearsal> =>
  rehearse(server.url, scenario, join(folder, name), () => undefined)

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe('the rehearsal', () => {
  test('[D1] Case 1 comes out exactly, on the screens and in the report', { timeout: 60_000 }, async () => {
    const { differences, files } = await play(load(case1), 'case1')
    expect(differences).toEqual([])
    expect(files.map((file) => file.slice(join(folder, 'case1').length + 1))).toEqual(
      expect.arrayContaining(['report.html', 'report.docx', 'report.json', 'volgorde.csv', 'afspraken.csv']),
    )
    expect(files.every((file) => existsSync(file))).toBe(true)
  })

  test(
    '[D1] one other ballot is seen: every number that it changes is named',
    { timeout: 60_000 },
    async () => {
      const scenario = load(case1)
      const [first, ...others] = scenario.people
      if (!first) throw new Error('nobody in the scenario')
      const { differences } = await play(
        { ...scenario, people: [{ ...first, ballot: 'ECFBAD' }, ...others] },
        'other',
      )
      expect(differences.map((line) => line.split(':')[0])).toEqual(
        expect.arrayContaining(['points', 'W', 'points of gemeente', 'report']),
      )
    },
  )

  test.each([
    ['{ "title": "x", }', ':1:17: '],
    [readFileSync(case1, 'utf8').replace('"DABFCE"', '"dabfce"'), ':9:17: people.0.ballot: must be letters'],
    [readFileSync(case1, 'utf8').replace('"template"', '"sjabloon"'), ': template: '],
  ])('a scenario with a mistake is refused with its place (%#)', (source, message) => {
    const file = join(folder, 'broken.json')
    writeFileSync(file, source)
    const read = readScenario(file)
    expect(read.ok ? 'accepted' : read.problem).toContain(file)
    expect(read.ok ? 'accepted' : read.problem).toContain(message)
  })
})
