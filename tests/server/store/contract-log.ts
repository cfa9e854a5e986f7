// The rules of the log: appending, reading, snapshots, reopening.
import { expect, it } from 'vitest'
import type { Commit, Rec } from '#shared/kernel/record.ts'
import type { Snapshot } from '#server/store/store.ts'
import type { Bench } from './contract.ts'
import { sampleCommit, sampleCommits, sampleSession } from './samples.ts'

const oddText = 'é 👩🏽‍🦽 \u0000 \u001F \u2028 "\\" \uD800 <b>\r\n'

export function logContract(bench: () => Bench): void {
  it('[ST3] what was appended is read back exactly, whatever characters are in it', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    const commits = [
      sampleCommit(1, oddText),
      { ...sampleCommit(2), by: null, undoes: 1, ops: [] },
      sampleCommit(3, 'x'.repeat(300_000)),
    ]
    expect(await store.append('a', 0, commits)).toBe('ok')
    expect(await store.read('a', 0)).toStrictEqual(commits)
  })

  it('[ST4] of twenty parallel appends after the same head exactly one wins', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.append('a', 0, sampleCommits(0, 3))
    const tries = Array.from({ length: 20 }, (_, index) =>
      store.append('a', 3, [sampleCommit(4, `writer ${index}`)]),
    )
    const outcomes = await Promise.all(tries)
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(19)
    expect(await store.read('a', 3)).toStrictEqual([sampleCommit(4, `writer ${outcomes.indexOf('ok')}`)])
  })

  it('[ST5] an append of several commits is all or none', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    const cyclic: { self?: unknown } = {}
    cyclic.self = cyclic
    const unwritable = { ...sampleCommit(3), ops: [['put', { ...sampleCommit(3), data: cyclic }]] as never }
    await expect(store.append('a', 0, [...sampleCommits(0, 2), unwritable])).rejects.toThrow(TypeError)
    expect(await store.heads(['a'])).toEqual(new Map([['a', 0]]))
    expect(
      await Promise.all([
        store.append('a', 0, sampleCommits(0, 5)),
        store.append('a', 0, sampleCommits(0, 7)),
      ]),
    ).toEqual(['ok', 'conflict'])
    expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 5))
  })

  it('[ST6] an append before or beyond the head is a conflict and changes nothing', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.append('a', 0, sampleCommits(0, 4))
    expect(await store.append('a', 2, sampleCommits(2, 5, 'late'))).toBe('conflict')
    expect(await store.append('a', 5, sampleCommits(5, 1, 'early'))).toBe('conflict')
    expect(await store.append('a', 3, [])).toBe('conflict')
    expect(await store.append('a', 4, [])).toBe('ok')
    expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 4))
  })

  it('[ST7] commits that are not numbered on from after are refused with RangeError', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await expect(store.append('a', 0, [sampleCommit(1), sampleCommit(3)])).rejects.toThrow(RangeError)
    await expect(store.append('a', 0, [sampleCommit(2)])).rejects.toThrow(RangeError)
    expect(await store.read('a', 0)).toEqual([])
  })

  it('[ST8] read gives the commits after a seq, in order, of that session only', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.create(sampleSession('ab'))
    for (let after = 0; after < 120; after += 3) {
      await Promise.all([
        store.append('ab', after, sampleCommits(after, 3, 'other')),
        store.append('a', after, sampleCommits(after, 3)),
      ])
    }
    expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 120))
    expect(await store.read('a', 97)).toStrictEqual(sampleCommits(97, 23))
    expect(await store.read('a', 120)).toEqual([])
    expect(await store.read('a', 999)).toEqual([])
  })

  it('[ST25] forgetting empties the ops of these commits and leaves all else as it was', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.create(sampleSession('b'))
    await store.append('a', 0, sampleCommits(0, 5))
    await store.append('b', 0, sampleCommits(0, 5))
    await store.forget('a', [2, 4, 9])
    await store.forget('a', [2])
    await store.forget('never', [1])
    const kept = sampleCommits(0, 5).map((commit) =>
      [2, 4].includes(commit.seq) ? { ...commit, ops: [] } : commit,
    )
    expect(await store.read('a', 0)).toStrictEqual(kept)
    expect(await store.read('b', 0)).toStrictEqual(sampleCommits(0, 5))
    expect(await store.append('a', 5, sampleCommits(5, 1))).toBe('ok')
  })

  it('[LG7] letting go writes over what was said before that commit, all of it, and leaves the rest as it was', async () => {
    const { store, another } = bench()
    await store.create(sampleSession('a'))
    const [first, ...others] = sampleCommits(0, 3)
    const again: Commit = {
      ...sampleCommit(4),
      ops: [['put', { ...noteOf(sampleCommit(4, 'new')), id: 'n1' }]],
    }
    const gone: Commit = { ...sampleCommit(6), ops: [['del', 'n2']], forgets: true }
    const log = [first, ...others, { ...again, forgets: true as const }, sampleCommit(5), gone] as Commit[]
    await store.append('a', 0, log)
    await store.append('a', 6, [sampleCommit(7)])
    await store.letGo('a', 4)
    await store.letGo('a', 6)
    await store.letGo('a', 6)
    await Promise.all([store.letGo('a', 5), store.letGo('a', 99), store.letGo('never', 4)])
    const kept = await store.read('a', 0)
    expect(kept[0]).toStrictEqual({ ...first, ops: [again.ops[0], ['del', 'old1']] })
    expect(kept[1]).toStrictEqual({ ...others[0], ops: [['del', 'old2']] })
    expect(kept.slice(2)).toStrictEqual([...log.slice(2), sampleCommit(7)])
    expect(await store.append('a', 7, sampleCommits(7, 1))).toBe('ok')
    expect(await (await another()).read('a', 0)).toStrictEqual([...kept, sampleCommit(8)])
  })

  it('[ST9] heads gives the last seq of each session that exists and leaves out the others', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.create(sampleSession('b'))
    await store.create(sampleSession('c'))
    await store.append('a', 0, sampleCommits(0, 12))
    expect(await store.heads(['a', 'b', 'nobody', '"'])).toEqual(
      new Map([
        ['a', 12],
        ['b', 0],
      ]),
    )
    expect(await store.heads([])).toEqual(new Map())
  })

  it('[ST11] a conflict or failure of one append harms no other that came at the same moment', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.create(sampleSession('b'))
    const outcomes = await Promise.allSettled([
      store.append('a', 0, sampleCommits(0, 2)),
      store.append('b', 7, sampleCommits(7, 2)),
      store.append('b', 0, [sampleCommit(9)]),
      store.append('nobody', 0, sampleCommits(0, 2)),
      store.append('b', 0, sampleCommits(0, 2)),
    ])
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'rejected'))).toEqual([
      'ok',
      'conflict',
      'rejected',
      'gone',
      'ok',
    ])
    expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 2))
    expect(await store.read('b', 0)).toStrictEqual(sampleCommits(0, 2))
  })

  it('[ST12] appends that are handed in together land in the order of handing in', async () => {
    const { store } = bench()
    const handed = [
      store.create(sampleSession('a')),
      ...[0, 1, 2, 3, 4].map((n) => store.append('a', n, sampleCommits(n, 1))),
    ]
    expect(await Promise.all(handed)).toEqual(['created', 'ok', 'ok', 'ok', 'ok', 'ok'])
    expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 5))
  })

  it('[ST13] nothing that is handed in or out is shared with the store', async () => {
    const { store } = bench()
    const session = { ...sampleSession('a') }
    const commits = sampleCommits(0, 2)
    const pending = [store.create(session), store.append('a', 0, commits)]
    session.code = 'changed'
    Object.assign(commits[0]?.ops[0]?.[1] ?? {}, { kind: 'changed' })
    commits.pop()
    await Promise.all(pending)
    Object.assign((await store.read('a', 0))[0] ?? {}, { cmd: 'changed' })
    Object.assign((await store.session('a')) ?? {}, { code: 'changed' })
    expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 2))
    expect(await store.session('a')).toEqual(sampleSession('a'))
  })

  it('[ST14] the newest snapshot is given back whole, and the log stays complete beside it', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.append('a', 0, sampleCommits(0, 6))
    expect(await store.latestSnapshot('a')).toBeUndefined()
    await store.saveSnapshot('a', snapshotAt(3))
    await store.saveSnapshot('a', snapshotAt(5))
    await store.saveSnapshot('a', snapshotAt(4))
    expect(await store.latestSnapshot('a')).toStrictEqual(snapshotAt(5))
    expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 6))
  })

  it('[ST15] a snapshot ahead of the log is not kept', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.append('a', 0, sampleCommits(0, 2))
    await store.saveSnapshot('a', snapshotAt(2))
    await store.saveSnapshot('a', snapshotAt(3))
    expect(await store.latestSnapshot('a')).toStrictEqual(snapshotAt(2))
  })

  it('[ST23] a store that is opened again has everything, also what was under way at close', async () => {
    const { store, another } = bench()
    await store.create(sampleSession('a'))
    await store.append('a', 0, sampleCommits(0, 4))
    await store.saveSnapshot('a', snapshotAt(4))
    const underWay = [
      store.append('a', 4, sampleCommits(4, 2)),
      store.putPerson('a', { id: 'p1', name: 'Noor' }),
      store.putKey({ hash: 'h', session: 'a', purpose: 'join' }),
      store.setEraseAt('a', 5),
    ]
    await store.close()
    await Promise.all(underWay)
    const again = await another()
    expect(await again.read('a', 0)).toStrictEqual(sampleCommits(0, 6))
    expect(await again.latestSnapshot('a')).toStrictEqual(snapshotAt(4))
    expect(await again.people('a')).toEqual([{ id: 'p1', name: 'Noor' }])
    expect(await again.key('h')).toEqual({ hash: 'h', session: 'a', purpose: 'join' })
    expect(await again.session('a')).toEqual(sampleSession('a', { eraseAt: 5 }))
  })

  it('[ST24] two stores on one medium: exactly one of their appends after the same head wins, and both see it', async () => {
    const { store, another } = bench()
    const second = await another()
    await store.create(sampleSession('a'))
    for (let head = 0; head < 20; head++) {
      const outcomes = await Promise.all([
        store.append('a', head, [sampleCommit(head + 1, 'first')]),
        second.append('a', head, [sampleCommit(head + 1, 'second')]),
      ])
      expect(outcomes.sort()).toEqual(['conflict', 'ok'])
      expect(await second.heads(['a'])).toEqual(new Map([['a', head + 1]]))
    }
    expect(await second.read('a', 0)).toStrictEqual(await store.read('a', 0))
  })
}

function noteOf({ ops }: Commit): Rec {
  const note = ops.flatMap((op) => (op[0] === 'put' ? [op[1]] : []))[0]
  if (!note) throw new Error('no note')
  return note
}

function snapshotAt(seq: number): Snapshot {
  const records = sampleCommits(0, seq).flatMap(({ ops }) =>
    ops.flatMap((op) => (op[0] === 'put' ? [op[1]] : [])),
  )
  return { seq, records, settled: [['c1', [1, seq]]], unsigned: [[seq, ['r1']]] }
}
