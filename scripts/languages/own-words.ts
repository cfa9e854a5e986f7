// The words of screens that a municipality says in its own way: a file of Dutch words and what comes instead of them.
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { gapsOf, type Catalogue } from './catalogue.ts'

const Words = z.record(z.string(), z.string().check(z.minLength(1)))
const OwnWords = z.strictObject({ all: z.optional(Words), files: z.optional(z.record(z.string(), Words)) })

/**
 * As a catalogue in which most words are not. Throws, with what to mend, when the file is no such JSON, names words that
 * are on no screen (any more), or has other {0} than the words that it replaces.
 */
export const readOwnWords = (path: string): Catalogue => {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`WORDS_FILE ${path} cannot be read as JSON: ${reason}`, { cause: error })
  }
  const parsed = z.safeParse(OwnWords, json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`WORDS_FILE ${path} is wrong at ${issue?.path.join('.') || 'the top'}: ${issue?.message}`)
  }
  const { all = {}, files = {} } = parsed.data
  const catalogue = { name: 'own', all, files }
  const { unused, crooked } = gapsOf(catalogue)
  const wrong = [
    ...unused.map((key) => `“${key}” is on no screen`),
    ...crooked.map((key) => `“${key}” must keep its {0}, {1} …`),
  ]
  if (wrong.length > 0) throw new Error(`WORDS_FILE ${path}: ${wrong.join('; ')}`)
  return catalogue
}
