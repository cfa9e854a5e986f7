// A folder for the files of one test.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes an empty folder; the caller removes it with `removeFolder`. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'store-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** The path for a database in a folder that goes when the running test ends. */
export function databasePath(): string {
  const folder = makeFolder()
  onTestFinished(() => removeFolder(folder))
  return join(folder, 'sessions.db')
}
