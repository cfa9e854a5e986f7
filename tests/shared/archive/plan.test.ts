// The plan of a package: what stands where, what its metadata says, and that it is always the same.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { unzipSync, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { detect } from '#shared/archive/formats.ts'
import { writePakbon } from '#shared/archive/pakbon.ts'
import { planPackage, UnknownFormat, type PackageFile, type PackageInput } from '#shared/archive/plan.ts'
import { archiveTexts, guideText, kindTexts, versionTexts } from '#shared/archive/texts.ts'
import { checkPackage } from '#shared/archive/verify/package.ts'
import { checkPakbon } from '#shared/archive/verify/pakbon.ts'
import { writeZip } from '#shared/archive/zip.ts'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'
import { payloads } from '#tests/shared/report/hostile.ts'
import { checkSchema, schemaFile } from '../../../scripts/mdto-schema.ts'
import { elementsOf, files, inputOf, pixel, settingsOf, textOf, zipOf } from './sample.ts'

const pathsOf = (zip: Uint8Array): string[] => Object.keys(unzipSync(zip))
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const idsOf = (zip: Uint8Array): string[] =>
  Object.values(unzipSync(zip)).flatMap((bytes) => {
    const xml = Buffer.from(bytes).toString()
    return /<MDTO.*?<identificatieKenmerk>(.*?)</s.exec(xml)?.[1] ?? []
  })

/** Every text that people typed, as title and as caption, twice. */
const hostile: readonly PackageFile[] = [...payloads, ...payloads].flatMap((text, index) => [
  { name: `${text}.png`, bytes: pixel, kind: 'image', title: text, alt: text },
  { name: `tabel-${index}.csv`, bytes: strToU8('x\r\n'), kind: 'data', title: text },
])

describe('the metadata in words', () => {
  test('[AR15] say all that the documents beside them say', () => {
    const documents = planPackage(inputOf()).entries.filter(({ role }) => role === 'metadata')
    expect(documents.map(({ described }) => described?.level)).toContain('Dossier')
    for (const { path, bytes, described } of documents) {
      const said = described?.rows.flat().join('\n') ?? ''
      const xml = Buffer.from(bytes)
        .toString()
        .replaceAll(/<begripBegrippenlijst>[^]*?<.begripBegrippenlijst>/g, '')
      const written = [...xml.matchAll(/>([^<>]*[^<>\s][^<>]*)</g)].map(([, text = '']) => text)
      expect(written.length).toBeGreaterThan(8)
      const missing = written.filter((text) => !said.includes(text) && text !== described?.level)
      expect([path, missing]).toEqual([path, []])
    }
  })
})

describe('the schema', () => {
  test('[AR1] is the one of the Nationaal Archief, version 1.0.1, unchanged', () => {
    const sum = createHash('sha256').update(readFileSync(schemaFile)).digest('hex')
    expect(sum).toBe('048d745a17f479995f14c938d342b2f13382072d0fdf1f1b28113126df715648')
  })

  test.each<[string, PackageInput]>([
    ['with everything', inputOf({ session: { frozenAt: Date.UTC(2026, 10, 21) } })],
    ['with nothing set', inputOf({ settings: settingsOf() })],
    ['in the public version, without a day', inputOf({ version: 'public', session: { day: '' } })],
    [
      'with hostile text',
      inputOf({ files: hostile, report: { title: payloads.join(), subtitle: payloads.join() } }),
    ],
    ...payloads.map((title): [string, PackageInput] => [
      `called ${title.slice(0, 20)}`,
      inputOf({ report: { title, subtitle: title } }),
    ]),
  ])('[AR1] takes every document of a package %s, and so do the other checks', async (_, input) => {
    const checked = checkPackage(writeZip(planPackage(input).entries))
    expect(checked.findings).toEqual([])
    expect(checked.sidecars.length).toBeGreaterThan(3)
    expect(await checkSchema(checked.sidecars)).toEqual([])
  })
})

