// The benchmark's own machinery: that it counts deliveries right, beside a relay, and shows what it was told to.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '#tests/crash/program.ts'
import { bytesBeforeJoin } from './first-load.ts'
import { median, quantile } from './numbers.ts'
import { table, verdict, type Row } from './rows.ts'
import { Stage } from './stage.ts'
import { Tally } from './tally.ts'

let program: Awaited<ReturnType<typeof bundle>>
let stage: Stage

beforeAll(async () => {
  program = await bundle('tests/load/child.ts')
  stage = new Stage(program.path)
}, 60_000)

afterAll(async () => {
  await stage.close()
  program.remove()
})

test('every act arrives once at everyone of its session, at this server, at the relay and as a mask', async () => {
  await stage.relay('relay', { sessions: 2, people: 5 })
  await stage.server('own', { sessions: 2, people: 5 })
  await stage.server('veiled', { sessions: 2, people: 5, stage: 'hidden' })
  for (const name of ['relay', 'own', 'veiled']) {
    await stage.enter(name)
    const { acts, acknowledged, deliveries, expected, doubled, cpu, bytes } = await stage.run(name, 100, 500)
    expect([name, acknowledged, deliveries, doubled]).toEqual([name, acts, acts * 5, 0])
    expect(acts).toBeGreaterThan(20)
    expect(expected).toBe(deliveries)
    expect(cpu).toBeGreaterThan(0)
    expect(bytes).toBeGreaterThan(deliveries * 10)
  }
}, 60_000)

test('a join to a full session is told everything, packed at this server and as JSON at the relay', async () => {
  await stage.relay('full relay', { sessions: 1, people: 2, notes: 300 })
  await stage.server('full', { sessions: 1, people: 2, notes: 300 })
  const packed = await stage.enter('full', stage.seats('full').slice(0, 1), 'join')
  const json = await stage.enter('full relay', stage.seats('full relay').slice(0, 1), 'join')
  expect(json).toBeGreaterThan(300 * 100)
  expect(packed).toBeLessThan(json)
}, 60_000)

test('a tally knows what is missing and what came twice', () => {
  const tally = new Tally()
  tally.sent(1, 2)
  tally.seen(1)
  tally.acknowledged(1)
  expect(tally.complete).toBe(false)
  tally.seen(1)
  expect(tally.complete).toBe(true)
  tally.seen(1)
  expect(tally.stats()).toMatchObject({ acts: 1, acknowledged: 1, deliveries: 2, expected: 2, doubled: 1 })
})

test('medians and quantiles', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(3)
  expect(quantile([], 0.5)).toBeNaN()
})

test('a row is reached, between or failed, whichever side is better', () => {
  const row: Row = { key: 'ratioA', what: 'a', against: 'b', value: 1, unit: '×', reach: 0.85, fail: 1 }
  expect([0.8, 0.9, 1.1].map((value) => verdict({ ...row, value }))).toEqual(['reached', 'between', 'failed'])
  const more = { ...row, reach: 4, fail: 2.5 }
  expect([5, 3, 1].map((value) => verdict({ ...more, value }))).toEqual(['reached', 'between', 'failed'])
  expect(verdict({ ...more, value: 5 / 0 })).toBe('not measured')
  expect(table([row]).split('\n')).toHaveLength(3)
})

test('a client that was not built has no first load', () => {
  expect(bytesBeforeJoin('no/such/folder')).toBeUndefined()
})
