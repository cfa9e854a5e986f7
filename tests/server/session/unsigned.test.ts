// What the log keeps of commands without a sender, before and after what they wrote is gone.
import { describe, expect, test } from 'vitest'
import type { Commit } from '#shared/kernel/record.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { Unsigned } from '#server/session/unsigned.ts'

const put = (id: string) => ['put', { id, kind: 'note', step: 's1', rev: 1, data: { text: id } }] as const

const commit = (seq: number, ops: Commit['ops'], unsigned = true): Commit => ({
  seq,
  at: 0,
  by: null,
  client: `key${seq}`,
  n: 1,
  step: 's1',
  cmd: 'write',
  ops,
  ...(unsigned && { unsigned: true as const }),
})

const log = [
  commit(1, [put('a')]),
  commit(2, [put('b')]),
  commit(3, [put('x')], false),
  commit(4, [put('a')]),
  commit(5, [['del', 'b']]),
  commit(6, [['del', 'a'], ['del', 'x'], put('s1:note:1')], false),
]

describe('commits without a sender', () => {
  test('[B7] are due once all that they wrote is gone, and not before; signed ones never', () => {
    const unsigned = new Unsigned()
    const due = log.map((one) => {
      unsigned.add(one)
      return unsigned.due()
    })
    expect(due).toEqual([[], [], [], [], [2], [1, 2, 4]])
    unsigned.emptied([1, 2])
    expect(unsigned.due()).toEqual([4])
  })

  test('[B7] are known again from a snapshot, at whatever moment it was taken', () => {
    for (let cut = 0; cut <= log.length; cut += 1) {
      const first = new Unsigned()
      for (const one of log.slice(0, cut)) first.add(one)
      const second = new Unsigned(JSON.parse(JSON.stringify(first.pairs())) as never)
      for (const one of log.slice(cut)) second.add(one)
      expect(second.due()).toEqual([1, 2, 4])
    }
  })

  test('[B7] that were emptied leave a log that gives the same records, without their text', async () => {
    const disk = new MemoryDisk()
    const store = new MemoryStore(disk)
    await store.create({ id: 's', code: 'ABCDEF', createdAt: 0, eraseAt: 1 })
    await store.append('s', 0, log)
    const fold = async () => {
      const records = new RecordTable()
      for (const { ops } of await store.read('s', 0)) records.apply(ops)
      return [...records.values()]
    }
    const before = await fold()
    await store.forget('s', [1, 2, 4])
    expect(await fold()).toEqual(before)
    expect(JSON.stringify(await store.read('s', 0))).not.toMatch(/"text":"[ab]"/)
    expect((await store.read('s', 0)).map(({ ops }) => ops.length)).toEqual([0, 0, 1, 0, 1, 3])
  })
})
