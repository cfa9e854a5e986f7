// Brings a photo to the server: made small first, sent again when it did not arrive, kept once.
import { nanoid } from 'nanoid'
import { sendPhoto, type Sending, type Sent } from './send.ts'
import { shrinkPhoto } from './shrink.ts'
import type { PhotoProblem } from './texts.ts'

/** A photo on the server. */
export type Photo = { readonly id: string; readonly width: number; readonly height: number }

export type PhotoAnswer =
  { readonly ok: true; readonly photo: Photo } | { readonly ok: false; readonly problem: PhotoProblem }

/** What the upload needs of the browser; tests bring their own. */
export type PhotoTools = {
  readonly shrink: (photo: Blob) => Promise<Blob>
  readonly send: (sending: Sending) => Promise<Sent | undefined>
  readonly wait: (ms: number) => Promise<void>
}

const browser: PhotoTools = {
  shrink: shrinkPhoto,
  send: sendPhoto,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** What the server takes; more is not even sent. */
const MOST_BYTES = 10_000_000
const PAUSES_MS = [1_000, 3_000]

const known: readonly PhotoProblem[] = [
  'image-type',
  'image-broken',
  'image-too-large',
  'image-full',
  'session-ended',
  'too-fast',
  'not-saved',
  'unknown',
]

const pathOf = (session: string): string => `/api/v1/sessions/${encodeURIComponent(session)}/images`

/** Where the photo can be seen. */
export const photoUrl = (session: string, id: string): string =>
  `${pathOf(session)}/${encodeURIComponent(id)}`

const answerOf = ({ status, body }: Sent): PhotoAnswer => {
  const { id, width, height, code } = (body ?? {}) as Partial<Photo & { code: string }>
  if (status === 201 && id !== undefined && width !== undefined && height !== undefined)
    return { ok: true, photo: { id, width, height } }
  return { ok: false, problem: known.find((one) => one === code) ?? 'broken' }
}

const helpsToRepeat = (sent: Sent | undefined): boolean =>
  sent === undefined || sent.status === 429 || sent.status >= 500

export type PhotoRequest = {
  readonly session: string
  /** Key of the person, see `keyOf`. */
  readonly token: string
  readonly photo: Blob
  /** See `photoKey`; the same when the same photo is sent once more. */
  readonly key: string
  /** From 0 to 1, of the sending alone. */
  readonly onProgress?: (part: number) => void
  readonly signal?: AbortSignal
}

/** What a photo is known by until it has an id: what is sent under the same key is kept once. */
export const photoKey = (): string => nanoid(32)

/** Sends the photo, up to three times when it does not arrive; however often, it is kept once. Never rejects. */
export const uploadPhoto = async (
  { session, token, photo, key, onProgress = () => undefined, signal }: PhotoRequest,
  tools: PhotoTools = browser,
): Promise<PhotoAnswer> => {
  const stopped = new Promise<undefined>((resolve) =>
    signal?.addEventListener('abort', () => resolve(undefined)),
  )
  const small = await Promise.race([tools.shrink(photo), stopped])
  if (!small) return { ok: false, problem: 'stopped' }
  if (small.size > MOST_BYTES) return { ok: false, problem: 'image-too-large' }
  const sending: Sending = {
    url: pathOf(session),
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': key,
      'content-type': 'application/octet-stream',
    },
    photo: small,
    onProgress,
    signal,
  }
  let sent: Sent | undefined
  for (const pause of [0, ...PAUSES_MS]) {
    if (pause > 0) await Promise.race([tools.wait(pause), stopped])
    if (signal?.aborted) return { ok: false, problem: 'stopped' }
    sent = await tools.send(sending)
    if (signal?.aborted) return { ok: false, problem: 'stopped' }
    if (!helpsToRepeat(sent)) break
  }
  return sent === undefined ? { ok: false, problem: 'offline' } : answerOf(sent)
}

/** Takes a photo away from the server. What fails is left: it goes with the session. */
export const removePhoto = async (session: string, token: string, id: string): Promise<void> => {
  const headers = { authorization: `Bearer ${token}` }
  await fetch(photoUrl(session, id), { method: 'DELETE', headers }).catch(() => undefined)
}
