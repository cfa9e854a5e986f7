// The program: reads the configuration, opens the database, starts, says where it is, and stops without losing anything.
import { accessSync, constants, mkdirSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { loadArchive } from './archive.ts'
import { countKept } from './backup/kept.ts'
import { loadContent } from './content.ts'
import { readConfig, type Config } from './config.ts'
import { kindOf, logToStderr } from './log.ts'
import { startServer, type Running } from './start.ts'
import { openSqliteStore } from './store/sqlite.ts'
import { StoreRefused } from './store/store.ts'

const refuse = (...sentences: string[]): never => {
  process.stderr.write(`The server did not start.\n${sentences.map((line) => `  ${line}\n`).join('')}`)
  process.exit(1)
}

const configured = (): Config => {
  const read = readConfig(process.env)
  return read.ok ? read.config : refuse(...read.problems)
}

const openStore = (dataDir: string): ReturnType<typeof openSqliteStore> => {
  const dir = resolve(dataDir)
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    accessSync(dir, constants.W_OK | constants.X_OK)
  } catch (error) {
    refuse(
      `The data directory ${dir} cannot be written (${kindOf(error)}).`,
      'Give this user access to it, or set DATA_DIR to another place.',
    )
  }
  try {
    return openSqliteStore(join(dir, 'dilemmatafel.sqlite'))
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error
    const advice = {
      damaged: `It was left as it is. Put back a backup: npm run restore -- FILE --data ${dir} --replace\n  That keeps the damaged file under another name. To start empty, move the file away yourself.`,
      foreign: 'Set DATA_DIR to a directory of its own.',
      newer: 'Start the release that wrote it, or a later one.',
      'not-durable': 'Set DATA_DIR to a local disk.',
      'no-access': 'Give this user access to the file.',
    }[error.reason]
    return refuse(`${error.message}.`, advice)
  }
}

const startFailed = (error: unknown, { port, host }: Config): never => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return refuse(
      `Port ${port} is in use by another program.`,
      'Stop that program, or set PORT to another number.',
    )
  if (code === 'EACCES') return refuse(`This user may not use port ${port}.`, 'Set PORT to 1024 or higher.')
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return refuse(
      `This machine has no address ${host}.`,
      'Set HOST to one of its addresses, or leave it out.',
    )
  throw error
}

/** The address for other devices in the same network, when it listens to them. */
const nearbyUrl = ({ host }: Config, port: number): string | undefined => {
  if (host !== '0.0.0.0' && host !== '::') return undefined
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  return found && `http://${found.address}:${port}`
}

const sayWhere = (config: Config, running: Running, dataDir: string): void => {
  const base = config.publicUrl ?? running.url
  const nearby = config.publicUrl === undefined ? nearbyUrl(config, running.port) : undefined
  const lines = [
    'De Dilemmatafel is running.',
    '',
    `  Open              ${base}`,
    ...(nearby === undefined ? [] : [`  On other devices  ${nearby}`]),
    `  Projector         ${base}/scherm`,
    `  Data              ${dataDir}`,
    `  Stop              press Ctrl+C; nothing is lost`,
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

const config = configured()
const loaded = loadContent(config.contentFile)
const content = loaded.ok ? loaded : refuse(loaded.problem)
const archive = loadArchive(config.archiveFile)
const settings = archive.ok ? archive.settings : refuse(archive.problem)
const store = openStore(config.dataDir)
const running = await startServer({
  config,
  store,
  content: content.content,
  archive: settings,
  clientDir: resolve('dist/client'),
  log: logToStderr,
  ...(content.logo !== undefined && { logo: content.logo }),
}).catch((error: unknown) => startFailed(error, config))
sayWhere(config, running, resolve(config.dataDir))
const kept = countKept(config.dataDir)
if (kept > 0) logToStderr('old-databases-kept', { count: kept })

let stopping = false
const stop = async (): Promise<void> => {
  if (stopping) process.exit(1)
  stopping = true
  process.stdout.write('Stopping: finishing what is under way…\n')
  await running.close()
  await store.close()
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())
// A mistake in one session must not end the others; everything that was acknowledged is on disk.
process.on('unhandledRejection', (reason) => logToStderr('unhandled', { reason: kindOf(reason) }))
