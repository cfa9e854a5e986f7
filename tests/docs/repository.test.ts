// What an open project must have beside its code: its description for catalogues, and the list of its parts.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { judge } from '../../scripts/judge-audit.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const { version, dependencies } = z.parse(
  z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()) }),
  JSON.parse(read('package.json')),
)

type Tree = { [key: string]: string | string[] | Tree }

/** As much of YAML as the description uses: keys by two spaces, lists of plain texts, and folded text. */
const readYaml = (source: string): Tree => {
  const top: Tree = {}
  const open: { indent: number; at: Tree; key: string }[] = []
  for (const line of source.split('\n')) {
    const indent = line.length - line.trimStart().length
    const bare = line.trim()
    if (bare === '' || bare.startsWith('#')) continue
    const last = open.at(-1)
    const text = last?.at[last.key]
    if (last !== undefined && indent > last.indent && typeof text === 'string') {
      last.at[last.key] = text === '>' ? bare : `${text} ${bare}`
      continue
    }
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop()
    const parent = open.at(-1)
    if (bare.startsWith('- ') && parent) {
      const list = parent.at[parent.key]
      parent.at[parent.key] = [...(Array.isArray(list) ? list : []), bare.slice(2)]
      continue
    }
    const [, key = '', value = ''] = /^([\w-]+): ?(.*)$/.exec(bare) ?? []
    const inside = parent?.at[parent.key]
    const at = parent === undefined ? top : typeof inside === 'object' && !Array.isArray(inside) ? inside : {}
    if (parent && inside !== at) {
      if (Array.isArray(inside)) continue
      parent.at[parent.key] = at
    }
    at[key] = value === '' ? {} : value.replaceAll(/^'|'$/g, '')
    open.push({ indent, at, key })
  }
  return top
}

const described = readYaml(read('publiccode.yml'))
const texts = z.array(z.string()).check(z.minLength(1))
const address = z.string().check(z.regex(/^https:\/\/\S+$/))
const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day
const day = z.string().check(z.refine(isDay))

/** The keys of publiccode.yml 0.7 that must be there, and the forms and lengths of those that may be. */
const Publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.7'),
  name: z.string(),
  url: address,
  landingURL: z.optional(address),
  organisation: z.optional(z.strictObject({ uri: z.string(), name: z.optional(z.string()) })),
  softwareVersion: z.literal(version),
  releaseDate: z.optional(day),
  platforms: texts,
  categories: texts,
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  supports: z.array(z.string().check(z.regex(/^id: \S+$/))),
  intendedAudience: z.strictObject({
    scope: texts,
    countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))),
  }),
  description: z.strictObject({
    nl: z.strictObject({
      shortDescription: z.string().check(z.maxLength(150)),
      longDescription: z.string().check(z.minLength(150), z.maxLength(10_000)),
      documentation: address,
      apiDocumentation: address,
      features: texts,
    }),
  }),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.strictObject({ type: z.enum(['internal', 'community']), contacts: texts }),
  localisation: z.strictObject({ localisationReady: z.enum(['true', 'false']), availableLanguages: texts }),
  dependsOn: z.strictObject({ open: texts }),
})

test('[RB10] publiccode.yml has the keys of version 0.7, no other, and this version', () => {
  expect(z.safeParse(Publiccode, described).error?.issues ?? []).toEqual([])
})

test('every page of an open project is there, and its links lead somewhere', () => {
  for (const page of ['GOVERNANCE.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md', 'CONTRIBUTING.md', 'LICENSE'])
    expect(read('README.md') + read('GOVERNANCE.md') + read('SECURITY.md')).toContain(page)
  for (const page of ['GOVERNANCE.md', 'CODE_OF_CONDUCT.md'])
    for (const [, link = ''] of read(page).matchAll(/\]\(([\w./-]+)\)/g)) expect(read(link)).not.toBe('')
})

test('the list of parts is made from the lock alone, and has every package that users get', () => {
  const { stdout } = spawnSync('npm', ['run', '-s', 'sbom', '--offline'], { cwd: root, encoding: 'utf8' })
  const made = z.parse(
    z.object({ bomFormat: z.literal('CycloneDX'), components: z.array(z.object({ name: z.string() })) }),
    JSON.parse(stdout),
  )
  const parts = new Set(made.components.map(({ name }) => name))
  expect(Object.keys(dependencies).filter((name) => !parts.has(name))).toEqual([])
})

test.each([
  ['', false, 'gives no answer'],
  ['{ "error": { "code": "ENOAUDIT" } }', false, 'gives no answer'],
  ['{ "vulnerabilities": {}, "metadata": { "vulnerabilities": { "total": 0 } } }', false, 'no known holes'],
  [
    '{ "vulnerabilities": { "lek": { "severity": "high" } }, "metadata": { "vulnerabilities": { "total": 1 } } }',
    true,
    'lek (high)',
  ],
])('an audit is judged by what the registry said: %s', (output, bad, told) => {
  const judged = judge(output)
  expect(judged.bad).toBe(bad)
  expect(judged.sentence).toContain(told)
})
