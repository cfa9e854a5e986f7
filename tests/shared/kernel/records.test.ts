// The records in memory against a model that is too simple to be wrong: a list that is searched from end to end.
import { array, assert, constantFrom, integer, oneof, property, record, tuple, constant } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Op, Rec } from '#shared/kernel/record.ts'
import { Overlay, RecordTable, type Records } from '#shared/kernel/records.ts'

const ids = ['a', 'b', 'c', 'd', '__proto__', 'constructor']
const steps = ['s1', 's2', '__proto__']
const kinds = ['note', 'mark', 'toString']

const rec = record({
  id: constantFrom(...ids),
  step: constantFrom(...steps),
  kind: constantFrom(...kinds),
  rev: integer({ min: 1, max: 99 }),
  data: integer(),
})
const op = oneof(
  { weight: 3, arbitrary: tuple(constant('put' as const), rec) },
  { weight: 1, arbitrary: tuple(constant('del' as const), constantFrom(...ids)) },
)
const ops = array<Op>(op, { maxLength: 30 })

/** A record that stays of its step and kind keeps its place; one that moves goes to the end. */
const model = (all: readonly Op[]): Rec[] => {
  let list: Rec[] = []
  for (const one of all) {
    const id = one[0] === 'put' ? one[1].id : one[1]
    const old = list.find((other) => other.id === id)
    const stays = one[0] === 'put' && old?.step === one[1].step && old.kind === one[1].kind
    if (one[0] === 'put' && stays) list = list.map((other) => (other === old ? one[1] : other))
    else list = [...list.filter((other) => other !== old), ...(one[0] === 'put' ? [one[1]] : [])]
  }
  return list
}

const sorted = (list: readonly Rec[]): Rec[] => [...list].sort((x, y) => (x.id < y.id ? -1 : 1))

const agrees = (records: Records, list: readonly Rec[], inOrder: boolean): void => {
  const asSeen = inOrder ? (found: readonly Rec[]) => [...found] : sorted
  for (const id of ids) expect(records.get(id)).toEqual(list.find((one) => one.id === id))
  for (const step of steps) {
    expect(sorted(records.ofStep(step))).toEqual(sorted(list.filter((one) => one.step === step)))
    for (const kind of kinds) {
      const expected = list.filter((one) => one.step === step && one.kind === kind)
      expect(asSeen(records.of(step, kind))).toEqual(asSeen(expected))
    }
  }
}

describe('the records of a session', () => {
  test('[K21] are found by id, and by step and kind in order of first writing', () => {
    assert(
      property(ops, (all) => {
        const table = new RecordTable()
        table.apply(all)
        agrees(table, model(all), true)
        expect([...table.values()]).toEqual(model(all))
        expect(table.size).toBe(model(all).length)
      }),
    )
  })

  test('[K22] under a working copy stay as they are, while the copy shows the changes', () => {
    assert(
      property(ops, ops, (first, later) => {
        const table = new RecordTable()
        table.apply(first)
        const copy = new Overlay(table)
        copy.apply(later)
        agrees(table, model(first), true)
        agrees(copy, model([...first, ...later]), false)
      }),
    )
  })

  test('[K23] come to the same when the ops of a working copy are applied, in the same order', () => {
    assert(
      property(ops, ops, ops, (first, second, third) => {
        const table = new RecordTable()
        table.apply(first)
        const copy = new Overlay(table)
        copy.apply(second)
        const upper = new Overlay(copy)
        upper.apply(third)
        copy.apply(upper.ops())
        const shown = steps.flatMap((step) => kinds.map((kind) => copy.of(step, kind)))
        table.apply(copy.ops())
        expect(steps.flatMap((step) => kinds.map((kind) => table.of(step, kind)))).toEqual(shown)
        agrees(table, model([...first, ...second, ...third]), false)
      }),
    )
  })

  test('[K24] that were made and removed in one working copy leave no op', () => {
    const copy = new Overlay(new RecordTable())
    copy.put({ id: 'a', kind: 'note', step: 's1', rev: 1, data: 1 })
    copy.del('a')
    copy.del('b')
    expect(copy.ops()).toEqual([])
  })
})
