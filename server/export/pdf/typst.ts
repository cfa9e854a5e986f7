// The typesetter: a prebuilt native package that npm picks for this machine. Without it there is no PDF, and all else works.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { buffer, text } from 'node:stream/consumers'

const prefix = '@myriaddreamin/typst-ts-node-compiler'
const machine = `${process.platform}-${process.arch}`

/** There is no typesetter for this machine. */
export class NoTypesetter extends Error {
  constructor() {
    super(`no package ${prefix} for ${machine}`)
  }
}

/** The typesetter said no: a text or drawing that it cannot make into the standard. */
export class NotSet extends Error {}

/** The path of the package; of two for one kind of processor only the right one is installed. Throws `NoTypesetter`. */
export const findTypesetter = (
  resolve: (name: string) => string = createRequire(import.meta.url).resolve,
): string => {
  for (const end of ['', '-gnu', '-musl', '-msvc']) {
    try {
      return resolve(`${prefix}-${machine}${end}`)
    } catch {
      continue
    }
  }
  throw new NoTypesetter()
}

/**
 * A function from a source and its inputs to PDF/A-2a, each in a process of its own, so that the server goes on and
 * keeps no memory. `fonts` are paths; the source can read no file but those in `folder`. Rejects with `NotSet` and
 * what the typesetter said.
 */
export const typesetter =
  (native: string, folder: string, fonts: readonly string[]) =>
  async (source: string, inputs: Record<string, string>): Promise<Uint8Array> => {
    const child = spawn(process.execPath, [`${folder}/typeset.mjs`], { stdio: ['pipe', 'pipe', 'pipe'] })
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(JSON.stringify({ native, folder, fonts, source, inputs }))
    const [pdf, said, code] = await Promise.all([buffer(child.stdout), text(child.stderr), ended])
    if (code !== 0) throw new NotSet(said === '' ? `the typesetter stopped with ${code}` : said)
    return pdf
  }
