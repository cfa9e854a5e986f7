// The checks of a whole package: what is damaged, moved or made to harm is said in one sentence, with its place.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, type Finding } from '#shared/archive/verify/findings.ts'
import { openZip } from '#shared/archive/verify/open.ts'
import { checkPackage } from '#shared/archive/verify/package.ts'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'
import { sentenceOf } from '../../../scripts/verify-texts.ts'
import { zipOf } from './sample.ts'

const good = zipOf()
type Files = Record<string, Uint8Array>

const pathOf = (files: Files, end: string): string =>
  Object.keys(files).find((path) => path.endsWith(end)) ?? ''

/** The package with its files changed; what is not in the list of checksums is no wonder then. */
const changed = (change: (files: Files, path: (end: string) => string) => void): Uint8Array => {
  const files = { ...unzipSync(good) }
  change(files, (end) => pathOf(files, end))
  return zipSync(files)
}

const edit = (files: Files, path: string, find: string | RegExp, put: string): void => {
  const text = strFromU8(files[path] ?? new Uint8Array())
  const other = text.replace(find, put)
  expect(other).not.toBe(text)
  files[path] = strToU8(other)
}

const move = (files: Files, from: string, to: string): void => {
  files[to] = files[from] ?? new Uint8Array()
  delete files[from]
}

type Damage = readonly [what: string, zip: Uint8Array, sentence: RegExp]

