// A small session to pack, and ways to look into the package.
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { planPackage, type PackageFile, type PackageInput } from '#shared/archive/plan.ts'
import { ArchiveSettings } from '#shared/archive/settings.ts'
import { writeZip } from '#shared/archive/zip.ts'
import * as z from 'zod/mini'

const base64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** A PNG of one pixel, with the parts of version 1.0 only. */
export const pixel = Uint8Array.from(Buffer.from(base64, 'base64'))

export const files: readonly PackageFile[] = [
  { name: 'verslag.json', bytes: strToU8('{"title":"Proef"}\n'), kind: 'report', title: 'Het verslag' },
  { name: 'volgorde.csv', bytes: strToU8('\uFEFF"Plaats"\r\n1\r\n'), kind: 'data', title: 'De volgorde' },
  { name: 'flap.png', bytes: pixel, kind: 'image', title: 'Een flap', alt: 'Twee geeltjes' },
]

export const settingsOf = (given: z.input<typeof ArchiveSettings> = {}): ArchiveSettings =>
  z.parse(ArchiveSettings, given)

type Changes = Partial<Omit<PackageInput, 'session'>> & {
  readonly session?: Partial<PackageInput['session']>
}

export const inputOf = ({ session, ...more }: Changes = {}): PackageInput => ({
  session: {
    id: 'sessie4711',
    municipality: 'Proefstad',
    day: '2026-11-20',
    createdAt: Date.UTC(2026, 10, 20, 13),
    closedAt: Date.UTC(2026, 10, 20, 15, 30),
    exportedAt: Date.UTC(2026, 10, 20, 15, 30),
    ...session,
  },
  report: { title: 'Zes dilemma’s', subtitle: 'Proefstad, 2026-11-20' },
  version: 'full',
  settings: settingsOf({
    creator: { name: 'Gemeente Proefstad', code: 'gm9999' },
    selection: '21.1',
    contact: { name: 'Team Informatie', email: 'informatie@example.nl' },
    target: 'E-depot van de regio',
  }),
  files,
  remarks: [],
  ...more,
})

export const zipOf = (changes: Changes = {}): Uint8Array => writeZip(planPackage(inputOf(changes)).entries)

/** The text of the first entry whose path ends so. */
export const textOf = (zip: Uint8Array, end: string): string => {
  const [, bytes] = Object.entries(unzipSync(zip)).find(([path]) => path.endsWith(end)) ?? []
  if (bytes === undefined) throw new Error(`nothing ends with ${end}`)
  return strFromU8(bytes)
}

/** The order of the elements directly inside the object of a document. */
export const elementsOf = (xml: string): string[] =>
  Array.from(xml.matchAll(/^ {4}<([A-Za-z]+)/gm), ([, name = '']) => name)
