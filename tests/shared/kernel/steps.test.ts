// Steps: what happens when one opens, when a stage is entered, and when the room leaves.
import { describe, expect, test } from 'vitest'
import { progressOf, SESSION, stepOf } from '#shared/kernel/facts.ts'
import { programmeOf, reportInput } from '#shared/kernel/steps.ts'
import { coLeader, item, leader, participant, Table } from '../activities/table.ts'
import { toys } from './toy.ts'

const ann = participant('ann')

const room = (...items: Parameters<typeof item>[]): Table => {
  const table = new Table(
    items.map((one) => item(...one)),
    { registry: toys },
  )
  table.joinLeaders()
  table.join('ann')
  return table
}

const heard = (table: Table, step: string): unknown => stepOf(table.records, step)?.config
const titles = (table: Table): string[] => programmeOf(table.records).map(({ title }) => title)

describe('moving', () => {
  test('[P1] goes through the stages of a step and then to the next step, and the same way back', () => {
    const table = room(['toy'], ['wall'])
    const seen: unknown[] = []
    for (let n = 0; n < 4; n += 1) {
      table.move('next')
      seen.push(table.from())
    }
    expect(seen).toEqual([
      { step: 's1', stage: 'one' },
      { step: 's1', stage: 'two' },
      { step: 's1', stage: 'three' },
      { step: 's2', stage: 'open' },
    ])
    expect(table.code(leader, SESSION, 'next', { from: table.from() })).toBe('missing')
    table.move('back')
    expect(table.from()).toEqual({ step: 's1', stage: 'three' })
    table.move('back')
    table.move('back')
    expect(table.code(leader, SESSION, 'back', { from: table.from() })).toBe('missing')
  })

  test('[P2] is for the one who leads; a co-facilitator takes over first, and nobody does by itself', () => {
    const table = room(['toy'], ['wall'])
    const moves: [string, object][] = [
      ['next', {}],
      ['back', {}],
      ['goto', { step: 's2' }],
    ]
    for (const [cmd, more] of moves)
      expect(table.code(coLeader, SESSION, cmd, { from: table.from(), ...more })).toBe('not-leading')
    for (const cmd of ['end', 'reopen', 'names.off'])
      expect(table.code(coLeader, SESSION, cmd)).toBe('not-leading')
    table.do(leader, SESSION, 'person.left', { person: 'f1', left: true })
    expect(table.code(coLeader, SESSION, 'next', { from: table.from() })).toBe('not-leading')
    table.do(coLeader, SESSION, 'lead')
    table.move('next', coLeader)
    expect(table.code(leader, SESSION, 'next', { from: table.from() })).toBe('not-leading')
    table.do(leader, SESSION, 'lead')
    table.move('next')
  })

  test('[P3] happens once for two taps: the second says from where it thought to go', () => {
    const table = room(['toy'])
    const from = table.from()
    table.do(leader, SESSION, 'next', { from })
    expect(table.code(leader, SESSION, 'next', { from })).toBe('changed-since')
    expect(table.code(leader, SESSION, 'goto', { from, step: 's1' })).toBe('changed-since')
    expect(table.from()).toEqual({ step: 's1', stage: 'one' })
  })

  test('[P4] to any step finds it in the stage where it was left; an unknown one is missing', () => {
    const table = room(['toy'], ['wall'], ['toy'])
    table.moveTo('s1', 'two')
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's3' })
    expect(table.from()).toEqual({ step: 's3', stage: 'one' })
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's1' })
    expect(table.from()).toEqual({ step: 's1', stage: 'two' })
    for (const step of ['s9', 'now', 'ann'])
      expect(table.code(leader, SESSION, 'goto', { from: table.from(), step })).toBe('missing')
  })

  test('[P5] counts the time spent in a step over all visits, and starts its timer', () => {
    const table = room(['toy'], ['wall'])
    table.move('next')
    expect(table.data(SESSION, 'timer')).toEqual([
      { endsAt: table.now + 600_000, leftMs: null, totalMs: 600_000 },
    ])
    table.now += 5_000
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's2' })
    table.now += 1_000
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's1' })
    table.now += 2_000
    table.do(leader, SESSION, 'end')
    expect(progressOf(table.records, 's1')).toMatchObject({ spentMs: 7_000, enteredAt: null, open: false })
    expect(progressOf(table.records, 's2')).toMatchObject({ spentMs: 1_000 })
  })

  test('[P6] leaves a standing step open from the start to the end', () => {
    const table = room(['toy'], ['wall'], ['toy'])
    expect(table.code(ann, 's2', 'wave')).toBe('ok')
    for (const stage of ['one', 'three']) {
      table.moveTo('s3', stage)
      expect(table.code(ann, 's2', 'wave')).toBe('ok')
      expect(table.code(ann, 's1', 'wave')).toBe('step-closed')
    }
    table.do(leader, SESSION, 'end')
    expect(table.code(ann, 's2', 'wave')).toBe('session-ended')
  })

  test('[P7] back after the end goes on where it was, without losing the time that was spent', () => {
    const table = room(['toy'])
    table.move('next')
    table.now += 3_000
    table.do(leader, SESSION, 'end')
    table.now += 50_000
    table.do(leader, SESSION, 'reopen')
    table.now += 2_000
    table.do(leader, SESSION, 'reopen')
    table.now += 1_000
    table.do(leader, SESSION, 'end')
    expect(progressOf(table.records, 's1')).toMatchObject({ spentMs: 6_000 })
  })
})

