// The plan of a submission package: a folder for each aggregation, and beside everything its metadata.
import { strToU8 } from 'fflate'
import type { Report } from '#shared/report/document.ts'
import { detect, extensionOf } from './formats.ts'
import { groundOf } from './ground.ts'
import { writeAggregation, writeFileSidecar, type Event, type Reference } from './mdto.ts'
import { makeNamer } from './names.ts'
import { dutchTime } from './retention.ts'
import type { ArchiveSettings } from './settings.ts'
import { sha256Hex } from './sha256.ts'
import { archiveTexts as texts, guideText, kindTexts, versionTexts, type GuideFolder } from './texts.ts'
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

const kinds = ['report', 'data', 'image'] as const

const eventsOf = ({ session }: PackageInput, createdAt: number): Event[] => [
  { type: 'Creatie', at: dutchTime(createdAt), by: { name: texts.facilitator } },
  ...(session.frozenAt === undefined
    ? []
    : [{ type: 'Bevriezing', at: dutchTime(session.frozenAt), by: { name: texts.facilitator } }]),
  {
    type: 'Export',
    at: dutchTime(session.exportedAt),
    by: { name: texts.product },
    result: texts.exported,
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

/**
 * Everything that goes into the package, in order of path. Pure: the same input gives the same bytes. Throws
 * UnknownFormat for a file whose format is not on the list.
 */
export const planPackage = (input: PackageInput): Plan => {
  const { session, settings, version } = input
  const { label, name: versionName, about } = versionTexts[version]
  const given = oneLine(input.report.title)
  const title = texts.dossier(given === '' ? texts.untitled : given, versionName)
  const id = version === 'full' ? session.id : `${session.id}-${label}`
  const nameOf = makeNamer()
  for (const own of [texts.guide, texts.sums]) nameOf(own.replace(/\..*/, ''), own, extensionOf(own))
  const dossier = nameOf(`Dilemmatafel-${label}-${session.day}-${given}`, 'Dilemmatafel')
  const ground = groundOf(input)
  const refer = (name: string, part = ''): Required<Reference> => ({
    name,
    id: `${id}${part}`,
    source: texts.source,
  })
  const shared = {
    ...ground,
    keywords: texts.keywords,
    day: session.day === '' ? undefined : session.day,
    place: ground.creator.name,
  }

  const pieces = kinds
    .map((kind) => ({ kind, files: input.files.filter((file) => file.kind === kind) }))
    .filter(({ files }) => files.length > 0)
    .map(({ kind, files }) => {
      const { folder: wished, name, about } = kindTexts[kind]
      const folder = nameOf(wished, wished)
      const self = refer(name, `-${wished}`)
      const made = files.map((file) => {
        const stem = file.name.slice(0, -extensionOf(file.name).length - 1)
        const own = nameOf(stem, wished, extensionOf(file.name))
        return { ...file, self: refer(own, `-${own}`) }
      })
      return { folder, self, about, wished, made }
    })

  const entries: Entry[] = []
  const put = (path: string, content: string | Uint8Array, role: Entry['role']): void => {
    entries.push({ path, bytes: typeof content === 'string' ? strToU8(content) : content, role })
  }
  const self = refer(title)
  put(
    `${dossier}/${dossier}${settings.suffix}`,
    writeAggregation({
      ...shared,
      self,
      level: 'Dossier',
      description: texts.dossierAbout(oneLine(input.report.subtitle), about),
      events: eventsOf(input, session.createdAt),
      partOf: undefined,
      parts: pieces.map((piece) => piece.self),
      files: [],
    }),
    'metadata',
  )
  for (const piece of pieces) {
    const folder = `${dossier}/${piece.folder}`
    put(
      `${folder}/${piece.folder}${settings.suffix}`,
      writeAggregation({
        ...shared,
        self: piece.self,
        level: 'Archiefstuk',
        description: piece.about,
        events: eventsOf(input, session.exportedAt),
        partOf: self,
        parts: [],
        files: piece.made.map((file) => file.self),
      }),
      'metadata',
    )
    for (const file of piece.made) {
      const format = detect(file.self.name, file.bytes, file.claimed)
      if (format === undefined) throw new UnknownFormat(file.name)
      put(`${folder}/${file.self.name}`, file.bytes, 'file')
      put(
        `${folder}/${file.self.name}.bestand${settings.suffix}`,
        writeFileSidecar({
          self: file.self,
          bytes: file.bytes.length,
          format,
          sha256: sha256Hex(file.bytes),
          summedAt: dutchTime(session.exportedAt),
          of: piece.self,
        }),
        'metadata',
      )
    }
  }

  const remarks = remarksOf(input)
  const folders = pieces.map(({ folder, self: { name }, about, made, wished }): GuideFolder => ({
    folder: wished,
    path: folder,
    name,
    about,
    files: made.map((file) => ({
      name: file.self.name,
      title: oneLine(file.title),
      alt: file.alt === undefined ? undefined : oneLine(file.alt),
    })),
  }))
  const guide = { title, version, dossier, suffix: settings.suffix, folders, remarks: remarks.map(oneLine) }
  put(texts.guide, guideText(guide), 'guide')
  entries.sort((one, other) => (one.path < other.path ? -1 : 1))
  const sums = entries.map(({ path, bytes }) => `${sha256Hex(bytes)}  ${path}\n`).join('')
  put(texts.sums, sums, 'guide')
  return { id, name: dossier, title, entries, aggregations: pieces.length + 1, remarks }
}
