// Processes that are killed while they append lose nothing that they acknowledged.
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import type { Commit } from '#shared/kernel/record.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { databasePath } from './folder.ts'
import { sampleCommits, sampleSession } from './samples.ts'

const sessions = ['a', 'b', 'c']

it(
  '[SQ14] a killed process loses nothing that it acknowledged and keeps no append by half',
  { timeout: 180_000 },
  async () => {
    const path = databasePath()
    await makeSessions(path)
    const acknowledged = new Map<string, number>()
    for (let kill = 0; kill < 20; kill++) {
      const enough = 5 + ((kill * 37) % 90)
      const lines = await appendUntil(path, `life ${kill}`, 3, (mine) => mine.length >= enough)
      for (const { session, seq } of lines) acknowledged.set(session, seq)
      const store = openSqliteStore(path)
      for (const [session, head] of await store.heads(sessions)) {
        expect(head).toBeGreaterThanOrEqual(acknowledged.get(session) ?? 0)
        expect(head % 3).toBe(0)
        const log = await store.read(session, 0)
        expect(log.map(({ seq }) => seq)).toEqual(sampleCommits(0, head).map(({ seq }) => seq))
      }
      await store.close()
    }
    expect(acknowledged.size).toBe(sessions.length)
  },
)

it(
  '[SQ15] two processes that append to one session both go on, and every acknowledged seq has one owner',
  { timeout: 60_000 },
  async () => {
    const path = databasePath()
    await makeSessions(path)
    const counts = { one: 0, two: 0 }
    // Both go on until both have had their share, so that they are at it together for a while.
    const append = (writer: 'one' | 'two') =>
      appendUntil(path, writer, 2, (mine) => {
        counts[writer] = mine.length
        return counts.one >= 60 && counts.two >= 60
      })
    const [one, two] = await Promise.all([append('one'), append('two')])
    const store = openSqliteStore(path)
    const logs = new Map<string, Commit[]>()
    for (const session of sessions) logs.set(session, await store.read(session, 0))
    await store.close()

    const owners = new Map<string, string>()
    for (const { session, seq, writer } of [...one, ...two]) {
      expect(owners.get(`${session} ${seq}`)).toBeUndefined()
      owners.set(`${session} ${seq}`, writer)
      expect(logs.get(session)?.[seq - 1]).toStrictEqual(sampleCommits(seq - 1, 1, writer)[0])
    }
    expect(new Set(owners.values())).toEqual(new Set(['one', 'two']))
  },
)

async function makeSessions(path: string): Promise<void> {
  const store = openSqliteStore(path)
  await Promise.all(sessions.map((id) => store.create(sampleSession(id))))
  await store.close()
}

type Acknowledged = { session: string; seq: number; writer: string }

/** Lets a process append, kills it when what it printed is enough, and gives all of that. */
async function appendUntil(
  path: string,
  writer: string,
  size: number,
  enough: (lines: readonly Acknowledged[]) => boolean,
): Promise<Acknowledged[]> {
  const script = new URL('./appender.ts', import.meta.url).pathname
  const args = ['--import', 'tsx', script, path, writer, String(size), ...sessions]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: Acknowledged[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [session = '', seq = '', ...rest] = line.split(' ')
    lines.push({ session, seq: Number(seq), writer: rest.join(' ') })
    if (enough(lines)) child.kill('SIGKILL')
  }
  await ended(child)
  expect(enough(lines)).toBe(true)
  return lines
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null)
    await new Promise((resolve) => child.once('exit', resolve))
}
