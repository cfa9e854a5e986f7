// Trying out one's screen in the lobby: a harmless picture, of nobody, gone when the room begins.
import { expect, test } from 'vitest'
import { pictures } from '#shared/activities/session/records.ts'
import { drawings } from '#shared/content/symbols/drawings.ts'
import { practice } from '#shared/content/symbols/practice.ts'
import { symbolWords } from '#shared/content/symbols/words.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { seeAll, type Standing } from '#shared/kernel/visibility.ts'
import { buildReport } from '#shared/report/build.ts'
import { item, leader, participant, Table } from '../table.ts'

const ann = participant('ann')
const ben = participant('ben')

const lobby = (names = false): Table => {
  const table = new Table([item('welcome'), item('dilemmas')], { names })
  table.joinLeaders()
  table.join('ann')
  table.join('ben')
  return table
}
const pick = (table: Table, who = ann, picture = 'sailboat', id = `t-${who.person}`): string =>
  table.code(who, SESSION, 'try.pick', { id, picture })
const tried = (table: Table): unknown[] => table.data(SESSION, 'tried')

test('[TR1] everyone picks one picture, another one instead, and puts it back', () => {
  const table = lobby()
  expect(pick(table)).toBe('ok')
  expect(pick(table, ann, 'balloon', 'other')).toBe('ok')
  expect(pick(table, ben)).toBe('ok')
  expect(tried(table)).toEqual([{ picture: 'balloon' }, { picture: 'sailboat' }])
  expect(table.code(ann, SESSION, 'try.drop')).toBe('ok')
  expect(table.code(ann, SESSION, 'try.drop')).toBe('ok')
  expect(tried(table)).toEqual([{ picture: 'sailboat' }])
})

test('[TR1] only one of the six, only a participant, and only before the room begins', () => {
  const table = lobby()
  expect(pick(table, ann, 'key')).toBe('bad-input')
  expect(pick(table, leader)).toBe('not-allowed')
  pick(table)
  table.move('next')
  expect(pick(table, ben)).toBe('not-now')
  expect(table.code(ann, SESSION, 'try.drop')).toBe('not-now')
})

test('[TR2] everyone sees the picture, and nobody else whose it is', () => {
  for (const names of [true, false]) {
    const table = lobby(names)
    pick(table)
    const by = (standing: Standing) => seeAll(table.world, table.records.of(SESSION, 'tried'), standing)[0]
    for (const standing of [
      { role: 'participant', me: 'ben' },
      { role: 'facilitator', me: 'f1' },
      { role: 'screen' },
    ] as const) {
      expect(by(standing)).toMatchObject({ data: { picture: 'sailboat' } })
      expect(by(standing)?.by).toBeUndefined()
    }
    expect(by({ role: 'participant', me: 'ann' })?.by).toBe('ann')
  }
})

test.each(['next', 'goto'])(
  '[TR3] all are gone when the room begins with `%s`, and back when that is undone',
  (cmd) => {
    const table = lobby()
    pick(table)
    pick(table, ben)
    table.do(leader, SESSION, cmd, { from: table.from(), ...(cmd === 'goto' && { step: 's2' }) })
    expect(tried(table)).toEqual([])
    const trace = table.records.of(SESSION, 'trace').at(-1)?.id
    table.do(leader, SESSION, 'undo', { trace })
    expect(table.from().step).toBeNull()
    expect(tried(table)).toHaveLength(2)
  },
)

test('[TR3] a report says nothing of them, also when it is made before the start', () => {
  const table = lobby()
  const report = (): string =>
    JSON.stringify(
      buildReport(table.registry, table.records, {
        generatedAt: '2026-11-22T16:30:00+01:00',
        names: {},
        minimumGroup: 3,
      }),
    )
  const before = report()
  pick(table)
  expect(report()).toBe(before)
})

test('[TR4] the pictures are the built-in symbols, with their own drawing and name', () => {
  expect(Object.keys(practice)).toEqual([...pictures])
  for (const [id, { name, body }] of Object.entries(practice)) {
    expect(body).toBe(drawings.get(id))
    expect(name).toBe(symbolWords(id)?.name)
  }
})
