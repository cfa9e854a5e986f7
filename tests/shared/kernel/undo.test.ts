// Undoing: the opposite of a command, and when it is refused.
import { describe, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { coLeader, item, leader, participant, Table } from '../activities/table.ts'
import { toys } from './toy.ts'

const ann = participant('ann')
const ben = participant('ben')

const room = (): Table => {
  const table = new Table([item('toy'), item('toy')], { registry: toys })
  table.joinLeaders()
  table.join('ann')
  table.join('ben')
  table.join('els', 'inwoner', 'participant', true)
  table.move('next')
  table.do(ann, 's1', 'add', { id: 'n1', text: 'een' })
  table.do(ben, 's1', 'add', { id: 'n2', text: 'twee' })
  return table
}

/** Everything but traces, whatever the numbers of the commits. */
const content = (table: Table): unknown =>
  [...table.records.values()].filter(({ kind }) => kind !== 'trace').map((rec) => ({ ...rec, rev: 0 }))

const traces = (table: Table): string[] => table.records.of(SESSION, 'trace').map(({ id }) => id)
const lastTrace = (table: Table): { trace: string } => ({ trace: traces(table).at(-1) ?? '' })

describe('undo', () => {
  test('[U1] puts every record back as it was: changed, removed and made', () => {
    const table = room()
    const before = content(table)
    table.do(ann, 's1', 'write', { id: 'n1', text: 'anders' })
    table.do(ann, SESSION, 'undo', lastTrace(table))
    expect(content(table)).toEqual(before)

    table.do(ann, 's1', 'drop', { ids: ['n1', 'n2'] })
    expect(table.records.of('s1', 'note')).toEqual([])
    table.do(ann, SESSION, 'undo', lastTrace(table))
    expect(table.records.get('n2')?.by).toBe('ben')
    expect(table.data('s1', 'note')).toEqual([{ text: 'een' }, { text: 'twee' }])

    const step = { id: 'extra', after: 's1', activity: 'toy', title: 'Erbij', goal: '', minutes: 5 }
    table.do(leader, SESSION, 'step.add', { ...step, config: { parts: [], heard: '' } })
    expect(table.records.get('at:extra')).toBeDefined()
    table.do(leader, SESSION, 'undo', lastTrace(table))
    expect([table.records.get('extra'), table.records.get('at:extra')]).toEqual([undefined, undefined])
  })

  test('[U2] says in the log which commit it undoes, and writes with its own number', () => {
    const table = room()
    table.do(ann, 's1', 'drop', { ids: ['n1'] })
    const undone = table.seq
    const ran = table.send(ann, SESSION, 'undo', lastTrace(table))
    expect(ran.ok && ran.undoes).toBe(undone)
    expect(table.records.get('n1')?.rev).toBe(table.seq)
  })

  test('[U3] twice, or of what never was, is refused with missing', () => {
    const table = room()
    table.do(ann, 's1', 'drop', { ids: ['n1'] })
    const which = lastTrace(table)
    table.do(ann, SESSION, 'undo', which)
    expect(table.code(ann, SESSION, 'undo', which)).toBe('missing')
    for (const trace of ['trace:999', 'now', 'n1', '__proto__'])
      expect(table.code(leader, SESSION, 'undo', { trace })).toBe('missing')
  })

  test('[U4] is for who did it and for facilitators', () => {
    const table = room()
    table.do(ann, 's1', 'drop', { ids: ['n1'] })
    expect(table.code(ben, SESSION, 'undo', lastTrace(table))).toBe('not-allowed')
    expect(table.code(coLeader, SESSION, 'undo', lastTrace(table))).toBe('ok')
    table.do(leader, 's1', 'drop', { ids: ['n1'] })
    expect(table.code(ann, SESSION, 'undo', lastTrace(table))).toBe('not-allowed')
    table.do(leader, 's1', 'drop', { ids: ['n2'] }, 'els')
    expect(table.records.get(lastTrace(table).trace)?.by).toBe('els')
    expect(table.code(leader, SESSION, 'undo', lastTrace(table))).toBe('ok')
  })

  test('[U5] is refused with changed-since when a touched record was changed, removed or made again', () => {
    const table = room()
    table.do(ann, 's1', 'write', { id: 'n1', text: 'twee keer' })
    const first = lastTrace(table)
    table.do(ann, 's1', 'write', { id: 'n1', text: 'drie keer' })
    expect(table.code(ann, SESSION, 'undo', first)).toBe('changed-since')
    table.do(ann, SESSION, 'undo', lastTrace(table))
    expect(table.code(ann, SESSION, 'undo', first)).toBe('changed-since')

    table.do(ann, 's1', 'drop', { ids: ['n1'] })
    const dropped = lastTrace(table)
    expect(table.code(ann, SESSION, 'undo', first)).toBe('changed-since')
    table.do(ben, 's1', 'add', { id: 'n1', text: 'nieuw' })
    expect(table.code(ann, SESSION, 'undo', dropped)).toBe('changed-since')
    expect(table.records.get('n1')?.data).toEqual({ text: 'nieuw' })
  })

  test('[U6] leaves what others did to other records in the meantime', () => {
    const table = room()
    table.do(ann, 's1', 'drop', { ids: ['n1'] })
    const which = lastTrace(table)
    table.do(ben, 's1', 'write', { id: 'n2', text: 'later' })
    table.do(ann, SESSION, 'undo', which)
    expect(table.data('s1', 'note')).toContainEqual({ text: 'later' })
    expect(table.data('s1', 'note')).toContainEqual({ text: 'een' })
  })

  test('[U7] is kept for 300 things; the oldest go first', () => {
    const table = room()
    for (let n = 0; n < 305; n += 1) table.do(ann, 's1', 'write', { id: 'n1', text: `tekst ${n}` })
    expect(traces(table)).toHaveLength(300)
    expect(lastTrace(table)).toEqual({ trace: `trace:${table.seq}` })
    expect(traces(table)[0]).toBe(`trace:${table.seq - 299}`)
  })

  test('[U8] is kept only for commands that say so and that changed something', () => {
    const table = room()
    const had = traces(table).length
    table.do(ann, 's1', 'add', { id: 'n3', text: 'drie' })
    table.do(ann, 's1', 'write', { id: 'n3', text: 'drie' })
    table.do(ann, 's1', 'drop', { ids: [] })
    expect(traces(table)).toHaveLength(had)
  })

  test('[U9] of a step change brings the room back, with the time that it had spent', () => {
    const table = room()
    table.moveTo('s1', 'three')
    const before = content(table)
    table.now += 60_000
    table.move('next')
    expect(table.from()).toEqual({ step: 's2', stage: 'one' })
    table.do(leader, SESSION, 'undo', lastTrace(table))
    expect(content(table)).toEqual(before)
  })

  test('[U10] of a step change leaves what was computed on entering, for it has been seen', () => {
    const table = room()
    table.moveTo('s1', 'two')
    table.do(leader, SESSION, 'undo', lastTrace(table))
    expect(table.from()).toEqual({ step: 's1', stage: 'one' })
    expect(table.data('s1', 'entered')).toEqual([{ times: 1, notes: 2 }])
  })

  test('[U11] that brings a stage back computes again what entering it computes', () => {
    const table = room()
    table.moveTo('s1', 'two')
    table.move('back')
    const back = lastTrace(table)
    table.do(ann, 's1', 'add', { id: 'n3', text: 'drie' })
    table.do(leader, SESSION, 'undo', back)
    expect(table.from()).toEqual({ step: 's1', stage: 'two' })
    expect(table.data('s1', 'entered')).toEqual([{ times: 2, notes: 3 }])
  })

  test('[U12] is refused like any command when the session is paused or over', () => {
    const table = room()
    table.do(ann, 's1', 'drop', { ids: ['n1'] })
    table.do(leader, SESSION, 'pause', { on: true })
    expect(table.code(ann, SESSION, 'undo', lastTrace(table))).toBe('paused')
    table.do(leader, SESSION, 'end')
    expect(table.code(leader, SESSION, 'undo', lastTrace(table))).toBe('session-ended')
  })
})
