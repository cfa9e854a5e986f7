// A latecomer gets exactly what the rules say at that moment, whatever was packed for others before.
import { gunzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { Layout } from '#server/session/layout.ts'
import { Snapshots } from '#server/session/welcome.ts'
import { SESSION, type NowData, type ProgressData } from '#shared/kernel/facts.ts'
import type { Op, Rec } from '#shared/kernel/record.ts'
import { Overlay, RecordTable } from '#shared/kernel/records.ts'
import { affected, seeAll, type Standing } from '#shared/kernel/visibility.ts'
import type { Snapshot } from '#shared/kernel/wire.ts'
import { toyOps, toyRegistry } from '#tests/toy/activity.ts'
import { makeRandom } from '#tests/fuzz/random.ts'

const viewers: readonly Standing[] = [
  { role: 'facilitator' },
  { role: 'participant' },
  { role: 'participant', table: 't1' },
  { role: 'screen' },
]

/** Records that change as commits change them, with the snapshots that are told what the frames would show. */
const start = () => {
  const records = new RecordTable()
  records.apply(toyOps())
  const snapshots = new Snapshots(toyRegistry, records)
  let seq = 1
  const commit = (ops: readonly Op[]): void => {
    const before = new Overlay(records)
    for (const op of ops) {
      const id = op[0] === 'put' ? op[1].id : op[1]
      const old = records.get(id)
      if (old) before.put(old)
      else before.del(id)
    }
    records.apply(ops)
    seq += 1
    const touched = new Set(ops.map((op) => (op[0] === 'put' ? op[1].id : op[1])))
    const registry = toyRegistry
    snapshots.apply(ops)
    snapshots.changed(affected({ registry, records: before }, { registry, records }, touched))
  }
  const seen = (standing: Standing): Snapshot =>
    JSON.parse(gunzipSync(snapshots.take(seq, standing).snapshot).toString()) as Snapshot
  const note = (id: string, text: string, by = 'ann', kind = 'note'): Op => {
    const table = id.endsWith('7') ? { table: 't1' } : {}
    return ['put', { id, kind, step: 's1', rev: seq + 1, by, ...table, data: { text } }]
  }
  const edit = <T>(id: string, change: Partial<T>): Op => {
    const rec = records.get(id) as Rec<T>
    return ['put', { ...rec, rev: seq + 1, data: { ...rec.data, ...change } }]
  }
  return { records, commit, seen, note, edit, upto: () => seq }
}

const fresh = (records: RecordTable, standing: Standing): unknown =>
  JSON.parse(JSON.stringify(seeAll({ registry: toyRegistry, records }, records.values(), standing)))

describe('snapshots', () => {
  test('every class always gets what is there now, in order, after any changes', () => {
    const { records, commit, seen, note, edit, upto } = start()
    const random = makeRandom(11)
    const below = (most: number): number => Math.floor(random() * most)
    let added = 0
    for (let turn = 0; turn < 400; turn += 1) {
      const notes = records.of('s1', 'note')
      const some = notes[below(notes.length)]
      const chance = random()
      if (chance < 0.05) commit([edit<ProgressData>('at:s1', { stage: random() < 0.5 ? 'open' : 'hidden' })])
      else if (chance < 0.08) commit([edit<NowData>('now', { names: random() < 0.5 })])
      else if (chance < 0.2 && some) commit([['del', some.id]])
      else if (chance < 0.4 && some) commit([note(some.id, `anders ${turn}`)])
      else
        commit(
          Array.from({ length: below(9) }, () =>
            note(`n${(added += 1)}`, `tekst ${added}`, 'bob', random() < 0.1 ? 'secret' : 'note'),
          ),
        )
      const standing = viewers[below(viewers.length)]
      if (!standing) continue
      expect(seen(standing)).toEqual({ upto: upto(), records: fresh(records, standing) })
    }
    expect(records.size).toBeGreaterThan(500)
    for (const standing of viewers) expect(seen(standing).records).toEqual(fresh(records, standing))
  })

  test('what was hidden, changed or removed since somebody came in is not in the bytes for the next', () => {
    const { commit, seen, note, edit } = start()
    commit([note('n1', 'eerste'), note('n2', 'tweede')])
    commit([edit<ProgressData>('at:s1', { stage: 'open' })])
    expect(JSON.stringify(seen({ role: 'screen' }))).toContain('eerste')
    commit([note('n1', 'beter'), ['del', 'n2']])
    const later = JSON.stringify(seen({ role: 'screen' }))
    expect(later).toContain('beter')
    expect(later).not.toMatch(/eerste|tweede/)
    commit([edit<ProgressData>('at:s1', { stage: 'hidden' })])
    expect(JSON.stringify(seen({ role: 'screen' }))).not.toContain('beter')
  })

  test('one change asks again for the records around it only', () => {
    const { records, commit, seen, note } = start()
    commit(Array.from({ length: 1_000 }, (_, index) => note(`n${index}`, 'x')))
    const get = vi.spyOn(records, 'get')
    const looked = (): number => get.mock.calls.filter(([id]) => id.startsWith('n')).length
    seen({ role: 'screen' })
    expect(looked()).toBeGreaterThanOrEqual(1_000)
    commit([note('n500', 'y')])
    get.mockClear()
    seen({ role: 'screen' })
    expect(looked()).toBeLessThan(60)
    seen({ role: 'screen' })
    expect(looked()).toBeLessThan(60)
  })
})

describe('the layout of snapshots', () => {
  const put = (id: string): Op => ['put', { id, kind: 'note', step: SESSION, rev: 1, data: {} }]
  const names = Array.from({ length: 60 }, (_, index) => `r${index}`)
  const idsOf = (layout: Layout): string[] => layout.parts.flatMap(({ ids }) => [...ids])
  const sizesOf = (layout: Layout): number[] => layout.parts.map(({ ids }) => ids.size)

  test('parts that are empty go, and a record that came back stands last, as in the records themselves', () => {
    const records = new RecordTable()
    const layout = new Layout([])
    const apply = (ops: readonly Op[]): void => {
      records.apply(ops)
      layout.apply(ops)
    }
    apply(names.map(put))
    expect(sizesOf(layout)).toEqual([25, 25, 10])
    apply(names.slice(0, 25).map((id): Op => ['del', id]))
    expect(sizesOf(layout)).toEqual([25, 10])
    apply([['del', 'r40'], put('r3'), put('r40'), put('r30')])
    expect(idsOf(layout).slice(-2)).toEqual(['r3', 'r40'])
    expect(idsOf(layout)).toEqual(Array.from(records.values(), ({ id }) => id))
  })

  test('only the part with the change gets another version', () => {
    const layout = new Layout(names)
    const versions = (): number[] => layout.parts.map(({ version }) => version)
    const before = versions()
    layout.changed(['r40', 'unknown'])
    layout.apply([put('r3')])
    expect(versions().map((version, index) => version !== before[index])).toEqual([true, true, false])
  })
})
