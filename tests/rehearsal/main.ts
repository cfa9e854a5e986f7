// `npm run rehearse -- --out DIR [--scenario FILE] [--url URL]`: plays a session with simulated people over real sockets.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { startServer } from '#server/start.ts'
import { rehearse } from './rehearse.ts'
import { Surprise } from './room.ts'
import { readScenario } from './scenario.ts'

const usage = 'Usage: npm run rehearse -- --out DIR [--scenario FILE] [--url URL]'

const stop = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const readArguments = () => {
  try {
    return parseArgs({
      options: { out: { type: 'string' }, scenario: { type: 'string' }, url: { type: 'string' } },
    }).values
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

const { out, scenario: file, url } = readArguments()
if (out === undefined) stop(`Say where the report goes.\n${usage}`)
const read = readScenario(file ?? join(import.meta.dirname, 'case1.json'))
if (!read.ok) stop(read.problem)
else {
  const tell = (line: string): void => console.log(`· ${line}`)
  const folder = url === undefined ? mkdtempSync(join(tmpdir(), 'dilemmatafel-')) : undefined
  const store = folder === undefined ? undefined : openSqliteStore(join(folder, 'rehearsal.db'))
  const server = store && (await startServer({ store }))
  const end = async (): Promise<void> => {
    await server?.close()
    await store?.close()
    if (folder !== undefined) rmSync(folder, { recursive: true })
  }
  try {
    const { differences, files } = await rehearse(
      url ?? server?.url ?? '',
      read.scenario,
      out ?? '',
      tell,
      store,
    )
    for (const difference of differences) console.error(`✗ ${difference}`)
    console.log(differences.length === 0 ? `All as expected; ${files.length} files.` : 'Not as expected.')
    process.exitCode = differences.length === 0 ? 0 : 1
  } catch (error) {
    const sentence =
      error instanceof Surprise ? error.message : error instanceof Error ? error.message : String(error)
    console.error(`✗ ${sentence}`)
    process.exitCode = 1
  } finally {
    await end()
  }
  process.exit()
}
