// The shape of a package before anything is written: its folders and files, each with its name and its number.
import { extensionOf } from './formats.ts'
import type { Reference } from './mdto.ts'
import { makeNamer } from './names.ts'
import type { PackageFile, PackageInput } from './plan.ts'
import { archiveTexts as texts, kindTexts, versionTexts } from './texts.ts'
import { oneLine } from './xml.ts'

type Placed = { readonly self: Required<Reference> }
export type PlacedFile = PackageFile & Placed
export type Piece = Placed & {
  readonly folder: string
  readonly about: string
  readonly files: readonly PlacedFile[]
}
export type Shape = {
  readonly dossier: Placed & { readonly folder: string }
  readonly pieces: readonly Piece[]
}

const kinds = ['report', 'data', 'image'] as const

/**
 * A dossier with a folder for each kind of file that there is. Numbers follow from the session, the version and the name
 * of a file, and from nothing that changes between two exports.
 */
export const shapeOf = ({ session, report, version, files }: PackageInput): Shape => {
  const { label, name: versionName } = versionTexts[version]
  const given = oneLine(report.title)
  const id = version === 'full' ? session.id : `${session.id}-${label}`
  const numbered = (name: string, part = ''): Placed => ({
    self: { name, id: `${id}${part}`, source: texts.source },
  })
  const nameOf = makeNamer()
  for (const own of [texts.guide, texts.sums]) nameOf(own.replace(/\..*/, ''), own, extensionOf(own))
  const dossier = {
    ...numbered(texts.dossier(given === '' ? texts.untitled : given, versionName)),
    folder: nameOf(`Dilemmatafel-${label}-${session.day}-${given}`, 'Dilemmatafel'),
  }
  const pieces = kinds.flatMap((kind): Piece[] => {
    const own = files.filter((file) => file.kind === kind)
    if (own.length === 0) return []
    const { folder: wished, name, about } = kindTexts[kind]
    const placed = own.map((file): PlacedFile => {
      const stem = file.name.slice(0, -extensionOf(file.name).length - 1)
      const given = nameOf(stem, wished, extensionOf(file.name))
      return { ...file, ...numbered(given, `-${given}`) }
    })
    return [{ ...numbered(name, `-${wished}`), folder: nameOf(wished, wished), about, files: placed }]
  })
  return { dossier, pieces }
}
