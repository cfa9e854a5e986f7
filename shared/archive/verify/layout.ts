// Where things stand in a package: every folder and every file with its metadata, under names that every archive takes.
import { archiveTexts } from '../texts.ts'
import type { Finding } from './findings.ts'

/** Written in two ways in the standard, so read without regard to capitals. */
const OBJECT = /\.mdto\.xml$/i
const FILE = /\.bestand\.mdto\.xml$/i

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const foldersOf = (paths: readonly string[]): string[] => {
  const all = new Set<string>()
  for (const path of paths)
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) all.add(folder)
  return [...all].sort()
}

export type Layout = {
  /** Path of the sidecar of each folder. */
  readonly objects: readonly string[]
  /** Path of each file with that of its sidecar. */
  readonly files: readonly { readonly path: string; readonly sidecar: string }[]
  readonly findings: readonly Finding[]
}

const guides: readonly string[] = [archiveTexts.guide, archiveTexts.sums]

const namesWrong = (paths: readonly string[], folders: readonly string[]): Finding[] => {
  const bare = [...folders, ...paths].map((path) => ({
    path,
    whole: nameOf(path),
    // A sidecar has the name of what it is about, with an ending that the standard gives.
    own: nameOf(path).replace(FILE, '').replace(OBJECT, ''),
  }))
  const seen = new Set<string>()
  return bare.flatMap(({ path: at, whole, own }): Finding[] => {
    const twice = seen.has(whole.toLowerCase())
    seen.add(whole.toLowerCase())
    return [
      ...(/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9]+)?$/.test(own) ? [] : [{ code: 'name-signs' as const, at }]),
      ...(whole.length <= 255 ? [] : [{ code: 'name-long' as const, at }]),
      ...(twice ? [{ code: 'name-twice' as const, at }] : []),
    ]
  })
}

/** Finds what belongs together, and what has nothing or nobody that it belongs to. */
export const layoutOf = (paths: readonly string[]): Layout => {
  const lower = new Map(paths.map((path) => [path.toLowerCase(), path]))
  const folders = foldersOf(paths)
  const kept = paths.filter((path) => !guides.includes(path))
  const findings: Finding[] = []
  const objects = folders.flatMap((folder) => {
    const sidecar = lower.get(`${folder}/${nameOf(folder)}.mdto.xml`.toLowerCase())
    if (sidecar === undefined) findings.push({ code: 'folder-without-sidecar', at: folder })
    return sidecar ?? []
  })
  const files = kept
    .filter((path) => !OBJECT.test(path))
    .flatMap((path) => {
      const sidecar = lower.get(`${path}.bestand.mdto.xml`.toLowerCase())
      if (folderOf(path) === '') findings.push({ code: 'stray', at: path })
      else if (sidecar === undefined) findings.push({ code: 'file-without-sidecar', at: path })
      return sidecar === undefined ? [] : { path, sidecar }
    })
  const known = new Set([...objects, ...files.map(({ sidecar }) => sidecar)])
  for (const path of kept)
    if (FILE.test(path) && !known.has(path)) findings.push({ code: 'sidecar-without-file', at: path })
    else if (OBJECT.test(path) && !known.has(path)) findings.push({ code: 'stray', at: path })
  if (!paths.includes(archiveTexts.guide)) findings.push({ code: 'guide-missing', at: archiveTexts.guide })
  return { objects, files, findings: [...findings, ...namesWrong(paths, folders)] }
}
