// Where people sit, what an open step sees to, which stages it goes through, and what is prepared before it opens.
import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { session } from '#shared/activities/session/index.ts'
import { defineShape } from '#shared/kernel/activity.ts'
import { nowOf, peopleOf, SESSION, stepOf } from '#shared/kernel/facts.ts'
import { id, whole } from '#shared/kernel/fields.ts'
import { makeRegistry } from '#shared/kernel/registry.ts'
import { view } from '#shared/kernel/visibility.ts'
import { item, leader, participant, Table } from '../activities/table.ts'

const { activity, command } = defineShape({
  name: 'hall',
  config: z.strictObject({ rounds: whole(1, 2) }),
  stages: ['wait', 'first', 'second', 'after'],
  kinds: { wish: z.strictObject({ table: id() }), sign: z.strictObject({ text: z.string() }) },
  see: {
    wish: { wait: 'author', first: 'author', second: 'author', after: 'author' },
    sign: { first: 'table', second: 'table', after: 'all' },
  },
  mask: { sign: (_data, table) => ({ table }) },
  maskFor: { sign: 'facilitator' },
})

/** Everyone sits at the table of their wish, or else at `t0`; nobody before the first round and after the last. */
const hall = activity({
  commands: {
    wish: command({
      input: z.strictObject({ table: id() }),
      by: ['participant'],
      during: 'always',
      others: true,
      undoable: true,
      run(ctx, { table }) {
        const wish = `${ctx.step}:wish:${ctx.me}`
        if (ctx.get('wish', wish)) ctx.remove('wish', wish)
        ctx.create('wish', wish, { table })
      },
    }),
    move: command({
      input: z.strictObject({ person: id(), table: id() }),
      by: ['participant', 'facilitator'],
      during: 'always',
      run: (ctx, { person, table }) => ctx.seat(person, table),
    }),
    rounds: command({
      input: z.strictObject({ rounds: z.number() }),
      by: ['participant', 'facilitator'],
      during: 'always',
      ahead: 'facilitator',
      run: (ctx, { rounds }) => ctx.configure({ rounds }),
    }),
    sign: command({
      input: z.strictObject({ id: id(), text: z.string() }),
      by: ['participant'],
      during: 'always',
      run(ctx, { id, text }) {
        const table = ctx.people().find((one) => one.id === ctx.me)?.table
        ctx.create('sign', id, { text }, table === undefined ? {} : { table })
      },
    }),
  },
  course: ({ rounds }) => (rounds === 2 ? ['wait', 'first', 'second', 'after'] : ['wait', 'first', 'after']),
  stageMinutes: (_config, stage) => ({ wait: 0, first: 20, second: 15, after: 5 })[stage],
  upkeep: {
    after: ['wish', 'person', 'at'],
    run(ctx) {
      for (const { id: person, role, left } of ctx.people()) {
        if (role !== 'participant') continue
        const wish = ctx.get('wish', `${ctx.step}:wish:${person}`)?.data.table ?? 't0'
        ctx.seat(person, left || ctx.stage === 'wait' || ctx.stage === 'after' ? null : wish)
      }
    },
  },
})

const halls = makeRegistry([session, hall])
const ann = participant('ann')
const ben = participant('ben')

const room = (rounds = 2): Table => {
  const table = new Table([item('hall', { rounds }), item('hall', { rounds })], { registry: halls })
  table.joinLeaders()
  table.join('ann')
  table.join('ben')
  return table
}

const seats = (table: Table): Record<string, string | undefined> =>
  Object.fromEntries(
    peopleOf(table.records).flatMap((one) => (one.role === 'participant' ? [[one.id, one.table]] : [])),
  )

const timer = (table: Table) => table.data<{ totalMs: number }>(SESSION, 'timer')[0]?.totalMs

