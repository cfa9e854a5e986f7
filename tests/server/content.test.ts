// Checks that a municipality's content file is used whole, or refused with the line, the column and the reason.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContent } from '#server/content.ts'
import { defaultContent } from '#shared/content/load.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (text: string | Uint8Array, name = 'gemeente.json'): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** The complaints about a file, without the folder in front. */
const complaints = (text: string | Uint8Array): string[] => {
  const loaded = loadContent(write(text))
  return loaded.ok ? [] : loaded.problem.replaceAll(`${folder}/`, '').split('\n')
}

describe('a content file', () => {
  it('is not needed', () => {
    expect(loadContent()).toEqual({ ok: true, content: defaultContent })
  })

  it('may hold comments, trailing commas and a byte order mark', () => {
    const loaded = loadContent(write('\uFEFF// Dordrecht\n{ "municipality": { "name": "Dordrecht", }, }\n'))
    expect(loaded).toMatchObject({ ok: true, content: { municipality: { name: 'Dordrecht' } } })
  })

  it('gives the place of the logo beside it', () => {
    const logo = write('<svg/>', 'logo.svg')
    const file = write('{ "municipality": { "name": "Dordrecht", "logo": "logo.svg" } }')
    expect(loadContent(file)).toMatchObject({ ok: true, logo })
  })

  it('may be the full example of the documentation', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/content.md'), 'utf8')
    const example = /```jsonc\n(.*?)```/su.exec(page)?.[1] ?? ''
    write('<svg/>', 'dordrecht.svg')
    const loaded = loadContent(write(example))
    expect(loaded).toMatchObject({ ok: true, content: { municipality: { name: 'Dordrecht' } } })
    expect(loaded.ok && loaded.content.fiches.map(({ id }) => id)).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
      'bellen',
    ])
  })
})

describe('a broken content file is refused', () => {
  it.each([
    [
      'syntax',
      '{\n  "fiches": [\n    { "id" "x" }\n  ]\n}',
      'gemeente.json:3:12: this is not JSON: colon expected',
    ],
    ['nothing in it', '', 'gemeente.json:1:1: the file is empty'],
    ['another type', '[]', 'gemeente.json:1:1: the file must be of type object'],
    ['an unknown key', '{\n  "fiche": []\n}', 'gemeente.json:2:3: fiche is not known'],
    [
      'an unknown key inside a key of the same name',
      '{\n  "hide": {\n    "hide": []\n  }\n}',
      'gemeente.json:3:5: hide.hide is not known',
    ],
    [
      'a key that stands there twice',
      '{\n  "houseRules": [],\n  "houseRules": []\n}',
      'gemeente.json:3:3: "houseRules" stands here twice',
    ],
    [
      'a missing key, at what should have held it',
      '{\r\n  "terms": [\r\n    { "id": "x", "term": "X", "also": [] }\r\n  ]\r\n}',
      'gemeente.json:3:5: terms[0].meaning is missing',
    ],
    [
      'too long',
      `{\n  "municipality": {\n    "name": "${'x'.repeat(61)}"\n  }\n}`,
      'gemeente.json:3:13: municipality.name must be at most 60 characters long',
    ],
    [
      'a meaning of 21 words',
      `{ "terms": [\n  { "id": "x", "term": "X", "also": [], "meaning": "${'ja '.repeat(21)}" }\n] }`,
      'gemeente.json:2:52: terms[0].meaning must be at most 20 words',
    ],
    [
      'minutes that do not add up',
      '{ "templates": [\n  { "id": "x", "name": "X", "description": "X", "minutes": 9, "items": [\n    { "activity": "break", "title": "X", "minutes": 5, "goal": "X" } ] }\n] }',
      'gemeente.json:2:60: templates[0].minutes must be the sum of the minutes of the items',
    ],
    [
      'a role that does not exist',
      '{ "parties": [\n  { "id": "x", "name": "X", "side": "anders",\n    "roles": ["baas"] }\n] }',
      'gemeente.json:3:15: parties[0].roles[0] must be one of gemeente, toegang, aanbieder, adviesraad, inwoner, zorgkantoor, anders, geen',
    ],
    [
      'hiding what is not there',
      '{\n  "hide": {\n    "fiches": ["A", "Q"]\n  }\n}',
      'gemeente.json:3:21: hide.fiches[1]: there is no "Q" in fiches to hide',
    ],
    [
      'an accent that is not readable',
      '{\n  "municipality": {\n    "name": "X",\n    "accent": "#EB0037"\n  }\n}',
      'gemeente.json:4:15: municipality.accent: de gele knop valt niet genoeg op tegen deze kleur: het contrast is 2,98 en moet 3 zijn. Deze kleur lijkt erop en kan wel: #E80136',
    ],
    [
      'a logo that is not there',
      '{ "municipality": { "name": "X", "logo": "weg.svg" } }',
      'gemeente.json:1:42: municipality.logo: there is no such file beside this one',
    ],
    [
      'a logo elsewhere',
      '{ "municipality": { "name": "X", "logo": "../x.svg" } }',
      'gemeente.json:1:42: municipality.logo must be the name of an .svg, .png or .webp file in the same folder',
    ],
  ])('%s', (_, text, complaint) => {
    expect(complaints(text)).toEqual([complaint])
  })

  it('when an example has no source', () => {
    const fiche = {
      ...defaultContent.fiches[0],
      examples: [{ id: 'x', place: 'X', text: 'X.', source: { document: 'X', year: 'onbekend' } }],
    }
    expect(complaints(JSON.stringify({ fiches: [fiche] }, null, 1))).toEqual([
      expect.stringMatching(
        /^gemeente\.json:44:15: fiches\[0\]\.examples\[0\]\.source\.year must hold a year of four digits/u,
      ),
    ])
  })

  it('with all mistakes in the order of the file, and at most ten of them', () => {
    const terms = Array.from({ length: 12 }, (_, at) => `{ "id": "t${at}" , "term": "T", "also": [] }`)
    const found = complaints(`{ "terms": [\n${terms.join(',\n')}\n] }`)
    expect(found).toHaveLength(11)
    expect(found[0]).toBe('gemeente.json:2:1: terms[0].meaning is missing')
    expect(found[10]).toBe('and 2 more')
  })

  it('when it is not there, not text, or too large', () => {
    const absent = loadContent(join(folder, 'absent.json'))
    expect(absent.ok ? '' : absent.problem).toMatch(/absent\.json: cannot be read \(ENOENT/u)
    expect(complaints(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual(['gemeente.json: is not UTF-8 text'])
    expect(complaints(' '.repeat(1_000_001))).toEqual(['gemeente.json: is larger than 1000000 bytes'])
  })
})
