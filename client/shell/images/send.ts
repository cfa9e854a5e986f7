// Sends a photo over HTTP and tells how far it is; fetch cannot tell that.

/** What came back: the status and the JSON, or nothing when it did not arrive or was stopped. */
export type Sent = { readonly status: number; readonly body: unknown }

export type Sending = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly photo: Blob
  /** From 0 to 1. */
  readonly onProgress: (part: number) => void
  readonly signal: AbortSignal | undefined
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How long one try may take: many phones may share a slow connection. The server waits longer. */
export const PATIENCE_MS = 60_000

/** Posts the photo once. Resolves with undefined when there was no answer in that time. */
export const sendPhoto = ({ url, headers, photo, onProgress, signal }: Sending): Promise<Sent | undefined> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.timeout = PATIENCE_MS
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () =>
      resolve({ status: request.status, body: parsed(request.responseText) }),
    )
    for (const event of ['error', 'timeout', 'abort'] as const)
      request.addEventListener(event, () => resolve(undefined))
    const stop = (): void => request.abort()
    signal?.addEventListener('abort', stop)
    // When the connection falls away a request may hang in the middle without an error.
    addEventListener('offline', stop)
    request.addEventListener('loadend', () => removeEventListener('offline', stop))
    request.send(photo)
  })
