// The real server as a process of its own, built once, that can be killed and started again on the same data and port.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

// CommonJS packages inside an ES module still ask for `require`.
const banner = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`

/**
 * Bundles a program of this repository, apart from what it loads later, so that it starts fast; `remove` throws the
 * result away. It stays near node_modules for native code.
 */
export const bundle = async (entry: string): Promise<{ readonly path: string; remove(): void }> => {
  const cache = join(process.cwd(), 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const dir = mkdtempSync(join(cache, 'bundle-'))
  await build({
    entryPoints: { main: entry },
    outdir: dir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['@photostructure/sqlite', '@resvg/resvg-js', 'esbuild'],
    banner: { js: banner },
    minifySyntax: true,
    logLevel: 'error',
  })
  return { path: join(dir, 'main.mjs'), remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** Outside the range that systems give out themselves, so that nothing else takes it while the program is down. */
const PORTS = { from: 20_000, count: 10_000 }

const freePort = async (): Promise<number> => {
  for (;;) {
    const port = PORTS.from + randomInt(PORTS.count)
    const probe = createServer()
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!free) continue
    await new Promise((resolve) => probe.close(resolve))
    return port
  }
}

export class Program {
  readonly url: string
  readonly dataDir: string
  readonly #args: readonly string[]
  readonly #port: number
  #child: ChildProcess | undefined
  #said = ''

  private constructor(args: readonly string[], port: number) {
    this.#args = args
    this.#port = port
    this.url = `http://127.0.0.1:${port}`
    this.dataDir = mkdtempSync(join(tmpdir(), 'crash-'))
  }

  /** A program that Node starts with these arguments: a bundle, or `--import tsx` and a source. */
  static async on(...args: readonly string[]): Promise<Program> {
    return new Program(args, await freePort())
  }

  /** Starts the process without waiting for it. */
  spawn(): void {
    this.#said = ''
    const env = { PORT: String(this.#port), HOST: '127.0.0.1', DATA_DIR: this.dataDir }
    const child = spawn(process.execPath, this.#args, { env })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        this.#said += data.toString()
      })
    this.#child = child
  }

  /** Starts it and resolves when it listens; rejects with what it said when it ends instead. */
  async start(): Promise<void> {
    this.spawn()
    const child = this.#child
    while (!this.#said.includes('Stop ')) {
      if (child?.exitCode !== null) throw new Error(`the server did not start: ${this.#said}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  /** Sends the signal and resolves with the exit code (null after SIGKILL) when the process is gone. */
  async stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) throw new Error(`gone: ${this.#said}`)
    const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
    child.kill(signal)
    return gone
  }

  /** All that it said since it was started last. */
  get said(): string {
    return this.#said
  }

  /** With what it ended; null while it runs, and after a signal. */
  get exitCode(): number | null {
    return this.#child?.exitCode ?? null
  }

  remove(): void {
    this.#child?.kill('SIGKILL')
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}
