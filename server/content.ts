// Reads a municipality's content file, and says with file, line and column what is wrong with it.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defaultContent, mergeContent } from '#shared/content/load.ts'
import { Override, problemsOf } from '#shared/content/override.ts'
import type { Content } from '#shared/content/schema.ts'
import { readJsonFile, type Refused } from './json-file.ts'

/** `logo` is the path of the municipality's logo on disk, when it has one. */
export type LoadedContent = { readonly ok: true; readonly content: Content; readonly logo?: string } | Refused

/**
 * The content of the game, with the file of a municipality laid over it when one is given: see docs/content.md. When
 * something is wrong nothing is used, and `problem` says what as readJsonFile does.
 */
export const loadContent = (file?: string): LoadedContent => {
  if (file === undefined) return { ok: true, content: defaultContent }
  const read = readJsonFile(file, Override)
  if (!read.ok) return read
  const override = read.value
  const content = mergeContent(defaultContent, override)
  const problems = problemsOf(defaultContent, override, content)
  const logo =
    override.municipality?.logo === undefined ? undefined : join(dirname(file), override.municipality.logo)
  if (logo !== undefined && !existsSync(logo))
    problems.push({ path: ['municipality', 'logo'], reason: 'there is no such file beside this one' })
  if (problems.length > 0) return read.refuse(problems)
  return {
    ok: true,
    content: mergeContent(defaultContent, override),
    ...(logo === undefined ? {} : { logo }),
  }
}
