// Sessions and commits to put in a store, and dice that fall the same in every run.
import type { Commit, Seq } from '#shared/kernel/record.ts'
import type { ImageRow, SessionRow } from '#server/store/store.ts'

/** A session; the code follows from the id unless given. */
export function sampleSession(id: string, change: Partial<SessionRow> = {}): SessionRow {
  return { id, code: `CODE-${id}`, createdAt: 1_700_000_000_000, eraseAt: 1_800_000_000_000, ...change }
}

/** One commit that puts a note with this text. */
export function sampleCommit(seq: Seq, text = `note ${seq}`): Commit {
  const record = {
    id: `n${seq}`,
    kind: 'note',
    step: 's1',
    by: 'p1',
    rev: seq,
    data: { text, size: 1.5, pinned: null },
  }
  return {
    seq,
    at: 1_700_000_000_000 + seq,
    by: 'p1',
    client: 'c1',
    n: seq,
    step: 's1',
    cmd: 'note.add',
    ops: [
      ['put', record],
      ['del', `old${seq}`],
    ],
  }
}

/** The commits numbered after + 1 to after + count. */
export function sampleCommits(after: Seq, count: number, text?: string): Commit[] {
  return Array.from({ length: count }, (_, index) => sampleCommit(after + 1 + index, text))
}

/** An image of this session, whose bytes are this text. */
export function sampleImage(session: string, id = 'i1', person = 'p1', text = `bytes of ${id}`): ImageRow {
  const bytes = new TextEncoder().encode(text)
  return { session, id, person, type: 'image/webp', width: 800, height: 600, bytes }
}

/** mulberry32, so that a failing round can be repeated. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