describe('sitting at a table', () => {
  test('[T1] is seen to when a stage is entered, when a wish changes, and for who comes, leaves or comes back', () => {
    const table = room()
    table.moveTo('s1', 'wait')
    expect(seats(table)).toEqual({ ann: undefined, ben: undefined })
    table.moveTo('s1', 'first')
    expect(seats(table)).toEqual({ ann: 't0', ben: 't0' })
    table.do(ann, 's1', 'wish', { table: 't1' })
    expect(seats(table)).toEqual({ ann: 't1', ben: 't0' })
    table.join('cas')
    expect(seats(table)).toMatchObject({ cas: 't0' })
    table.do(leader, SESSION, 'person.left', { person: 'ann', left: true })
    expect(seats(table)).toMatchObject({ ann: undefined })
    table.join('ann')
    expect(seats(table)).toMatchObject({ ann: 't1' })
    table.moveTo('s1', 'after')
    expect(Object.values(seats(table))).toEqual([undefined, undefined, undefined])
  })

  test('[T1] is seen to again when something is undone, and not in a step that is closed', () => {
    const table = room()
    table.moveTo('s1', 'first')
    table.do(ann, 's1', 'wish', { table: 't1' })
    const trace = table.records.of(SESSION, 'trace').at(-1)?.id
    table.do(ann, SESSION, 'undo', { trace })
    expect(seats(table)).toMatchObject({ ann: 't0' })
    table.moveTo('s2', 'wait')
    table.join('cas')
    expect(seats(table)).toMatchObject({ cas: undefined })
  })

  test('[T2] lets who sits there see what is for the table, and tells a facilitator only the table', () => {
    const table = room()
    table.moveTo('s1', 'first')
    table.do(ann, 's1', 'wish', { table: 't1' })
    table.do(ann, 's1', 'sign', { id: 'n1', text: 'geheim' })
    const rec = table.records.get('n1')
    const seen = (at: string | undefined, role: 'participant' | 'facilitator' = 'participant') =>
      rec && view(table.world, rec, { role, table: at })
    expect(seen('t1')?.data).toEqual({ text: 'geheim' })
    expect(seen('t0')).toBeUndefined()
    expect(seen(undefined)).toBeUndefined()
    expect(seen(undefined, 'facilitator')).toMatchObject({ masked: true, data: { table: 't1' } })
    expect(seen('t1', 'facilitator')?.data).toEqual({ text: 'geheim' })
  })

  test('[T3] of somebody else only by a command that says so, and only of somebody who is there', () => {
    const table = room()
    table.moveTo('s1', 'wait')
    expect(table.code(ann, 's1', 'move', { person: 'ben', table: 't1' })).toBe('not-yours')
    expect(table.code(leader, 's1', 'move', { person: 'nobody', table: 't1' })).toBe('missing')
    expect(table.do(leader, 's1', 'move', { person: 'f1', table: 't1' })).toHaveLength(1)
    expect(table.do(leader, 's1', 'move', { person: 'f1', table: 't1' })).toHaveLength(0)
  })

  test('[U13] is no part of what undoing a step change puts back: it follows from the stage', () => {
    const table = room()
    table.moveTo('s1', 'first')
    const trace = table.records.of(SESSION, 'trace').at(-1)?.id
    table.do(ann, SESSION, 'ready', { on: true })
    table.do(leader, SESSION, 'undo', { trace })
    expect(table.from()).toEqual({ step: 's1', stage: 'wait' })
    expect(seats(table)).toEqual({ ann: undefined, ben: undefined })
  })
})

describe('the course of a step', () => {
  test('[P13] follows its config, also when that changes on the way', () => {
    const table = room(1)
    table.moveTo('s1', 'first')
    table.do(leader, 's1', 'rounds', { rounds: 2 })
    table.move('next')
    expect(table.from()).toEqual({ step: 's1', stage: 'second' })
    table.move('next')
    table.do(leader, 's1', 'rounds', { rounds: 1 })
    table.move('back')
    expect(table.from()).toEqual({ step: 's1', stage: 'first' })
  })

  test('[P14] starts the timer at every stage for which it plans minutes, and stops it where there are none', () => {
    const table = room()
    table.moveTo('s1', 'wait')
    expect(timer(table)).toBe(0)
    expect(table.records.get('timer')?.data).toMatchObject({ endsAt: null })
    table.now += 60_000
    table.move('next')
    expect(table.records.get('timer')?.data).toMatchObject({ endsAt: table.now + 20 * 60_000 })
    table.now += 60_000
    table.move('next')
    expect(timer(table)).toBe(15 * 60_000)
  })

  test('[P15] is prepared before the step opens, by a facilitator, with what says so; the step keeps what fits its schema', () => {
    const table = room()
    table.do(leader, 's2', 'rounds', { rounds: 1 })
    expect(stepOf(table.records, 's2')?.config).toEqual({ rounds: 1 })
    expect(nowOf(table.records)?.current).toBeNull()
    expect(table.code(ann, 's2', 'rounds', { rounds: 2 })).toBe('step-closed')
    expect(table.code(leader, 's2', 'rounds', { rounds: 7 })).toBe('bad-input')
    expect(table.code(leader, 's2', 'move', { person: 'f1', table: 't1' })).toBe('step-closed')
    table.moveTo('s1', 'wait')
    table.moveTo('s2', 'wait')
    table.moveTo('s2', 'after')
    expect(table.code(ben, 's1', 'rounds', { rounds: 1 })).toBe('step-closed')
    expect(table.code(leader, 's1', 'rounds', { rounds: 1 })).toBe('step-closed')
  })
})
