// How much compressed JavaScript a phone loads before it can join: the entry, what it imports, and the page of joining.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes after gzip, or undefined when the client was not built. Looks only at imports that are not awaited. */
export const bytesBeforeJoin = (dist: string): number | undefined => {
  const assets = join(dist, 'assets')
  if (!existsSync(join(dist, 'index.html')) || !existsSync(assets)) return undefined
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const entries = Array.from(page.matchAll(/assets\/([\w.-]+\.js)/g), ([, name]) => name ?? '')
  const joining = readdirSync(assets).filter((name) => /^Join-.*\.js$/.test(name))
  const needed = new Set<string>()
  const add = (name: string): void => {
    if (needed.has(name)) return
    needed.add(name)
    const code = readFileSync(join(assets, name), 'utf8')
    for (const [, other] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) add(other ?? '')
  }
  for (const name of [...entries, ...joining]) add(name)
  return [...needed].reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0)
}
