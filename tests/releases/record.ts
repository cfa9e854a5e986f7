// `npx tsx tests/releases/record.ts NAME [SCENARIO…]`: plays sessions with this code and keeps the database as a release left it.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { startServer } from '#server/start.ts'
import type { Commit } from '#shared/kernel/record.ts'
import { rehearse } from '#tests/rehearsal/rehearse.ts'
import { readScenario } from '#tests/rehearsal/scenario.ts'

const LEAST_LETTERS = 12
const [PRACTICE, REAL] = ['"practice":true', '"practice":false']
const [name = 'release', ...scenarios] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'release-'))
const database = join(folder, `${name}.db`)
const store = openSqliteStore(database)
const server = await startServer({ store })

/** The answers to making a session, as they pass: with the keys that are given only once. */
const made: { id: string; code: string; token: string; recovery: string }[] = []
const plain = globalThis.fetch
globalThis.fetch = async (...[target, init]: Parameters<typeof fetch>) => {
  const making = typeof target === 'string' && target.endsWith('/api/v1/sessions')
  // A practice session would be erased at once.
  const body = making && typeof init?.body === 'string' ? init.body.replace(PRACTICE, REAL) : init?.body
  const answer = await plain(target, { ...init, ...(body != null && { body }) })
  if (making) made.push((await answer.clone().json()) as (typeof made)[number])
  return answer
}

/** Every text that somebody wrote in this session and that its report had. */
const textsOf = (log: readonly Commit[], report: string): string[] => {
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.length >= LEAST_LETTERS && value.includes(' ')) found.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  walk(log.flatMap(({ ops }) => ops.flatMap((op) => (op[0] === 'put' ? [op[1].data] : []))))
  return [...found].filter((text) => report.includes(JSON.stringify(text).slice(1, -1)))
}

const sessions = []
for (const file of scenarios) {
  const read = readScenario(file)
  if (!read.ok) throw new Error(read.problem)
  const { differences } = await rehearse(server.url, read.scenario, folder, console.log)
  for (const difference of differences) console.error(`${basename(file)}: ${difference}`)
  const session = made.at(-1)
  if (!session) throw new Error('no session was made')
  const log = await store.read(session.id, 0)
  const texts = textsOf(log, readFileSync(join(folder, 'report.json'), 'utf8'))
  sessions.push({ ...session, people: await store.people(session.id), log, texts })
}
await server.close()
await store.close()
const here = import.meta.dirname
writeFileSync(join(here, `${name}.db.gz`), gzipSync(readFileSync(database), { level: 9 }))
writeFileSync(
  join(here, `${name}.json.gz`),
  gzipSync(JSON.stringify({ at: Date.now(), sessions }), { level: 9 }),
)
console.log(`${sessions.length} sessions kept in ${here}`)
process.exit()
