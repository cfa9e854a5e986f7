// A process that appends in a loop and prints what was acknowledged, until it is killed.
// Arguments: database, name of the writer, commits per append, sessions.
import { writeSync } from 'node:fs'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { sampleCommits } from './samples.ts'

const [path = '', writer = '', size = '1', ...sessions] = process.argv.slice(2)
const store = openSqliteStore(path)

async function appendForever(session: string): Promise<void> {
  for (;;) {
    const head = (await store.heads([session])).get(session) ?? 0
    const outcome = await store.append(session, head, sampleCommits(head, Number(size), writer))
    // Synchronous, so that a line is out before anything else happens.
    if (outcome === 'ok') writeSync(1, `${session} ${head + Number(size)} ${writer}\n`)
  }
}

await Promise.all(sessions.map(appendForever))
