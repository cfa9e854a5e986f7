// `npm run backup -- FILE [--data DIR]`: a checked copy of the database, also while the server runs.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DATABASE, makeBackup, reasonOf } from '#server/backup/make.ts'

const usage = 'Usage: npm run backup -- FILE [--data DIR]'

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error(`Say where the backup goes.\n${usage}`)
  const dataDir = resolve(values.data ?? process.env['DATA_DIR'] ?? './data')
  const made = await makeBackup(join(dataDir, DATABASE), resolve(file))
  console.log(`The backup ${resolve(file)} is made and whole.`)
  console.log(`  Sessions  ${made.sessions}`)
  console.log(`  Size      ${made.bytes} bytes`)
  console.log(`  SHA-256   ${made.sha256}`)
}

await main().catch((error: unknown) => {
  console.error(reasonOf(error))
  process.exitCode = 1
})
