// Keeps what devices were promised, and compares that with what the log holds.
import type { Commit } from '#shared/kernel/record.ts'
import type { Outcome } from '#client/sync/sync.ts'
import type { Device } from '#client/sync/device.ts'

/** One command that was given to a device. `mark` is something that only the effect of this command contains. */
export type Line = {
  readonly client: string
  readonly n: number
  readonly cmd: string
  readonly mark: string
  outcome: Outcome | undefined
}

export class Ledger {
  readonly lines: Line[] = []
  readonly #counters = new Map<string, number>()
  readonly #open = new Set<Promise<unknown>>()

  /** Lets the device do it and writes down the answer in the moment that it comes. */
  act(device: Device, step: string, cmd: string, input: unknown, mark: string): void {
    const { client } = device.sync
    const n = (this.#counters.get(client) ?? 0) + 1
    this.#counters.set(client, n)
    const line: Line = { client, n, cmd, mark, outcome: undefined }
    this.lines.push(line)
    const answer = device.act(step, cmd, input).then((outcome) => {
      line.outcome = outcome
      this.#open.delete(answer)
    })
    this.#open.add(answer)
  }

  /** The device did something that is not in the ledger. */
  skip({ sync }: Device): void {
    this.#counters.set(sync.client, (this.#counters.get(sync.client) ?? 0) + 1)
  }

  /** How many commands of this device wait for their answer. */
  waiting(device: Device): number {
    return this.lines.filter(({ client, outcome }) => client === device.sync.client && !outcome).length
  }

  acknowledged(cmd: string): Line[] {
    return this.lines.filter((line) => line.cmd === cmd && line.outcome?.ok)
  }

  /** Resolves when every command has its answer. */
  async settled(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open)
  }

  /** What is wrong in the log, as sentences; a command without an answer may be absent, but not in part. */
  audit(log: readonly Commit[]): string[] {
    const commits = new Map<string, Commit[]>()
    for (const commit of log) {
      const key = `${commit.client} ${commit.n}`
      commits.set(key, [...(commits.get(key) ?? []), commit])
    }
    const twice = [...commits].flatMap(([key, found]) =>
      found.length > 1 ? [`${key} is ${found.length} times in the log`] : [],
    )
    const lines = this.lines.flatMap(({ client, n, cmd, mark, outcome }) => {
      const name = `${cmd} ${client} ${n}`
      const commit = commits.get(`${client} ${n}`)?.[0]
      if (outcome && !outcome.ok) return [`${name} was refused: ${outcome.code}`]
      if (outcome && !commit) return [`${name} was acknowledged and is not there`]
      if (commit && commit.cmd !== cmd) return [`${name} stands there as ${commit.cmd}`]
      if (commit && !JSON.stringify(commit.ops).includes(mark)) return [`${name} is there without its effect`]
      return []
    })
    const holes = log.flatMap(({ seq }, index) =>
      seq === index + 1 ? [] : [`commit ${seq} at place ${index + 1}`],
    )
    return [...twice, ...lines, ...holes]
  }
}
