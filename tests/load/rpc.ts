// Questions and answers between the benchmark and the processes that it starts.
import { fork, type ChildProcess } from 'node:child_process'

type Question = { readonly id: number; readonly method: string; readonly args: unknown }
type Reply = { readonly id: number; readonly result?: unknown; readonly error?: string }
type Handlers = Readonly<Record<string, (args: never) => unknown>>

/** Answers questions from the parent with these functions; to be called once in a child. */
export const answerWith = (handlers: Handlers): void => {
  process.on('disconnect', () => process.exit(0))
  process.on('message', ({ id, method, args }: Question) => {
    const send = (reply: Reply): void => void process.send?.(reply)
    Promise.resolve()
      .then(() => (handlers[method] as ((args: unknown) => unknown) | undefined)?.(args))
      .then(
        (result) => send({ id, result }),
        (error: unknown) => send({ id, error: error instanceof Error ? String(error.stack) : String(error) }),
      )
  })
}

/** A process of the benchmark, as its parent sees it. `H` is the type of its handlers. */
export class Child<H extends Handlers> {
  readonly #process: ChildProcess
  readonly #waiting = new Map<number, (reply: Reply) => void>()
  #id = 0

  constructor(path: string, role: string, execArgv: string[] = []) {
    this.#process = fork(path, [role], { execArgv, serialization: 'advanced' })
    this.#process.on('message', (reply: Reply) => {
      this.#waiting.get(reply.id)?.(reply)
      this.#waiting.delete(reply.id)
    })
    this.#process.on('exit', (code) => {
      for (const tell of this.#waiting.values()) tell({ id: 0, error: `${role} ended with ${code}` })
    })
  }

  ask<M extends keyof H & string>(method: M, args: Parameters<H[M]>[0]): Promise<Awaited<ReturnType<H[M]>>> {
    const id = (this.#id += 1)
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ error, result }) => {
        if (error === undefined) resolve(result as Awaited<ReturnType<H[M]>>)
        else reject(new Error(error))
      })
      this.#process.send({ id, method, args } satisfies Question)
    })
  }

  /** Ends the process, leaving it time to write a profile. */
  async end(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.disconnect()
    await gone
  }
}

export type Usage = {
  /** Microseconds of processor time since the start. */
  readonly cpu: number
  /** Bytes in use after garbage was collected, on the heap and beside it. */
  readonly memory: number
}

export const usage = ({ collect }: { readonly collect: boolean }): Usage => {
  if (collect) for (let turn = 0; turn < 3; turn += 1) globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { heapUsed, external } = process.memoryUsage()
  return { cpu: user + system, memory: heapUsed + external }
}
