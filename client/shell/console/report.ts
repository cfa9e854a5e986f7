// Fetches the report of this session with the facilitator's own key, to read it here or to keep it as a file.
import type { Described } from '#shared/archive/describe.ts'
import { sha256Hex } from '#shared/archive/sha256.ts'
import type { Chapter } from '#shared/report/document.ts'
import { keyOf } from '../keys.ts'

export type Preview = {
  readonly title: string
  readonly subtitle: string
  readonly chapters: readonly Chapter[]
  readonly data: readonly { readonly name: string; readonly title: string }[]
}

/** As it stands behind `/report/`: a format, or one table. */
export type Part = 'html' | 'pdf' | 'docx' | 'json' | `csv/${string}`

const NOT_HERE = 501
/** The message of the error when this server can make every format but PDF. */
export const NO_PDF = 'no-pdf'

/** The package for the archive with its delivery note, each in the full version and in the one without names. */
export type ArchivePart = `archive${'' | '/pakbon' | '/sidecars'}?version=${'full' | 'public'}`

const fetchPart = async (
  session: string,
  part: Part | ArchivePart | `archive/metadata?version=${string}`,
): Promise<Response> => {
  const headers = { authorization: `Bearer ${keyOf('console', session) ?? ''}` }
  const answer = await fetch(`/api/v1/sessions/${session}/report/${part}`, { headers })
  if (!answer.ok)
    throw new Error(part === 'pdf' && answer.status === NOT_HERE ? NO_PDF : String(answer.status))
  return answer
}

/** Rejects when the server cannot be reached or refuses. */
export const fetchPreview = async (session: string): Promise<Preview> =>
  (await (await fetchPart(session, 'json')).json()) as Preview

const nameOf = (part: Part): string =>
  part.startsWith('csv/') ? `${part.slice('csv/'.length)}.csv` : `verslag.${part}`

/** Puts this among the downloads of the device. */
export const keep = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Puts a part of the report among the downloads of this device. Rejects as fetchPreview does. */
export const download = async (session: string, part: Part): Promise<void> =>
  keep(await (await fetchPart(session, part)).blob(), nameOf(part))

/** The server knows what a package is called. */
const givenName = (answer: Response): string =>
  /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'archief'

/** What the metadata of the package say. Rejects as fetchPreview does. */
export const fetchMetadata = async (
  session: string,
  version: 'full' | 'public',
): Promise<readonly Described[]> => {
  const answer = await fetchPart(session, `archive/metadata?version=${version}`)
  return ((await answer.json()) as { readonly metadata: readonly Described[] }).metadata
}

/** As download, for the archive. Gives the name of the file and its SHA-256, to compare with the delivery note. */
export const downloadArchive = async (
  session: string,
  part: ArchivePart,
): Promise<{ readonly name: string; readonly sha256: string }> => {
  const answer = await fetchPart(session, part)
  const file = await answer.blob()
  const name = givenName(answer)
  keep(file, name)
  return { name, sha256: sha256Hex(new Uint8Array(await file.arrayBuffer())) }
}
