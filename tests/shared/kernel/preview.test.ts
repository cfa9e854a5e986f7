// Live previews: what is taken of them, and who watches.
import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { session } from '#shared/activities/session/index.ts'
import { defineShape, type Policy } from '#shared/kernel/activity.ts'
import { SESSION, type Role } from '#shared/kernel/facts.ts'
import { newId } from '#shared/kernel/fields.ts'
import { takePreview } from '#shared/kernel/preview.ts'
import { makeRegistry } from '#shared/kernel/registry.ts'
import { watches, type Standing } from '#shared/kernel/visibility.ts'
import { MAX_PREVIEW } from '#shared/kernel/wire.ts'
import { item, leader, server, Table } from '../activities/table.ts'

const policies = ['all', 'table', 'author', 'owner', 'facilitator', 'none'] as const satisfies Policy[]

const { activity } = defineShape({
  name: 'canvas',
  config: z.strictObject({}),
  stages: ['alone', 'together', 'later'],
  kinds: { line: z.strictObject({ path: z.string() }) },
  see: { line: { alone: 'author', together: 'all', later: 'all' } },
  live: {
    draw: {
      input: z.strictObject({ id: newId(), path: z.string() }),
      by: ['participant'],
      of: 'line',
      see: { alone: 'author', together: 'all' },
    },
    ...Object.fromEntries(
      policies.map((policy) => [
        policy,
        {
          input: z.strictObject({}),
          by: ['participant', 'facilitator'] as const,
          of: 'line' as const,
          see: { together: policy },
        },
      ]),
    ),
  },
})
const canvas = makeRegistry([session, activity({ commands: {} })])

const ann: Standing = { role: 'participant', table: 't1', me: 'ann' }
const line = { id: 'one', path: 'M0 0' }

const room = (stage = 'together'): Table => {
  const table = new Table([item('canvas')], { registry: canvas })
  table.joinLeaders()
  table.moveTo('s1', stage)
  return table
}
const take = (table: Table, data: unknown = line, name = 'draw', role: Role = 'participant', step = 's1') =>
  takePreview(table.world, { ...ann, role: role as Standing['role'] }, { step, name, data })

describe('a preview is taken', () => {
  test('[K35] not from who only watches', () => {
    const table = room()
    table.join('ann')
    expect(take(table)).toEqual(line)
    const guest = { id: 'vera', role: 'participant', side: 'geen', proxy: false, observer: true }
    table.do(server, SESSION, 'person.join', guest)
    const asked = { step: 's1', name: 'draw', data: line }
    expect(takePreview(table.world, { ...ann, me: 'vera' }, asked)).toBeUndefined()
  })

  test('[L1] from the roles that it lists, and only of what the activity declares', () => {
    expect(take(room())).toEqual(line)
    expect(take(room(), line, 'draw', 'facilitator')).toBeUndefined()
    expect(take(room(), line, 'draw', 'screen')).toBeUndefined()
    for (const name of ['line', 'constructor', '__proto__', ''])
      expect(take(room(), {}, name)).toBeUndefined()
    for (const step of ['s2', SESSION, 'at:s1'])
      expect(take(room(), line, 'draw', 'participant', step)).toBeUndefined()
  })

  test('[L1] at a stage at which somebody watches, in a step that is open', () => {
    expect(take(room('alone'))).toBeUndefined()
    expect(take(room('later'))).toBeUndefined()
    expect(take(room(), {}, 'none')).toBeUndefined()
    const two = new Table([item('canvas'), item('canvas')], { registry: canvas })
    two.joinLeaders()
    two.moveTo('s1', 'together')
    expect(take(two)).toEqual(line)
    two.moveTo('s2', 'together')
    expect([take(two), take(two, line, 'draw', 'participant', 's2')]).toEqual([undefined, line])
  })

  test('[L1] not while the room is paused, and not after the end', () => {
    const table = room()
    table.do(leader, SESSION, 'pause', { on: true })
    expect(take(table)).toBeUndefined()
    table.do(leader, SESSION, 'pause', { on: false })
    expect(take(table)).toEqual(line)
    table.do(leader, SESSION, 'end')
    expect(take(table)).toBeUndefined()
  })

  test('[L2] when its data fit their schema and 4 kB', () => {
    const around = JSON.stringify({ ...line, path: '' }).length
    const fits = { ...line, path: 'x'.repeat(MAX_PREVIEW - around) }
    expect(take(room(), fits)).toEqual(fits)
    expect(take(room(), { ...fits, path: `${fits.path}x` })).toBeUndefined()
    expect(take(room(), { ...line, path: 'é'.repeat(MAX_PREVIEW / 2) })).toBeUndefined()
    for (const data of [null, 'text', [], {}, { ...line, by: 'ann' }, { ...line, id: 'at:s1' }])
      expect(take(room(), data)).toBeUndefined()
  })
})

test('[L3] each policy lets the same classes watch as it lets them see a record of somebody else', () => {
  const viewers: Record<string, Standing> = {
    facilitator: { role: 'facilitator', me: 'f1' },
    same: { role: 'participant', table: 't1', me: 'ben' },
    other: { role: 'participant', table: 't2', me: 'coen' },
    nowhere: { role: 'participant' },
    screen: { role: 'screen' },
  }
  const watching = (name: string, table: string | undefined, stage = 'together') =>
    Object.entries(viewers)
      .filter(([, standing]) => watches(room(stage).world, { step: 's1', name, table }, standing))
      .map(([viewer]) => viewer)
  expect(Object.fromEntries(policies.map((policy) => [policy, watching(policy, 't1')]))).toEqual({
    all: ['facilitator', 'same', 'other', 'nowhere', 'screen'],
    table: ['same'],
    author: [],
    owner: ['facilitator'],
    facilitator: ['facilitator'],
    none: [],
  })
  expect(watching('table', undefined)).toEqual([])
  expect(watching('all', 't1', 'alone')).toEqual([])
  expect(watching('constructor', 't1')).toEqual([])
})