describe('a document', () => {
  const zip = zipOf()
  const objects = pathsOf(zip).filter((path) => path.endsWith('.MDTO.xml') && !path.includes('.bestand.'))

  test('[AR3] says by itself who keeps it, for how long and who may see it, at every level', async () => {
    expect(objects).toHaveLength(4)
    for (const path of objects) {
      const bytes = unzipSync(zip)[path] ?? new Uint8Array()
      expect(elementsOf(Buffer.from(bytes).toString())).toEqual(
        expect.arrayContaining(['archiefvormer', 'waardering', 'bewaartermijn', 'beperkingGebruik']),
      )
      expect(await checkSchema([{ path, bytes }])).toEqual([])
    }
  })

  test('[AR1] has the elements in the order of the schema', () => {
    expect([...new Set(elementsOf(textOf(zip, '/verslag.MDTO.xml')))]).toEqual([
      'identificatie', 'naam', 'aggregatieniveau', 'trefwoord', 'omschrijving', 'dekkingInTijd', 'dekkingInRuimte',
      'taal', 'event', 'waardering', 'bewaartermijn', 'informatiecategorie', 'isOnderdeelVan', 'heeftRepresentatie',
      'archiefvormer', 'beperkingGebruik',
    ]) // prettier-ignore
  })

  test('[AR10] tells that it was made, closed for changes when it was, and exported, each with a time zone', () => {
    const eventsOf = (xml: string): string[] =>
      Array.from(
        xml.matchAll(/<event>.*?<begripLabel>(.*?)<.*?<eventTijd>(.*?)</gs),
        ([, type, at]) => `${type} ${at}`,
      )
    const made = 'Creatie 2026-11-20T14:00:00+01:00'
    const exported = 'Export 2026-11-20T16:30:00+01:00'
    expect(eventsOf(textOf(zip, 'dilemma-s.MDTO.xml'))).toEqual([made, exported])
    const frozen = zipOf({ session: { frozenAt: Date.UTC(2026, 6, 1) } })
    expect(eventsOf(textOf(frozen, 'dilemma-s.MDTO.xml'))).toEqual([
      made,
      'Bevriezing 2026-07-01T02:00:00+02:00',
      exported,
    ])
    expect(textOf(frozen, 'dilemma-s.MDTO.xml')).toContain('<termijnStartdatumLooptijd>2026-07-01<')
  })

  test('[AR7] has the format code of what the file is, and nothing is packed in a format that is not on the list', () => {
    expect(textOf(zip, 'json.bestand.MDTO.xml')).toContain('<begripCode>fmt/817<')
    expect(textOf(zip, 'csv.bestand.MDTO.xml')).toContain('<begripCode>x-fmt/18<')
    expect(textOf(zip, 'png.bestand.MDTO.xml')).toContain('<begripCode>fmt/11<')
    const part = (name: string): Uint8Array => Uint8Array.from([0, 0, 0, 0, ...strToU8(name), 0, 0, 0, 0])
    const withPart = (name: string): Uint8Array =>
      Uint8Array.from([...pixel.subarray(0, 33), ...part(name), ...pixel.subarray(33)])
    expect(detect('x.png', withPart('sRGB'))?.puid).toBe('fmt/12')
    expect(detect('x.png', withPart('iTXt'))?.puid).toBe('fmt/13')
    expect(detect('x.pdf', pixel)?.puid).toBe('fmt/276')
    expect(detect('x.pdf', pixel, 'fmt/476')?.puid).toBe('fmt/476')
    expect(detect('x.png', pixel, 'fmt/476')).toBeUndefined()
    const strange: PackageFile = { name: 'x.exe', bytes: pixel, kind: 'report', title: 'X' }
    expect(() => planPackage(inputOf({ files: [strange] }))).toThrow(UnknownFormat)
  })
})

