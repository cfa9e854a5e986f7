// The checks of one document: the official examples pass, and every mutant fails for its own reason.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '#shared/archive/verify/document.ts'
import type { Code } from '#shared/archive/verify/findings.ts'
import { checkSchema } from '../../../scripts/mdto-schema.ts'
import { textOf, zipOf } from './sample.ts'

const folder = join(import.meta.dirname, 'examples')
const examples = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
const exampleOf = (part: string): string => examples.find(([name]) => name.includes(part))?.[1] ?? ''

const codesOf = (xml: string): Code[] => checkDocument('x.xml', strToU8(xml)).findings.map(({ code }) => code)
const schemaTakes = async (xml: string): Promise<boolean> =>
  (await checkSchema([{ path: 'x.xml', bytes: strToU8(xml) }])).length === 0

describe('the examples of the Nationaal Archief, and two that look like ours', () => {
  test('[AR1] are four and two', () => {
    expect(examples.map(([name]) => name.replace(/voorbeeld-(NA|product).*/, '$1'))).toEqual([
      'NA',
      'NA',
      'NA',
      'NA',
      'product',
      'product',
    ])
  })

  test.each(examples)('[AR1] [AR2] %s passes the schema and the other checks', async (_, xml) => {
    expect(codesOf(xml)).toEqual([])
    expect(await schemaTakes(xml)).toBe(true)
  })
})

type Mutant = readonly [what: string, from: string, find: string | RegExp, put: string, code: Code]

/** Changes that the schema does not see. */
const quiet: readonly Mutant[] = [
  ['an empty name', 'dossier', /<naam>.*?</, '<naam><', 'blank'],
  ['a name of white space', 'dossier', /<naam>.*?</, '<naam>\n \t<', 'blank'],
  ['a number without text', 'serie', /Kenmerk>DC\/155</, 'Kenmerk><', 'blank'],
  ['a reason that is blank', 'archiefstuk', 'CC0 Publiek domein', ' ', 'blank'],
  ['an appraisal that is not on the list', 'serie', 'Nader te bepalen', 'Voor altijd', 'appraisal'],
  ['a code of another appraisal', 'dossier', '<begripCode>V<', '<begripCode>B<', 'appraisal'],
  ['an appraisal in small letters', 'serie', 'Nader te bepalen', 'nader te bepalen', 'appraisal'],
  [
    'a period with what is kept for good',
    'dossier',
    /Tijdelijk te bewaren<\/begripLabel>\s*<begripCode>V/,
    'Blijvend te bewaren</begripLabel><begripCode>B',
    'retention-without-v',
  ],
  ['an end that is a day off', 'dossier', '2090-04-05', '2090-04-06', 'retention-end'],
  ['another length', 'archiefstuk', 'P75Y', 'P70Y', 'retention-end'],
  ['a size below zero', 'NA-bestand', '57727859', '-1', 'size-form'],
  ['a size with a plus', 'NA-bestand', '57727859', '+57727859', 'size-form'],
  ['a checksum "abc"', 'NA-bestand', /86f16c\w+/, 'abc', 'checksum-form'],
  ['a checksum with an o for a 0', 'NA-bestand', '86f16c33', '86f16co3', 'checksum-form'],
  ['a checksum too short for its name', 'NA-bestand', 'SHA256', 'SHA-512', 'checksum-form'],
  ['a checksum nobody knows', 'NA-bestand', 'SHA256', 'CRC', 'checksum-algorithm'],
  ['a format without its register', 'NA-bestand', 'fmt/17', 'pdf', 'format-form'],
  ['a format of zero', 'NA-bestand', 'fmt/17', 'fmt/0', 'format-form'],
  ['a number twice', 'serie', /(<identificatie>.*?<\/identificatie>)/s, '$1$1', 'id-in-document-twice'],
]

/** Changes that are left to the schema. */
const loud: readonly (readonly [string, string, string | RegExp, string])[] = [
  [
    'elements in another order',
    'serie',
    /(<identificatie>.*?<\/identificatie>)(\s*<naam>.*?<\/naam>)/s,
    '$2$1',
  ],
  ['no creator', 'serie', /<archiefvormer>.*?<\/archiefvormer>/s, ''],
  ['no appraisal', 'product-bestand', /<omvang>.*?<\/omvang>/, ''],
  ['no restriction', 'serie', /<beperkingGebruik>.*<\/beperkingGebruik>/s, ''],
  ['no file that it belongs to', 'product-bestand', /<isRepresentatieVan>.*<\/isRepresentatieVan>/s, ''],
  ['an element of our own', 'serie', '<naam>', '<titel>x</titel><naam>'],
  ['a time that is none', 'product-bestand', '2026-11-20T16:05:00', '20 november'],
  ['a size in words', 'product-bestand', '<omvang>253<', '<omvang>veel<'],
]

describe('a document', () => {
  test.each(quiet)(
    '[AR2] with %s is refused for that, though the schema takes it',
    async (_, from, find, put, code) => {
      const xml = exampleOf(from)
      const mutant = xml.replace(find, put)
      expect(mutant).not.toBe(xml)
      expect(await schemaTakes(mutant)).toBe(true)
      expect([...new Set(codesOf(mutant))]).toEqual([code])
    },
  )

  test.each(loud)('[AR1] with %s is refused by the schema', async (_, from, find, put) => {
    const xml = exampleOf(from)
    const mutant = xml.replace(find, put)
    expect(mutant).not.toBe(xml)
    expect(await schemaTakes(mutant)).toBe(false)
  })

  test.each([
    ['is no XML', '<MDTO', 'xml-broken'],
    ['is empty', '', 'xml-broken'],
    ['is XML of something else', '<html/>', 'not-mdto'],
    ['has another namespace', exampleOf('serie').replace('xmlns="https://', 'xmlns="http://'), 'not-mdto'],
    [
      'holds two objects',
      exampleOf('serie').replace(/(<informatieobject>.*<\/informatieobject>)/s, '$1$1'),
      'not-mdto',
    ],
    [
      'has a document type',
      `<!DOCTYPE x [<!ENTITY a "b">]>${exampleOf('serie')}`.replace(/<\?xml.*?>/, ''),
      'xml-doctype',
    ],
  ] as const)('[AR12] that %s is refused unread', (_, xml, code) => {
    expect(codesOf(xml)).toEqual([code])
  })

  test('[AR12] of any bytes is answered with findings and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(checkDocument('x', bytes).findings).toHaveLength(1)
      }),
    )
  })

  test('[AR2] in which any text is blank is refused for the name of that element', () => {
    const xml = textOf(zipOf(), '/verslag.MDTO.xml')
    const leaves = Array.from(xml.matchAll(/<([A-Za-z]+)>[^<]+<\//g))
    expect(leaves.length).toBeGreaterThan(40)
    for (const { 0: whole, 1: name, index } of leaves) {
      const mutant = `${xml.slice(0, index)}<${name}> </${xml.slice(index + whole.length)}`
      expect(checkDocument('x', strToU8(mutant)).findings).toContainEqual({
        code: 'blank',
        at: 'x',
        what: name,
      })
    }
  })
})
