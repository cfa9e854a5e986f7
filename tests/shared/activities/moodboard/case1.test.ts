// Case 1: seventeen tiles in three minutes of silence, then a round in random order in which everyone speaks once.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { symbolPicture } from '#shared/content/symbols/pictures.ts'
import { buildReport } from '#shared/report/build.ts'
import { item, leader, participant, Table } from '../table.ts'
import { tile } from './mood.ts'

const people = Array.from({ length: 17 }, (_, index) => `p${String(index + 1).padStart(2, '0')}`)

/** Seventeen people who all laid a tile; the last has no device. */
const laid = (): Table => {
  const table = new Table([item('moodboard'), item('closing')])
  table.joinLeaders()
  people.forEach((person, index) => table.join(person, 'inwoner', 'participant', index === 16))
  table.moveTo('s1', 'make')
  for (const [index, person] of people.entries()) {
    const input = { id: `t-${person}`, ...tile({ word: `woord ${index}`, because: `omdat ${index}` }) }
    if (index === 16) table.do(leader, 's1', 'tile.lay', input, person)
    else table.do(participant(person), 's1', 'tile.lay', input)
  }
  table.moveTo('s1', 'round')
  return table
}

/** Calls until nobody is left; gives who was called and which tile was shown. */
const goRound = (table: Table, chances: readonly number[]): { person: string; on: string }[] => {
  const called: { person: string; on: string }[] = []
  for (let n = 0; n < 40; n += 1) {
    table.chance = chances[n % chances.length] ?? 0
    if (table.code(leader, 's1', 'turn.next') === 'missing') break
    const [next] = table.data<{ person: string }>('s1', 'next')
    const [stage] = table.data<{ on: string }>('s1', 'stage')
    if (!next || !stage) throw new Error('nobody was called')
    called.push({ person: next.person, on: stage.on })
    table.do(leader, 's1', 'turn.spoken', { id: `u-${n}`, person: next.person })
  }
  return called
}

test('[MB15] all seventeen are called once, each with the own tile, whatever the chances are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 17, maxLength: 17 }),
      (chances) => {
        const called = goRound(laid(), chances)
        expect(called.map(({ person }) => person).toSorted((a, b) => a.localeCompare(b))).toEqual(people)
        expect(called.every(({ person, on }) => on === `t-${person}`)).toBe(true)
      },
    ),
    { numRuns: 20, endOnFailure: true },
  )
})

test('[MB15] another chance gives another order', () => {
  const order = (chance: number): string =>
    goRound(laid(), [chance])
      .map(({ person }) => person)
      .join(' ')
  expect(order(0)).not.toBe(order(0.5))
})

test('[MB21] the report has the seventeen tiles on one wall and in words, and who made which is not in it', () => {
  const table = laid()
  goRound(table, [0.3, 0.8, 0.1])
  const pictures = { symbol: symbolPicture, image: () => undefined }
  const report = buildReport(registry, table.records, {
    generatedAt: '2026-11-22T16:30:00+01:00',
    names: Object.fromEntries(people.map((person) => [person, `Naam van ${person}`])),
    minimumGroup: 3,
    pictures,
  })
  const chapter = report.chapters.find(({ number }) => number === 2)
  const text = JSON.stringify(chapter)
  expect(text).toContain('17 mensen legden een beeld op tafel.')
  expect(text).toContain('17 mensen vertelden erover.')
  expect(chapter?.blocks.filter(({ type }) => type === 'figure')).toHaveLength(1)
  for (let index = 0; index < 17; index += 1) expect(text).toContain(`‘woord ${index}’`)
  for (const person of people) expect(JSON.stringify(report)).not.toMatch(new RegExp(`\\b${person}\\b`))
})
