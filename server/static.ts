// The built client, read once and kept in memory, packed when it is first asked for.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, posix } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ACCENT_PATH, accentStyles, withAccent } from './accent.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

const packable = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt'])

type Packed = { readonly encoding: string; readonly body: Promise<Uint8Array> }
type Kept = {
  readonly path: string
  readonly body: Uint8Array
  readonly etag: string
  packed: Map<string, Packed>
}

const filesIn = (dir: string, under = ''): string[] =>
  readdirSync(join(dir, under), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(under, entry.name)
    return entry.isDirectory() ? filesIn(dir, path) : [path]
  })

const pack = (encoding: string, body: Uint8Array): Promise<Uint8Array> =>
  encoding === 'br'
    ? promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    : promisify(gzip)(body)

const accepted = (header: string | undefined): string | undefined => {
  const offers = (header ?? '').split(',').map((offer) => offer.split(';')[0]?.trim())
  return ['br', 'gzip'].find((encoding) => offers.includes(encoding))
}

/**
 * Serves the files of a folder by their exact names, so that no path can lead out of it. Files under `assets/` have
 * their hash in their name and may be kept for ever; everything else is asked again each time.
 */
export class StaticFiles {
  readonly #files = new Map<string, Kept>()

  /** `accent` is the colour of the table of this municipality, when it has one. */
  constructor(dir: string, accent?: string) {
    if (!existsSync(dir)) return
    for (const path of filesIn(dir)) this.#keep(path, readFileSync(join(dir, path)))
    const page = this.#files.get('/index.html')
    if (accent === undefined || !page) return
    this.#keep(ACCENT_PATH.slice(1), Buffer.from(accentStyles(accent)))
    this.#keep(page.path, Buffer.from(withAccent(Buffer.from(page.body).toString())))
  }

  #keep(path: string, body: Uint8Array): void {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    this.#files.set(`/${path}`, { path, body, etag, packed: new Map() })
  }

  get empty(): boolean {
    return !this.#files.has('/index.html')
  }

  /** The file of this path, or undefined. */
  async answer(path: string, request: Request): Promise<Response | undefined> {
    const file = this.#files.get(path)
    if (!file) return undefined
    const kind = extname(file.path)
    const headers = new Headers({
      'content-type': types[kind] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : kind === '.html'
          ? 'no-store'
          : 'no-cache',
      etag: file.etag,
      vary: 'accept-encoding',
    })
    if (request.headers.get('if-none-match') === file.etag)
      return new Response(null, { status: 304, headers })
    const encoding = packable.has(kind)
      ? accepted(request.headers.get('accept-encoding') ?? undefined)
      : undefined
    if (encoding === undefined) return new Response(Uint8Array.from(file.body), { headers })
    const known = file.packed.get(encoding) ?? { encoding, body: pack(encoding, file.body) }
    file.packed.set(encoding, known)
    headers.set('content-encoding', encoding)
    return new Response(Uint8Array.from(await known.body), { headers })
  }
}
