// Time that only passes when the test lets it: takes the place of the timers of server and client alike.
import type { Timers } from '#client/sync/backend.ts'

type Task = { readonly at: number; readonly order: number; readonly run: () => void; every?: number }
type Handle = { readonly task: Task; unref(): Handle; ref(): Handle }

/** More tasks than this at one moment is a loop. */
const MOST_AT_ONCE = 20_000

const realImmediate = globalThis.setImmediate
const names = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'] as const

const settle = (): Promise<void> => new Promise((resolve) => realImmediate(() => resolve()))

export class VirtualTime {
  now = 1_000_000
  #order = 0
  readonly #tasks = new Set<Task>()

  readonly timers: Timers = {
    now: () => this.now,
    later: (ms, run) => {
      const task = this.#add(ms, run)
      return () => this.#tasks.delete(task)
    },
  }

  later(ms: number, run: () => void): void {
    this.#add(ms, run)
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => void this.#add(ms, resolve))
  }

  /** Puts itself in the place of the global timers; gives the way back. */
  install(): () => void {
    const kept = names.map((name) => [name, globalThis[name]] as const)
    const clear = (handle?: Handle): void => void (handle && this.#tasks.delete(handle.task))
    Object.assign(globalThis, {
      setTimeout: (run: () => void, ms = 0) => this.#handle(this.#add(ms, run)),
      setInterval: (run: () => void, ms = 0) => this.#handle(this.#add(ms, run, ms)),
      setImmediate: (run: () => void) => this.#handle(this.#add(0, run)),
      clearTimeout: clear,
      clearInterval: clear,
    })
    return () => void Object.assign(globalThis, Object.fromEntries(kept))
  }

  /** Lets this much time pass, task by task; what a task promised is finished before the next one. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms
    let spinning = 0
    await settle()
    for (let task = this.#next(until); task; task = this.#next(until)) {
      spinning = task.at > this.now ? 0 : spinning + 1
      if (spinning > MOST_AT_ONCE) throw new Error('something plans itself again without end')
      this.now = Math.max(this.now, task.at)
      this.#tasks.delete(task)
      if (task.every !== undefined) this.#add(task.every, task.run, task.every)
      task.run()
      await settle()
    }
    this.now = until
  }

  #next(until: number): Task | undefined {
    let first: Task | undefined
    for (const task of this.#tasks)
      if (
        task.at <= until &&
        (!first || task.at < first.at || (task.at === first.at && task.order < first.order))
      )
        first = task
    return first
  }

  #add(ms: number, run: () => void, every?: number): Task {
    this.#order += 1
    const task = { at: this.now + ms, order: this.#order, run, ...(every !== undefined && { every }) }
    this.#tasks.add(task)
    return task
  }

  #handle(task: Task): Handle {
    const handle: Handle = { task, unref: () => handle, ref: () => handle }
    return handle
  }
}