const damaged: readonly Damage[] = [
  ['a file that lost a byte', changed((f, p) => (f[p('.json')] = (f[p('.json')] ?? good).slice(1))), /json\.bestand\.MDTO\.xml: De omvang klopt niet\. Het bestand heeft dit aantal bytes: 17$/],
  ['a file with one other letter', changed((f, p) => edit(f, p('.json'), 'Proef', 'Proff')), /json\.bestand\.MDTO\.xml: De controlesom klopt niet/],
  ['the same, as the list sees it', changed((f, p) => edit(f, p('.json'), 'Proef', 'Proff')), /verslag\.json: Dit bestand is anders dan in de lijst/],
  ['a file without metadata', changed((f, p) => delete f[p('csv.bestand.MDTO.xml')]), /volgorde\.csv: Bij dit bestand ontbreken de metagegevens/],
  ['metadata without its file', changed((f, p) => delete f[p('.csv')]), /csv\.bestand\.MDTO\.xml: Dit zijn metagegevens van een bestand dat er niet is/],
  ['a folder without metadata', changed((f, p) => delete f[p('/beelden.MDTO.xml')]), /\/beelden: In deze map ontbreken de metagegevens/],
  ['a file outside every folder', changed((f) => (f['los.csv'] = strToU8('x'))), /^los\.csv: Dit bestand hoort nergens bij/],
  ['a file that is not in the list', changed((f) => (f['los.csv'] = strToU8('x'))), /^los\.csv: Dit bestand staat niet in de lijst/],
  ['a file that is only in the list', changed((f, p) => delete f[p('.png')]), /flap\.png: Dit bestand staat in de lijst met controlesommen, maar het is er niet/],
  ['no list of checksums', changed((f) => delete f['sha256.txt']), /^sha256\.txt: De lijst met controlesommen ontbreekt/],
  ['a line that is none', changed((f) => edit(f, 'sha256.txt', /^\w+ {2}/, 'kapot ')), /^sha256\.txt: Deze regel van de lijst is niet te lezen: 1$/],
  ['no guide', changed((f) => delete f['LEESMIJ.txt']), /^LEESMIJ\.txt: De uitleg bij het pakket ontbreekt/],
  ['metadata that is no XML', changed((f, p) => edit(f, p('/beelden.MDTO.xml'), '</MDTO>', '')), /beelden\.MDTO\.xml: Dit is geen goed XML-bestand/],
  ['a number that two have', changed((f, p) => edit(f, p('png.bestand.MDTO.xml'), 'flap.png<', 'verslag.json<')), /Dit kenmerk is ook van iets anders in het pakket: sessie4711-verslag\.json/],
  ['a reference to nothing', changed((f, p) => edit(f, p('/gegevens.MDTO.xml'), 'volgorde.csv</identificatieKenmerk', 'weg.csv</identificatieKenmerk')), /gegevens\.MDTO\.xml: Deze verwijzing leidt naar iets dat er niet is: sessie4711-weg\.csv/],
  ['a reference that is not answered', changed((f, p) => edit(f, p('/gegevens.MDTO.xml'), /<heeftRepresentatie>.*<\/heeftRepresentatie>/s, '')), /csv\.bestand\.MDTO\.xml: Deze verwijzing gaat maar één kant op: sessie4711-gegevens/],
  ['an event without a zone', changed((f, p) => edit(f, p('/verslag.MDTO.xml'), '+01:00', '')), /verslag\.MDTO\.xml: Bij dit tijdstip ontbreekt de tijdzone: 2026-11-20T16:30:00$/],
  ['a format that is not on the list', changed((f, p) => edit(f, p('json.bestand.MDTO.xml'), 'fmt/817', 'fmt/9999')), /Dit bestandsformaat staat niet op de lijst: fmt\/9999/],
  ['a format of another extension', changed((f, p) => edit(f, p('json.bestand.MDTO.xml'), 'fmt/817', 'fmt/11')), /Dit bestandsformaat past niet bij de naam van het bestand: fmt\/11/],
  ['a checksum of another kind only', changed((f, p) => { edit(f, p('json.bestand.MDTO.xml'), 'SHA-256', 'MD5'); edit(f, p('json.bestand.MDTO.xml'), /\w{32}(?=<\/checksumW)/, '') }), /Er is geen controlesom die we kennen/],
  ['a file under another name', changed((f, p) => { move(f, p('csv.bestand.MDTO.xml'), p('.csv').replace('volgorde.csv', 'x.csv.bestand.mdto.xml')); move(f, p('volgorde.csv'), p('volgorde.csv').replace('volgorde', 'x')) }), /x\.csv\.bestand\.mdto\.xml: De naam in de metagegevens is niet de naam van het bestand/],
  ['a name with a blank', changed((f, p) => move(f, p('.csv'), p('.csv').replace('volgorde', 'de volgorde'))), /de volgorde\.csv: In deze naam staan tekens die een archief niet aanneemt/],
  ['a name that is too long', changed((f, p) => move(f, p('.csv'), p('.csv').replace('volgorde', 'x'.repeat(260)))), /Deze naam is langer dan 255 tekens/],
  ['a name twice', changed((f, p) => (f[p('.json').replace('verslag/verslag.json', 'gegevens/VERSLAG.json')] = good)), /Deze naam komt vaker voor in het pakket/],
  ['metadata of a folder where that of a file should be', changed((f, p) => (f[p('csv.bestand.MDTO.xml')] = f[p('/gegevens.MDTO.xml')] ?? good)), /Dit zijn metagegevens van een andere soort: informatieobject/],
  ['half of a ZIP', good.slice(0, good.length / 2), /^Dit is geen heel zip-bestand/],
  ['nothing', new Uint8Array(), /^Dit is geen heel zip-bestand/],
] // prettier-ignore

const said = (zip: Uint8Array): string[] => checkPackage(zip).findings.map(sentenceOf)

describe('a package', () => {
  test('[AR12] that is as it was made has nothing wrong', () => {
    expect(said(good)).toEqual([])
  })

  test.each(damaged)('[AR12] with %s gets that sentence', (_, zip, sentence) => {
    expect(said(zip)).toContainEqual(expect.stringMatching(sentence))
  })

  test.each([
    '../x.txt',
    '/etc/passwd',
    'a/../../x',
    'C:\\x',
    'a\\..\\x',
    './x',
    'x\u0000.txt',
    '__proto__/x',
  ])('[AR12] with the name %j is not unpacked', (name) => {
    const { files, findings } = openZip(zipSync({ 'ok.txt': strToU8('x'), [name]: strToU8('x') }))
    expect(findings).toEqual([{ code: 'zip-name', at: name }])
    expect(files.size).toBe(0)
  })

  test('[AR12] with a name twice is not unpacked', () => {
    const zip = zipSync({ 'a.txt': strToU8('x'), 'b.txt': strToU8('x') })
    const twice = Uint8Array.from(
      Buffer.from(Buffer.from(zip).toString('latin1').replaceAll('b.txt', 'a.txt'), 'latin1'),
    )
    expect(openZip(twice).findings).toEqual([{ code: 'zip-twice', at: 'a.txt' }])
  })
})

