// Case 1 from the first step to the files, over real sockets; and that a difference or a broken scenario is told.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
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

type Played = Rehearsal & { readonly lines: readonly string[] }

const play = async (scenario: Scenario, name: string): Promise<Played> => {
  const lines: string[] = []
  const tell = (line: string): void => void lines.push(line)
  return { ...(await rehearse(server.url, scenario, join(folder, name), tell, server.store)), lines }
}

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe('the rehearsal', () => {
  test('[D1] Case 1 comes out exactly, on the screens and in the report', { timeout: 60_000 }, async () => {
    const { differences, files, lines } = await play(load(case1), 'case1')
    expect(differences).toEqual([])
    expect(lines).toEqual(
      expect.arrayContaining([
        'moodboard: make: 17 tiles',
        'moodboard: round: 17 people told, everyone once',
        'worldcafe: tables: 4 tables',
        'worldcafe: round1: 13 notes',
        'worldcafe: round2: 12 notes',
        'worldcafe: harvest: 4 tables brought in their harvest',
        'worldcafe: together: 2 themes',
        'flaps: stick: 12 for, 14 against, 1 taken away and put back',
        'flaps: sort: 3 groups',
        'flaps: done: 54 stickers',
      ]),
    )
    expect(files.map((file) => file.slice(join(folder, 'case1').length + 1))).toEqual(
      expect.arrayContaining([
        'report.html',
        'report.docx',
        'report.json',
        'volgorde.csv',
        'afspraken.csv',
        'moodboard-beelden.csv',
        'wereldcafe-rondes.csv',
        'wereldcafe-kleden.csv',
        'wereldcafe-oogst.csv',
        'flaps-geeltjes.csv',
        'flaps-groepen.csv',
      ]),
    )
    expect(files.every((file) => existsSync(file))).toBe(true)
  })

  test(
    '[D1] another ballot, a tile, a note or a question less are seen: every number that they change is named',
    { timeout: 60_000 },
    async () => {
      const scenario = load(case1)
      const [first, ...others] = scenario.people
      const { flaps, worldcafe } = scenario
      if (!first || !flaps || !worldcafe) throw new Error('nobody in the scenario, no tables or no flaps')
      const { tile: _, ...quiet } = first
      const less = flaps.con.filter((text) => text !== 'De gemeente betaalt het toch')
      const { differences } = await play(
        {
          ...scenario,
          people: [{ ...quiet, ballot: 'ECFBAD' }, ...others],
          flaps: { ...flaps, con: less },
          worldcafe: {
            ...worldcafe,
            tables: worldcafe.tables.map((table) =>
              table.fiche === 'A' ? { ...table, question: '', notes: [[], []] } : table,
            ),
          },
        },
        'other',
      )
      expect(differences.map((line) => line.split(':')[0])).toEqual(
        expect.arrayContaining(['points', 'W', 'points of gemeente', 'report']),
      )
      expect(differences).toEqual(
        expect.arrayContaining([
          'tiles: expected 17, got 16',
          'told once: expected 17, got 16',
          'notes against: expected 14, got 13',
          'report: 16 tiles, not 17',
          'report: 25 notes, not 26',
          'things on the cloths: expected 25, got 19',
          'report: 3 questions, not 4',
        ]),
      )
    },
  )

  test(
    '[SU1] Case 2 comes out exactly: somebody alone fills in 20 of 65 cells',
    { timeout: 60_000 },
    async () => {
      const { differences, files, lines } = await play(load(join(import.meta.dirname, 'case2.json')), 'case2')
      expect(differences).toEqual([])
      expect(lines).toEqual(expect.arrayContaining(['supply: alone: 1 people filled in 65 cells']))
      expect(files.map((file) => basename(file))).toEqual(
        expect.arrayContaining(['aanbod-vakjes.csv', 'aanbod-antwoorden.csv', 'aanbod-taken.csv']),
      )
    },
  )

  test(
    '[SU1] nine people with three providers lay the matrix together and draw the boundary',
    { timeout: 60_000 },
    async () => {
      const { differences, lines } = await play(load(join(import.meta.dirname, 'case3.json')), 'case3')
      expect(differences).toEqual([])
      expect(lines).toEqual(
        expect.arrayContaining([
          'supply: alone: 9 people filled in 52 cells',
          'supply: laid: 23 suggestions, 2 kept, 1 dropped',
          'supply: reflect: 3 sentences, 2 worries',
          'scope: alone: 9 people proposed',
          'scope: decide: 4 decisions',
          'scope: done: final',
        ]),
      )
    },
  )

  test.each([
    ['{ "title": "x", }', ':1:17: '],
    [readFileSync(case1, 'utf8').replace('"DABFCE"', '"dabfce"'), ':9:17: people.0.ballot: must be letters'],
    [readFileSync(case1, 'utf8').replace('"template"', '"sjabloon"'), ': sjabloon: '],
  ])('a scenario with a mistake is refused with its place (%#)', (source, message) => {
    const file = join(folder, 'broken.json')
    writeFileSync(file, source)
    const read = readScenario(file)
    expect(read.ok ? 'accepted' : read.problem).toContain(file)
    expect(read.ok ? 'accepted' : read.problem).toContain(message)
  })
})
