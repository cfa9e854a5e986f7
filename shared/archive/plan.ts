// The plan of a submission package: a folder for each aggregation, and beside everything its metadata.
import { strToU8 } from 'fflate'
import type { Report } from '#shared/report/document.ts'
import { describeAggregation, describeFile, type Described } from './describe.ts'
import { detect, extensionOf } from './formats.ts'
import { groundOf } from './ground.ts'
import {
  writeAggregation,
  writeFileSidecar,
  type Aggregation,
  type Event,
  type FileFacts,
  type Reference,
} from './mdto.ts'
import { dutchTime } from './retention.ts'
import type { ArchiveSettings } from './settings.ts'
import { sha256Hex } from './sha256.ts'
import { shapeOf, type PlacedFile, type Shape } from './shape.ts'
import { archiveTexts as texts, guideText, versionTexts } from './texts.ts'
import { oneLine } from './xml.ts'

/** `public` is without names, photos and small groups; who makes the report and the files sees to that. */
export type Version = 'full' | 'public'
export type Kind = 'report' | 'data' | 'image'

/** `name` is wished for, with its extension; `claimed` is the format code that a validator found. */
export type PackageFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly kind: Kind
  readonly title: string
  readonly alt?: string
  readonly claimed?: string
}

/** Times in milliseconds since 1970. `exportedAt` must be the same for the same session, or no two exports are. */
export type PackageInput = {
  readonly session: {
    readonly id: string
    readonly municipality: string
    /** The day of the meeting, YYYY-MM-DD, or empty. */
    readonly day: string
    readonly createdAt: number
    readonly closedAt: number
    readonly frozenAt?: number
    readonly exportedAt: number
  }
  readonly report: Pick<Report, 'title' | 'subtitle'>
  readonly version: Version
  readonly settings: ArchiveSettings
  readonly files: readonly PackageFile[]
  /** What a person should know about this package, in whole sentences. */
  readonly remarks: readonly string[]
}

export type Entry = {
  readonly path: string
  readonly bytes: Uint8Array
  readonly role: 'file' | 'metadata' | 'guide'
  /** What metadata say, for a person to read. */
  readonly described?: Described
}

export type Plan = {
  /** The number of the dossier, and the name of the package without extension. */
  readonly id: string
  readonly name: string
  readonly title: string
  readonly entries: readonly Entry[]
  readonly aggregations: number
  readonly remarks: readonly string[]
}

/** A file in a format that the list of formats does not have: a mistake of the program, not of a person. */
export class UnknownFormat extends Error {}

const eventsOf = ({ session }: PackageInput, createdAt: number): Event[] => [
  { type: 'Creatie', at: dutchTime(createdAt), by: { name: texts.facilitator } },
  ...(session.frozenAt === undefined
    ? []
    : [{ type: 'Bevriezing', at: dutchTime(session.frozenAt), by: { name: texts.facilitator } }]),
  {
    type: 'Export',
    at: dutchTime(session.exportedAt),
    by: { name: texts.product },
    result: session.frozenAt === undefined ? texts.exported : texts.exportedFinal,
  },
]

const remarksOf = ({ settings, files, remarks }: PackageInput): string[] => [
  ...remarks,
  ...(files.some(({ name }) => extensionOf(name) === 'pdf') ? [] : [texts.noReadable]),
  ...(settings.selection === undefined ? [texts.noSelection] : []),
  ...(settings.creator?.code === undefined ? [texts.noCode] : []),
  ...(settings.contact === undefined ? [texts.noContact] : []),
  ...(settings.target === undefined ? [texts.noTarget] : []),
]

/** The metadata of the dossier, then of each folder in it, and every file with its own. */
const contentOf = (input: PackageInput, { dossier, pieces }: Shape): Entry[] => {
  const { session, settings, version } = input
  const ground = groundOf(input)
  const shared = {
    ...ground,
    keywords: texts.keywords,
    day: session.day === '' ? undefined : session.day,
    place: ground.creator.name,
  }
  const whole: Aggregation = {
    ...shared,
    self: dossier.self,
    level: 'Dossier',
    description: texts.dossierAbout(oneLine(input.report.subtitle), versionTexts[version].about),
    events: eventsOf(input, session.createdAt),
    partOf: undefined,
    parts: pieces.map(({ self }) => self),
    files: [],
  }
  const metadata = (path: string, xml: string, described: Described): Entry => ({
    path: `${path}${settings.suffix}`,
    bytes: strToU8(xml),
    role: 'metadata',
    described,
  })
  return [
    metadata(`${dossier.folder}/${dossier.folder}`, writeAggregation(whole), describeAggregation(whole)),
    ...pieces.flatMap((piece): Entry[] => {
      const folder = `${dossier.folder}/${piece.folder}`
      const part: Aggregation = {
        ...shared,
        self: piece.self,
        level: 'Archiefstuk',
        description: piece.about,
        events: eventsOf(input, session.exportedAt),
        partOf: dossier.self,
        parts: [],
        files: piece.files.map(({ self }) => self),
      }
      return [
        metadata(`${folder}/${piece.folder}`, writeAggregation(part), describeAggregation(part)),
        ...piece.files.flatMap((file): Entry[] => {
          const path = `${folder}/${file.self.name}`
          const facts = factsOf(file, piece.self, dutchTime(session.exportedAt))
          return [
            { path, bytes: file.bytes, role: 'file' },
            metadata(`${path}.bestand`, writeFileSidecar(facts), describeFile(facts)),
          ]
        }),
      ]
    }),
  ]
}

const factsOf = ({ self, bytes, claimed }: PlacedFile, of: Reference, summedAt: string): FileFacts => {
  const format = detect(self.name, bytes, claimed)
  if (format === undefined) throw new UnknownFormat(self.name)
  return { self, bytes: bytes.length, format, sha256: sha256Hex(bytes), summedAt, of }
}

const guideOf = (
  { session, settings, version }: PackageInput,
  { dossier, pieces }: Shape,
  remarks: string[],
): Entry => ({
  path: texts.guide,
  role: 'guide',
  bytes: strToU8(
    guideText({
      title: dossier.self.name,
      version,
      final: session.frozenAt !== undefined,
      dossier: dossier.folder,
      suffix: settings.suffix,
      remarks: remarks.map(oneLine),
      folders: pieces.map(({ folder, self: { name }, about, files }) => ({
        folder,
        name,
        about,
        files: files.map(({ self, title, alt = '' }) => ({
          name: self.name,
          title: oneLine(title),
          alt: oneLine(alt),
        })),
      })),
    }),
  ),
})

/**
 * Everything that goes into the package, in order of path. Pure: the same input gives the same bytes. Throws
 * UnknownFormat for a file whose format is not on the list.
 */
export const planPackage = (input: PackageInput): Plan => {
  const shape = shapeOf(input)
  const { dossier, pieces } = shape
  const remarks = remarksOf(input)
  const listed = [...contentOf(input, shape), guideOf(input, shape, remarks)].toSorted((one, other) =>
    one.path < other.path ? -1 : 1,
  )
  const sums = listed.map(({ path, bytes }) => `${sha256Hex(bytes)}  ${path}\n`).join('')
  return {
    id: dossier.self.id,
    name: dossier.folder,
    title: dossier.self.name,
    entries: [...listed, { path: texts.sums, bytes: strToU8(sums), role: 'guide' }],
    aggregations: pieces.length + 1,
    remarks,
  }
}
