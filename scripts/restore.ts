// `npm run restore -- FILE [--data DIR] [--replace]`: puts a backup in the place of the database of a stopped server.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { reasonOf } from '#server/backup/make.ts'
import { restore } from '#server/backup/restore.ts'

const usage = 'Usage: npm run restore -- FILE [--data DIR] [--replace]'

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' }, replace: { type: 'boolean', default: false } },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error(`Say which backup.\n${usage}`)
  const dataDir = resolve(values.data ?? process.env['DATA_DIR'] ?? './data')
  const done = await restore(resolve(file), dataDir, { replace: values.replace, now: Date.now() })
  console.log(`The backup ${resolve(file)} is put back as ${done.database}.`)
  console.log(`  Sessions  ${done.sessions}`)
  if (done.erased > 0)
    console.log(`  Erased    ${done.erased} that were erased after the backup; they are not put back`)
  if (done.old !== undefined) {
    console.log(`  Kept      the database that was there, as ${done.old}`)
    console.log('  Delete what was kept when you do not need it: what is erased from now on is still in it.')
  }
  if (!done.known)
    console.log(
      '  The old database cannot be read: what was erased after the backup may be back. See docs/beheer.md.',
    )
  console.log('  Next      start the server; sessions whose time has come are erased at once.')
}

await main().catch((error: unknown) => {
  console.error(reasonOf(error))
  process.exitCode = 1
})
