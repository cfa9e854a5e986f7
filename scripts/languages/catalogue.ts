// A language of the interface as one file of words, and what is missing in it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { wordsIn } from './literals.ts'

/** The Dutch words, and what they are in this language; null is no text for people and stays as it is. */
const Words = z.record(z.string(), z.nullable(z.string()))

const Catalogue = z.strictObject({
  /** What the language calls itself. */
  name: z.string().check(z.minLength(1)),
  /** What holds in every file. */
  all: Words,
  /** What one file says in another way, by the path of that file. */
  files: z.record(z.string(), Words),
})
export type Catalogue = z.output<typeof Catalogue>

export const root = join(import.meta.dirname, '../..')
const folder = join(root, 'client/languages')

/** The codes of the languages beside Dutch, such as 'en'. */
export const languages = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()

export const catalogueFile = (language: string): string => join(folder, `${language}.json`)

/** Throws when there is none, or when it has another shape. */
export const readCatalogue = (language: string): Catalogue =>
  Catalogue.parse(JSON.parse(readFileSync(catalogueFile(language), 'utf8')))

/** What these Dutch words are in this file: a text, null when they stay, undefined when nobody has said (yet). */
export const lookUp = ({ all, files }: Catalogue, file: string, key: string): string | null | undefined => {
  const own = files[file]?.[key]
  const words = own === undefined ? all[key] : own
  return words === '' ? undefined : words
}

/** Files with words for a screen, by their path: all that the client shows, and what it takes from shared. */
const ofClient =
  /^client\/(?!parts\/|languages\/languages)(?:.*\/)?(?:\w*[tT]exts[\w-]*|stages|own|words|\w*[pP]roblems|errors|apiErrors|typedCode)\.ts$/
const ofShared = new Set([
  'shared/activities/checkin/texts.ts',
  'shared/kit/texts.ts',
  'shared/report/read-texts.ts',
  'shared/content/sides.ts',
  'shared/activities/dilemmas/texts.ts',
  'shared/activities/conversation/texts.ts',
])

export const hasScreenWords = (file: string): boolean => ofClient.test(file) || ofShared.has(file)

const pathsUnder = (dir: string): string[] =>
  readdirSync(join(root, dir), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? pathsUnder(`${dir}/${entry.name}`) : [`${dir}/${entry.name}`],
  )

/** Every file with words for a screen, in order of path. */
export const screenFiles = (): readonly string[] =>
  [...pathsUnder('client'), ...pathsUnder('shared')].filter(hasScreenWords).sort()

/** The keys of a file, each once. */
export const keysOf = (file: string): readonly string[] => [
  ...new Set(wordsIn(file, readFileSync(join(root, file), 'utf8')).map(({ key }) => key)),
]

const holes = (words: string): string => (words.match(/\{\d+\}/g) ?? []).sort().join(' ')

export type Gaps = {
  /** Words without a translation, by file. */
  readonly missing: readonly (readonly [file: string, key: string])[]
  /** Translations of what is nowhere, or is said in `all` in the same way. */
  readonly unused: readonly string[]
  /** Translations with other {0} than the Dutch. */
  readonly crooked: readonly string[]
}

/** What a translator still has to do. */
export const gapsOf = (catalogue: Catalogue): Gaps => {
  const keys = screenFiles().flatMap((file) => keysOf(file).map((key) => [file, key] as const))
  const inAll = new Set(
    keys.filter(([file, key]) => catalogue.files[file]?.[key] === undefined).map(([, key]) => key),
  )
  const inFile = new Set(keys.map(([file, key]) => `${file}: ${key}`))
  const perFile = Object.entries(catalogue.files).flatMap(([file, words]) =>
    Object.entries(words).map(([key, words]) => ({
      where: `${file}: ${key}`,
      key,
      words,
      same: catalogue.all[key] === words,
    })),
  )
  const crooked = [
    ...Object.entries(catalogue.all),
    ...perFile.map(({ key, words }) => [key, words] as const),
  ]
  return {
    missing: keys.filter(([file, key]) => lookUp(catalogue, file, key) === undefined),
    unused: [
      ...Object.keys(catalogue.all).filter((key) => !inAll.has(key)),
      ...perFile.filter(({ where, same }) => same || !inFile.has(where)).map(({ where }) => where),
    ],
    crooked: crooked
      .filter(([key, words]) => words !== null && words !== '' && holes(words) !== holes(key))
      .map(([key]) => key),
  }
}
