// The typesetter: a prebuilt native package that npm picks for this machine. Without it there is no PDF, and all else works.
import { createRequire } from 'node:module'

type Made<T> = { readonly result: T | null; takeError(): unknown; hasError(): boolean }
type Compiler = {
  compile(what: { mainFileContent: string; inputs: Record<string, string> }): Made<object>
  pdf(document: object, how: { pdfStandard: string }): Uint8Array
  fetchDiagnostics(error: unknown): readonly { readonly message: string }[]
  evictCache(maxAge: number): void
}
type Native = {
  readonly NodeCompiler: {
    create(args: { workspace: string; fontArgs: readonly { fontBlobs: readonly Buffer[] }[] }): Compiler
  }
}

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

/** Of two packages for one kind of processor only the right one is installed. Throws `NoTypesetter`. */
export const loadTypesetter = (load: (name: string) => unknown = createRequire(import.meta.url)): Native => {
  for (const end of ['', '-gnu', '-musl', '-msvc']) {
    try {
      return load(`${prefix}-${machine}${end}`) as Native
    } catch {
      continue
    }
  }
  throw new NoTypesetter()
}

/**
 * A function from a source and its inputs to PDF/A-2a. `fonts` are the bytes of the fonts; the source can read no file
 * but those in `folder`. What was set before is remembered for a while, which makes a second report quick.
 * Throws `NotSet` with what the typesetter said.
 */
export const typesetter = (
  native: Native,
  folder: string,
  fonts: readonly Buffer[],
): ((source: string, inputs: Record<string, string>) => Uint8Array) => {
  const compiler = native.NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] })
  return (source, inputs) => {
    try {
      const made = compiler.compile({ mainFileContent: source, inputs })
      if (made.result === null || made.hasError()) {
        const said = compiler.fetchDiagnostics(made.takeError())
        throw new NotSet(said.map(({ message }) => message).join('; '))
      }
      return compiler.pdf(made.result, { pdfStandard: 'a-2a' })
    } catch (error) {
      throw error instanceof NotSet ? error : new NotSet((error as Error).message)
    } finally {
      compiler.evictCache(2)
    }
  }
}