describe('a bomb', () => {
  const tooLarge = [{ code: 'zip-too-large', at: '' }]
  const directory = (zip: Uint8Array): number =>
    Buffer.from(zip).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))

  test('[AR12] that says how large it becomes is not unpacked', () => {
    const zip = zipSync({ 'x.txt': new Uint8Array(1_000) })
    new DataView(zip.buffer).setUint32(directory(zip) + 24, 3_000_000_000, true)
    expect(openZip(zip).findings).toEqual(tooLarge)
  })

  test('[AR12] of entries that lie over each other is not unpacked', () => {
    const zip = zipSync({ 'x.txt': new Uint8Array(1_000_000) }, { level: 9 })
    const at = directory(zip)
    const entry = zip.slice(at, zip.length - 22)
    const count = 50
    const bomb = new Uint8Array(at + entry.length * count + 22)
    bomb.set(zip.subarray(0, at))
    for (let index = 0; index < count; index += 1) bomb.set(entry, at + index * entry.length)
    bomb.set(zip.subarray(zip.length - 22), bomb.length - 22)
    const view = new DataView(bomb.buffer)
    view.setUint16(bomb.length - 22 + 8, count, true)
    view.setUint16(bomb.length - 22 + 10, count, true)
    expect(openZip(bomb).findings).toEqual(tooLarge)
  })

  test('[AR12] of endless entries is not unpacked', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`${index}.txt`, new Uint8Array()]),
    )
    expect(openZip(zipSync(many)).findings).toEqual(tooLarge)
  })

  test('[AR12] that lies about how large it becomes stays as small as it said', () => {
    const zip = zipSync({ 'x.txt': new Uint8Array(1_000_000) })
    new DataView(zip.buffer).setUint32(directory(zip) + 24, 10, true)
    const { files } = openZip(zip)
    expect(files.get('x.txt')?.length ?? 0).toBeLessThanOrEqual(10)
  })

  test('[AR12] or any other bytes are answered with findings, and never throw', () => {
    const spoilt = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(spoilt, (changes) => {
        const zip = good.slice()
        for (const [at, byte] of changes) zip[at] = byte
        expect(checkPackage(zip).findings).toBeInstanceOf(Array)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the command', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verify-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (...names: string[]): { status: number | null; out: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/verify.ts', ...names.map((name) => join(folder, name))],
      { encoding: 'utf8' },
    )
    return { status, out: stdout + stderr }
  }

  test('[AR12] says that a package is whole with 0, and with 1 what is wrong, also by the schema', () => {
    writeFileSync(join(folder, 'goed.zip'), good)
    const wrong = changed((files, path) =>
      edit(files, path('/verslag.MDTO.xml'), '<taal>nl</taal>', '<kleur>nl</kleur>'),
    )
    writeFileSync(join(folder, 'fout.zip'), wrong)
    expect(run('goed.zip')).toMatchObject({
      status: 0,
      out: expect.stringContaining('is in orde: 3 bestanden'),
    })
    const { status, out } = run('fout.zip')
    expect(status).toBe(1)
    expect(out).toMatch(/verslag\.MDTO\.xml: Dit past niet in het schema van MDTO: .*kleur/)
    expect(out).toMatch(/fout\.zip is niet in orde: 2 dingen kloppen niet\./)
    expect(run('weg.zip')).toMatchObject({
      status: 1,
      out: expect.stringContaining('kan niet worden gelezen'),
    })
    expect(run()).toMatchObject({ status: 1, out: expect.stringContaining('Gebruik: npm run verify') })
  })

  test('says everything in plain Dutch, without what a terminal would obey', () => {
    const all = codes.map((code): string => sentenceOf({ code, at: '' }))
    expect(new Set(all).size).toBe(codes.length)
    expect(difficultWords(all.join('\n'))).toEqual([])
    expect(sentenceLengths(all.join('\n')).filter((length) => length > 16)).toEqual([])
    const hostile: Finding = { code: 'blank', at: 'x\u001B[2J', what: '\u001B]0;x\u0007' }
    expect(sentenceOf(hostile)).not.toMatch(/\p{Cc}/u)
  })
})
