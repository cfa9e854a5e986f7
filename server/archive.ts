// Reads the file with what a municipality set for its archive, and says what is wrong with it as the content file does.
import { ArchiveSettings, defaultSettings } from '#shared/archive/settings.ts'
import { readJsonFile, type Refused } from './json-file.ts'

/** The settings in `file`, or the defaults without a file: see docs/archief.md. */
export const loadArchive = (
  file?: string,
): { readonly ok: true; readonly settings: ArchiveSettings } | Refused => {
  if (file === undefined) return { ok: true, settings: defaultSettings }
  const read = readJsonFile(file, ArchiveSettings)
  return read.ok ? { ok: true, settings: read.value } : read
}