describe('a package', () => {
  test('[AR4] has the same numbers in a second export, and others in the public version', () => {
    const first = idsOf(zipOf())
    expect(first).toHaveLength(7)
    expect(new Set(first).size).toBe(7)
    expect(first.every((id) => id.startsWith('sessie4711'))).toBe(true)
    const later = { closedAt: Date.UTC(2027, 0, 1), exportedAt: Date.UTC(2027, 0, 1) }
    expect(idsOf(zipOf({ session: later, settings: settingsOf() }))).toEqual(first)
    expect(idsOf(zipOf({ version: 'public' })).filter((id) => first.includes(id))).toEqual([])
  })

  test('[AR5] is a folder for everything that is kept together, with its metadata inside and beside each file', () => {
    const root = 'Dilemmatafel-volledig-2026-11-20-Zes-dilemma-s'
    expect(pathsOf(zipOf())).toEqual([
      `${root}/${root}.MDTO.xml`,
      `${root}/beelden/beelden.MDTO.xml`,
      `${root}/beelden/flap.png`,
      `${root}/beelden/flap.png.bestand.MDTO.xml`,
      `${root}/gegevens/gegevens.MDTO.xml`,
      `${root}/gegevens/volgorde.csv`,
      `${root}/gegevens/volgorde.csv.bestand.MDTO.xml`,
      `${root}/verslag/verslag.MDTO.xml`,
      `${root}/verslag/verslag.json`,
      `${root}/verslag/verslag.json.bestand.MDTO.xml`,
      'LEESMIJ.txt',
      'sha256.txt',
    ])
  })

  test('[AR5] has plain names, each once, also for hostile, long and equal titles and in the other ending', () => {
    const zip = zipOf({ files: hostile, settings: settingsOf({ suffix: '.mdto.xml' }) })
    const names = pathsOf(zip).map(nameOf)
    expect(names.length).toBe(hostile.length * 2 + 3 + 2)
    expect(
      names.filter((name) => !/^[A-Za-z0-9_-]+(\.[a-z]+)?((\.bestand)?\.mdto\.xml)?$/.test(name)),
    ).toEqual([])
    expect(names.filter((name) => name.length > 255)).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(checkPackage(zip).findings).toEqual([])
  })

  test('[AR6] of the same session is the same, byte for byte, in every time zone', () => {
    const first = zipOf()
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Kiritimati'
    const second = zipOf()
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(Buffer.compare(first, second)).toBe(0)
  })

  test('[AR5] is delivered with a note that has its checksum and numbers', () => {
    const input = inputOf({ remarks: ['Let op: ]]> & <b>.'] })
    const plan = planPackage(input)
    const zip = writeZip(plan.entries)
    const note = writePakbon(input, plan, zip, Date.UTC(2026, 11, 1, 9))
    expect(note).toContain(createHash('sha256').update(zip).digest('hex'))
    for (const told of [
      'E-depot van de regio',
      'gm9999',
      'informatie@example.nl',
      '2026-12-01T10:00:00+01:00',
      '<aantalInformatieobjecten>4<',
      '<aantalBestanden>3<',
      '<aantalMetagegevensbestanden>7<',
      '<opmerking>Let op: ]]&gt; &amp; &lt;b&gt;.</opmerking>',
    ])
      // prettier-ignore
      expect(note).toContain(told)
    const check = (bytes: Uint8Array, text: string) =>
      checkPakbon('pakbon.xml', strToU8(text), bytes, checkPackage(bytes)).map(({ code }) => code)
    expect(check(zip, note)).toEqual([])
    expect(check(zipOf({ version: 'public' }), note)).toContain('pakbon-checksum')
    expect(check(zip, note.replace('Bestanden>3<', 'Bestanden>4<'))).toEqual(['pakbon-count'])
    expect(check(zip, '<x/>')).toEqual(['pakbon-broken'])
  })

  test('[AR11] says which version it is: in its name, its metadata, its guide and its note', () => {
    const input = inputOf({ version: 'public' })
    const plan = planPackage(input)
    const zip = writeZip(plan.entries)
    expect(plan.name).toMatch(/^Dilemmatafel-openbaar-/)
    expect(textOf(zip, 'dilemma-s.MDTO.xml')).toContain('(openbare versie)')
    expect(textOf(zip, 'LEESMIJ.txt')).toContain('Dit is de openbare versie.')
    expect(writePakbon(input, plan, zip, 0)).toContain('<versie>openbaar</versie>')
    expect(textOf(zipOf(), 'LEESMIJ.txt')).toContain('Dit is de volledige versie.')
  })

  test('[AR7] says that there is no readable report until there is one', () => {
    const pdf: PackageFile = {
      name: 'verslag.pdf',
      bytes: strToU8('%PDF-1.7'),
      kind: 'report',
      title: 'Verslag',
    }
    expect(textOf(zipOf(), 'LEESMIJ.txt')).toContain(archiveTexts.noReadable)
    const whole = zipOf({ files: [pdf, ...files] })
    expect(textOf(whole, 'LEESMIJ.txt')).not.toContain(archiveTexts.noReadable)
    expect(checkPackage(whole).findings).toEqual([])
  })

  test('explains itself in plain Dutch', () => {
    const said = [
      guideText({
        title: '',
        version: 'public',
        final: false,
        dossier: 'map',
        suffix: '.MDTO.xml',
        folders: [],
        remarks: [],
      }),
      ...Object.values(kindTexts).map(({ about }) => about),
      ...Object.values(versionTexts).map(({ about }) => about),
      ...Object.values(archiveTexts).filter((text) => typeof text === 'string'),
    ].join('\n')
    expect(difficultWords(said)).toEqual([])
    expect(sentenceLengths(said).filter((length) => length > 20)).toEqual([])
  })
})
