// Looks at a database file before anything may write in it.
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { StoreRefused } from '../store.ts'
import { refusal } from './errors.ts'
import { eachRow, pragmaValue } from './query.ts'
import { applicationId, migrations, summedColumns, sumOf } from './schema.ts'

/**
 * Throws StoreRefused unless the file is a whole database of ours that this release understands.
 * Reads everything (about 0.2 s for 50 MB) through a connection that cannot write, so a refused file stays as it is.
 */
export function inspect(path: string): void {
  let db: DatabaseSyncInstance | undefined
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: 2000 })
    requireOurs(db, path)
    requireWhole(db, path)
    requireSchema(db, path)
    requireSums(db, path)
  } catch (error) {
    throw refusal(error, path)
  } finally {
    db?.close()
  }
}

function requireOurs(db: DatabaseSyncInstance, path: string): void {
  if (pragmaValue(db, 'application_id') !== applicationId)
    throw new StoreRefused('foreign', path, 'the file was not made by this program')
  const version = Number(pragmaValue(db, 'user_version'))
  if (version > migrations.length)
    throw new StoreRefused(
      'newer',
      path,
      `it has version ${version}, this release knows up to ${migrations.length}`,
    )
  if (version < 1) throw new StoreRefused('damaged', path, `it has the impossible version ${version}`)
}

function requireWhole(db: DatabaseSyncInstance, path: string): void {
  const verdict = pragmaValue(db, 'integrity_check')
  if (verdict !== 'ok') throw new StoreRefused('damaged', path, String(verdict))
  eachRow(db, '"table"', 'pragma_foreign_key_check', (table) => {
    throw new StoreRefused(
      'damaged',
      path,
      `a row in ${String(table)} belongs to a session that is not there`,
    )
  })
}

/** The texts of the tables are data too: compares them with those that the migrations make. */
function requireSchema(db: DatabaseSyncInstance, path: string): void {
  const version = Number(pragmaValue(db, 'user_version'))
  const model = new DatabaseSync(':memory:')
  for (const step of migrations.slice(0, version)) model.exec(step)
  const [found, expected] = [schemaOf(db), schemaOf(model)]
  model.close()
  if (found !== expected) throw new StoreRefused('damaged', path, 'its tables are not those of this program')
}

function schemaOf(db: DatabaseSyncInstance): string {
  const parts: string[] = []
  eachRow(db, 'type, name, tbl_name, sql', 'sqlite_schema', (...row) => parts.push(JSON.stringify(row)))
  return parts.sort().join()
}

function requireSums(db: DatabaseSyncInstance, path: string): void {
  // The tables are those of its version; an older one may have fewer.
  const tables = new Set<unknown>()
  eachRow(db, 'name', 'sqlite_schema', (name) => tables.add(name))
  for (const [table, columns] of Object.entries(summedColumns)) {
    if (!tables.has(table)) continue
    eachRow(db, `sum, ${columns}`, table, (sum, ...values) => {
      if (sum !== sumOf(...values)) throw new StoreRefused('damaged', path, `a row in ${table} was altered`)
    })
  }
}
