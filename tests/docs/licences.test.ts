// Every file of the repository has a licence by REUSE.toml, and every licence that is named has its text.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOfTree, readRaw, root } from './tree.ts'

type Annotation = { readonly paths: readonly string[]; readonly owner: string; readonly licence: string }

const listOf = (block: string, key: string): string[] => {
  const [, value = ''] = new RegExp(`^${key} = (.+)$`, 'm').exec(block) ?? []
  return Array.from(value.matchAll(/"([^"]*)"/g), ([, text = '']) => text)
}

/** As much of TOML as the file uses: tables of texts and of lists on one line. */
const annotations: readonly Annotation[] = readRaw('REUSE.toml')
  .split('[[annotations]]')
  .slice(1)
  .map((block) => ({
    paths: listOf(block, 'path'),
    owner: listOf(block, 'SPDX-FileCopyrightText').join(', '),
    licence: listOf(block, 'SPDX-License-Identifier').join(' AND '),
  }))

const escaped = (text: string): string => text.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
const matches = (pattern: string, path: string): boolean =>
  new RegExp(
    `^${escaped(pattern).replaceAll('**', '\0').replaceAll('*', '[^/]*').replaceAll('\0', '.*')}$`,
  ).test(path)

/** The last table that fits goes before the others. */
const annotationOf = (path: string): Annotation | undefined =>
  annotations.findLast(({ paths }) => paths.some((pattern) => matches(pattern, path)))

const files = filesOfTree()

test('[OP7] every file has an owner and a licence, and no rule is about a file that is not there', () => {
  expect(files.length).toBeGreaterThan(1_000)
  const bare = files.filter((path) => {
    const { owner = '', licence = '' } = annotationOf(path) ?? {}
    return owner === '' || licence === ''
  })
  expect(bare).toEqual([])
  const idle = annotations
    .flatMap(({ paths }) => paths)
    .filter((pattern) => !files.some((path) => matches(pattern, path)))
  expect(idle).toEqual([])
})

test('[OP7] every licence has its text and every text its licence; that of the whole is the one at the top', () => {
  const named = annotations.flatMap(({ licence }) => licence.split(/ (?:AND|OR) /))
  const texts = readdirSync(`${root}/LICENSES`).map((name) => name.replace(/\.txt$/, ''))
  expect(texts.toSorted()).toEqual([...new Set(named)].toSorted())
  expect(readRaw('LICENSES/EUPL-1.2.txt')).toBe(readRaw('LICENSE'))
})

test('[OP7] what others made is theirs', () => {
  const ours = files.filter((path) => annotationOf(path)?.licence === 'EUPL-1.2')
  const foreign = ours.filter(
    (path) =>
      /\.(?:ts|tsx|mjs|css|svg|xsd|typ)$/.test(path) &&
      /^.*© Microsoft|xsd:schema xmlns/m.test(readRaw(path)),
  )
  expect(foreign.filter((path) => path !== 'scripts/symbols.mjs' && !path.startsWith('tests/'))).toEqual([])
  expect(annotationOf('shared/content/symbols/drawings.ts')?.licence).toContain('MIT')
  expect(annotationOf('tests/shared/archive/examples/voorbeeld-NA-bestand.xml')?.owner).toBe(
    'Nationaal Archief',
  )
})
