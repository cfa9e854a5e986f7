// The process under test: this server with the embedded store and sessions that are there from the start.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashSecret } from '#server/access.ts'
import { startServer } from '#server/start.ts'
import { openSqliteStore, SqliteStore } from '#server/store/sqlite.ts'
import { openConnection } from '#server/store/sqlite/connection.ts'
import type { Commit, Seq } from '#shared/kernel/record.ts'
import { benchRegistry, facilitatorId, personId, sessionOps } from './activity.ts'
import { answerWith, usage } from './rpc.ts'

export type ServerShape = {
  readonly sessions: number
  readonly people: number
  readonly notes: number
  readonly stage: 'hidden' | 'open'
  /** Milliseconds that every sync of the disk takes longer. */
  readonly syncMs: number
  /** false: one transaction for each command. */
  readonly group: boolean
}

export type Seat = { readonly room: number; readonly token: string }
export type Started = { readonly url: string; readonly seats: Seat[]; readonly facilitators: Seat[] }

/** Writes every commit in a transaction of its own, as a server does that saves command by command. */
class OneByOneStore extends SqliteStore {
  override async append(session: string, after: Seq, commits: readonly Commit[]) {
    for (const [index, commit] of commits.entries()) {
      const result = await super.append(session, after + index, [commit])
      if (result !== 'ok') return result
    }
    return 'ok' as const
  }
}

const dir = mkdtempSync(join(tmpdir(), 'bench-'))
process.on('exit', () => rmSync(dir, { recursive: true, force: true }))
const limit = { perSecond: 1_000_000, burst: 1_000_000 }
const lock = new Int32Array(new SharedArrayBuffer(4))

const open = ({ syncMs, group }: ServerShape): SqliteStore => {
  const slow = syncMs > 0 ? { afterCommit: () => void Atomics.wait(lock, 0, 0, syncMs) } : {}
  const path = join(dir, 'bench.sqlite')
  return group
    ? openSqliteStore(path, slow)
    : new OneByOneStore(openConnection(path), { ...slow, group: false })
}

const tokenOf = (room: number, person: string): string => `token-of-${room}-${person}`.padEnd(24, '-')

const fill = async (store: SqliteStore, shape: ServerShape): Promise<Omit<Started, 'url'>> => {
  const { sessions, people, notes, stage } = shape
  const seats: Seat[] = []
  const facilitators: Seat[] = []
  const first = { seq: 1, at: 0, by: null, client: 'create/1', n: 1, step: 'session', cmd: 'create' }
  for (let room = 0; room < sessions; room += 1) {
    const session = `session-${room}`
    await store.create({ id: session, code: `C${room}`, createdAt: 0, eraseAt: Number.MAX_SAFE_INTEGER })
    await store.append(session, 0, [{ ...first, ops: sessionOps(people, notes, stage) }])
    const give = async (person: string): Promise<Seat> => {
      const token = tokenOf(room, person)
      await store.putKey({ hash: hashSecret(token), session, purpose: 'person', person })
      return { room, token }
    }
    seats.push(...(await Promise.all(Array.from({ length: people }, (_, index) => give(personId(index))))))
    facilitators.push(await give(facilitatorId))
  }
  return { seats, facilitators }
}

const start = async (shape: ServerShape): Promise<Started> => {
  const filled = await fill(openOnce(shape), shape)
  const { url } = await startServer({
    store: openOnce(shape),
    registry: benchRegistry,
    limits: { person: limit, session: limit },
    config: { maxPeople: 2_000 },
  })
  return { url, ...filled }
}

let opened: SqliteStore | undefined
const openOnce = (shape: ServerShape): SqliteStore => (opened ??= open(shape))

/** Median milliseconds that it takes to make one commit durable when nothing else happens. */
const measureSync = async (): Promise<number> => {
  const store = openSqliteStore(join(dir, 'sync.sqlite'))
  await store.create({ id: 'a', code: 'A', createdAt: 0, eraseAt: Number.MAX_SAFE_INTEGER })
  const times: number[] = []
  for (let seq = 1; seq <= 300; seq += 1) {
    const commit: Commit = { seq, at: 0, by: 'p', client: 'c', n: seq, step: 's', cmd: 'write', ops: [] }
    const from = performance.now()
    await store.append('a', seq - 1, [commit])
    times.push(performance.now() - from)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await store.close()
  return times.sort((a, b) => a - b)[150] ?? 0
}

export const serverHandlers = { start, usage, measureSync }
export type ServerHandlers = typeof serverHandlers

export const serveServer = (): void => answerWith(serverHandlers)