describe('a step', () => {
  test('[P8] gets its config from what earlier steps left when it opens for the first time, and only then', () => {
    const table = room(['toy', { heard: 'x' }], ['toy', { heard: 'y' }])
    table.moveTo('s2', 'one')
    expect(heard(table, 's1')).toEqual({ parts: [], heard: 'x+0' })
    expect(heard(table, 's2')).toEqual({ parts: [], heard: 'y+1' })
    table.move('back')
    table.move('next')
    table.do(leader, SESSION, 'end')
    table.do(leader, SESSION, 'reopen')
    expect(heard(table, 's1')).toEqual({ parts: [], heard: 'x+0' })
    expect(heard(table, 's2')).toEqual({ parts: [], heard: 'y+1' })
  })

  test('[P9] may become several when it opens: in its place, with the time divided, once', () => {
    const table = room(['toy', { parts: ['D', 'B', 'A'], heard: '' }], ['wall'])
    expect(titles(table)).toEqual(['Stap toy', 'Stap wall'])
    table.move('next')
    expect(titles(table)).toEqual(['D', 'B', 'A', 'Stap wall'])
    expect(table.records.get('timer')?.data).toMatchObject({ totalMs: 180_000, endsAt: table.now + 180_000 })
    const again = { from: table.from(), step: 's2' }
    table.do(leader, SESSION, 'goto', again)
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's1' })
    expect(programmeOf(table.records).map(({ id, minutes }) => [id, minutes])).toEqual([
      ['s1', 3],
      ['s1-2', 3],
      ['s1-3', 3],
      ['s2', 10],
    ])
    expect(heard(table, 's1-3')).toEqual({ parts: ['D', 'B', 'A'], heard: '/A' })
  })

  test('[P9] splits also when what it splits by came later than its first opening', () => {
    const table = room(['toy', { parts: [], heard: '' }], ['wall'])
    table.move('next')
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's2' })
    const first = table.records.get('s1')
    if (!first) throw new Error('no step')
    const data = first.data as { config: object }
    table.records.put({ ...first, data: { ...data, config: { parts: ['D', 'B'], heard: '' } } })
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's1' })
    expect(titles(table)).toEqual(['D', 'B', 'Stap wall'])
  })

  test('[P10] computes when a stage is entered, in both directions, and not when it is only come back to', () => {
    const table = room(['toy'], ['wall'])
    table.moveTo('s1', 'two')
    table.do(ann, 's1', 'add', { id: 'n1', text: 'een' })
    expect(table.data('s1', 'entered')).toEqual([{ times: 1, notes: 0 }])
    table.move('next')
    table.move('back')
    expect(table.data('s1', 'entered')).toEqual([{ times: 2, notes: 1 }])
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's2' })
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's1' })
    expect(table.data('s1', 'entered')).toEqual([{ times: 2, notes: 1 }])
  })

  test('[P11] is added, moved and removed by who leads, but not removed when people worked in it', () => {
    const table = room(['toy'], ['wall'])
    const config = { parts: [], heard: '' }
    const extra = { id: 'extra', after: 's1', activity: 'toy', title: 'Erbij', goal: '', minutes: 5 }
    table.do(leader, SESSION, 'step.add', { ...extra, config })
    expect(titles(table)).toEqual(['Stap toy', 'Erbij', 'Stap wall'])
    table.do(leader, SESSION, 'step.move', { step: 'extra', to: 'later' })
    expect(titles(table)).toEqual(['Stap toy', 'Stap wall', 'Erbij'])
    expect(table.code(leader, SESSION, 'step.move', { step: 'extra', to: 'later' })).toBe('missing')
    for (const wrong of [{ activity: 'none' }, { config: { more: 1 } }, { activity: '__proto__' }])
      expect(table.code(leader, SESSION, 'step.add', { ...extra, id: 'x', config, ...wrong })).toBe(
        'bad-input',
      )
    expect(table.records.get('x')).toBeUndefined()
    table.move('next')
    expect(table.code(leader, SESSION, 'step.remove', { step: 's1' })).toBe('not-now')
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's2' })
    expect(table.code(leader, SESSION, 'step.remove', { step: 's1' })).toBe('not-now')
    table.do(leader, SESSION, 'step.remove', { step: 'extra' })
    expect(table.records.get('at:extra')).toBeUndefined()
  })

  test('[P12] gives its report its own records, its stage and config; nothing when its config is broken', () => {
    const table = room(['toy'], ['toy'])
    table.move('next')
    table.do(ann, 's1', 'add', { id: 'n1', text: 'een' })
    const toy = toys.get('toy')
    if (!toy) throw new Error('no toy')
    const more = { names: {}, minimumGroup: 5 }
    const input = reportInput(toy, table.records, 's1', more)
    expect(input).toMatchObject({ stage: 'one', minimumGroup: 5, config: { heard: '+0' } })
    expect(input?.all('note').map(({ id }) => id)).toEqual(['n1'])
    expect(input?.people).toHaveLength(3)
    expect(reportInput(toy, table.records, 's2', more)?.all('note')).toEqual([])
    const step = table.records.get('s2')
    if (step) table.records.put({ ...step, data: { ...(step.data as object), config: { heard: 7 } } })
    expect(reportInput(toy, table.records, 's2', more)).toBeUndefined()
    expect(reportInput(toy, table.records, 's9', more)).toBeUndefined()
  })
})
