// What stays of what was said before a command that forgets it: in the traces of undo, and in a log that was let go of.
import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { letGoFor } from '#shared/kernel/forgetting.ts'
import type { Commit, Forgets, Op, Rec } from '#shared/kernel/record.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import { item, participant, Table } from '../activities/table.ts'
import { toys } from './toy.ts'

const ann = participant('ann')

const room = (): Table => {
  const table = new Table([item('toy')], { registry: toys })
  table.joinLeaders()
  table.join('ann')
  table.move('next')
  for (const id of ['n1', 'n2']) table.do(ann, 's1', 'add', { id, text: `${id} as it was` })
  for (const id of ['n1', 'n2']) table.do(ann, 's1', 'write', { id, text: `${id} changed` })
  return table
}

const commit = (seq: number, ops: readonly Op[], forgets?: Forgets): Commit => ({
  seq,
  at: 0,
  by: null,
  client: 'c',
  n: seq,
  step: 's',
  cmd: 'w',
  ops,
  ...(forgets && { forgets }),
})

const put = (id: string, data: unknown, kind = 'note'): Op => ['put', { id, kind, step: 's', rev: 1, data }]

/** The log after letting go for one commit. */
const letGo = (log: readonly Commit[], seq: number): Commit[] => {
  const changed = new Map(letGoFor(log, seq).map((one) => [one.seq, one]))
  return log.map((one) => changed.get(one.seq) ?? one)
}

const fold = (log: readonly Commit[]): Rec[] => {
  const records = new RecordTable()
  for (const { ops } of log) records.apply(ops)
  return [...records.values()]
}

describe('a command that forgets', () => {
  test('[LG1] takes away the traces of undo that tell what its records said before, and no others', () => {
    const table = room()
    const traces = () =>
      table.records.of(SESSION, 'trace').filter(({ data }) => JSON.stringify(data).includes('write'))
    expect(traces()).toHaveLength(2)
    const ran = table.send(ann, 's1', 'retell', { id: 'n1', text: 'anders' })
    expect(ran).toMatchObject({ ok: true, forgets: true })
    expect(JSON.stringify(traces())).not.toContain('n1 as it was')
    expect(JSON.stringify(traces())).toContain('n2 as it was')
  })

  test('[LG1] says so of its commit only when it forgets', () => {
    const ran = room().send(ann, 's1', 'write', { id: 'n1', text: 'anders' })
    expect(ran.ok && 'forgets' in ran).toBe(false)
  })
})

describe('letting go in the log', () => {
  const trace = (id: string, ...back: Op[]): Op => put(id, { back }, 'trace')
  const log = [
    commit(1, [put('a', 'A1'), put('b', 'B1'), put('c', 'C1')]),
    commit(2, [put('a', 'A2'), trace('t1', put('a', 'A1'))]),
    commit(3, [['del', 'b'], ['del', 't1'], trace('t2', put('b', 'B1'))]),
    commit(4, [['del', 'c'], put('a', 'A3')], true),
    commit(5, [put('a', 'A4')]),
  ]
  const texts = (some: readonly Commit[]): string =>
    Array.from(JSON.stringify(some).matchAll(/[A-C]\d/g), ([text]) => text).join(' ')

  test('[LG2] what its records said before says what they say since, also in traces that were gone', () => {
    expect(texts(letGo(log, 4))).toBe('A3 B1 A3 B1 A3 A4')
  })

  test('[LG3] letting go of everything leaves only what stood right after it', () => {
    const wiped = log.map((one) => (one.seq === 4 ? { ...one, forgets: 'everything' as const } : one))
    expect(texts(letGo(wiped, 4))).toBe('A3 A3 B1 A3 A4')
  })

  test('[LG2] nothing is let go of for a commit that forgets nothing, or is not there', () => {
    expect([letGoFor(log, 3), letGoFor(log, 9)]).toEqual([[], []])
  })

  const id = constantFrom('a', 'b', 'c')
  const said = record({ id, data: integer({ min: 0, max: 99 }) }).map(({ id: one, data }): Op =>
    put(one, data),
  )
  const step = record({
    ops: array(
      oneof({ weight: 1, arbitrary: id.map((one): Op => ['del', one]) }, { weight: 3, arbitrary: said }),
      {
        maxLength: 4,
      },
    ),
    back: option(said),
    /** How many commits ago the trace was made that goes. */
    undone: option(integer({ min: 1, max: 3 })),
    forgets: oneof(
      { weight: 4, arbitrary: constantFrom(undefined) },
      { weight: 1, arbitrary: boolean().map((all): Forgets => (all ? 'everything' : true)) },
    ),
  })

  /** A trace has the number of its commit for a name, as in the kernel, so no name comes back. */
  const made = (
    { ops, back, undone, forgets }: typeof step extends Arbitrary<infer Step> ? Step : never,
    index: number,
  ): Commit => {
    const seq = index + 1
    const gone: Op[] = undone === null ? [] : [['del', `trace:${seq - undone}`]]
    return commit(seq, [...ops, ...gone, ...(back ? [trace(`trace:${seq}`, back)] : [])], forgets)
  }

  test('[LG4] the log gives the same records in the same order as before, also when it is done twice or by halves', () => {
    assert(
      property(array(step, { maxLength: 12 }), (steps) => {
        const whole = steps.map(made)
        const due = whole.filter(({ forgets }) => forgets).map(({ seq }) => seq)
        const after = due.reduce(letGo, whole)
        expect(fold(after)).toEqual(fold(whole))
        expect(due.reduce(letGo, after)).toEqual(after)
        for (const cut of due) {
          const snapshot = whole.filter(({ seq }) => seq <= cut)
          const later = after.filter(({ seq }) => seq > cut)
          expect(fold([...snapshot, ...later])).toEqual(fold(whole))
        }
      }),
    )
  })
})
