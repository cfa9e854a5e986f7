// A session in memory for tests: the real kernel and the real first commit, without server, sockets or clock.
import type { TemplateItem } from '#shared/content/schema.ts'
import { defaultContent } from '#shared/content/load.ts'
import { registry as everything } from '#shared/activities/registry.ts'
import { firstOps } from '#shared/activities/session/create.ts'
import { nowOf, progressOf, SESSION, type Role, type SideId } from '#shared/kernel/facts.ts'
import type { Op, PersonId } from '#shared/kernel/record.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { run, type Ran, type Sender } from '#shared/kernel/run.ts'
import type { World } from '#shared/kernel/visibility.ts'
import { buildReport } from '#shared/report/build.ts'
import type { Report } from '#shared/report/document.ts'

export const server: Sender = { person: null, role: 'system' }
export const leader: Sender = { person: 'f1', role: 'facilitator' }
export const coLeader: Sender = { person: 'f2', role: 'facilitator' }
export const participant = (person: PersonId): Sender => ({ person, role: 'participant' })

/** A step of a programme; the title and goal do not matter to most tests. */
export const item = (activity: string, config: TemplateItem['config'] = {}): TemplateItem => ({
  activity,
  title: `Stap ${activity}`,
  goal: '',
  minutes: 10,
  config,
})

type Options = {
  readonly registry?: Registry
  readonly names?: boolean
  /** Called after every commit with how it was and how it is. */
  readonly watch?: (before: World, after: World, touched: ReadonlySet<string>) => void
}

/** Steps are called s1, s2 and so on, in the order of `items`. */
export class Table {
  readonly registry: Registry
  readonly records: RecordTable
  seq = 1
  /** Server time in milliseconds. */
  now = 1_700_000_000_000
  chance = 0.25
  readonly #watch: Options['watch']

  constructor(items: readonly TemplateItem[], options: Options = {}) {
    this.registry = options.registry ?? everything
    this.#watch = options.watch
    this.records = new RecordTable()
    const meta = {
      municipality: 'Dordrecht',
      title: 'Een middag over cliëntondersteuning',
      aim: 'Samen kijken waar het schuurt',
      date: '2026-11-22',
      organisation: 'Gemeente Dordrecht',
      independence: 'De gespreksleider werkt voor geen van de partijen',
      askSide: true,
      keepDays: 30,
      practice: false,
    }
    const session = { meta, names: options.names ?? false, items }
    this.records.apply(firstOps(this.registry, defaultContent, session))
  }

  get world(): World {
    return { registry: this.registry, records: this.records }
  }

  /** Runs a command and, when it is accepted, writes what it leads to. */
  send(
    sender: Sender,
    step: string,
    cmd: string,
    input: unknown = {},
    as?: PersonId,
    unsigned?: boolean,
  ): Ran {
    const { registry, records, now, chance } = this
    const seq = this.seq + 1
    const envelope = { client: 'test', n: seq, step, cmd, input, as, ...(unsigned && { unsigned }) }
    const ran = run({ registry, records, now, chance, seq }, sender, envelope)
    if (ran.ok) this.#absorb(ran.ops)
    return ran
  }

  /** As `send`, but a refusal is a failure of the test. */
  do(sender: Sender, step: string, cmd: string, input: unknown = {}, as?: PersonId): readonly Op[] {
    const ran = this.send(sender, step, cmd, input, as)
    if (ran.ok) return ran.ops
    throw new Error(`${step} ${cmd} was refused: ${ran.code} ${ran.field ?? ''}`)
  }

  /** As `send`, but gives only the code of the refusal, or 'ok'. */
  code(sender: Sender, step: string, cmd: string, input: unknown = {}, as?: PersonId): string {
    const ran = this.send(sender, step, cmd, input, as)
    return ran.ok ? 'ok' : ran.code
  }

  join(id: PersonId, side: SideId = 'geen', role: Role = 'participant', proxy = false): Sender {
    this.do(server, SESSION, 'person.join', { id, role, side, proxy })
    return { person: id, role }
  }

  /** Both facilitators; f1 leads. */
  joinLeaders(): void {
    this.join('f1', 'geen', 'facilitator')
    this.join('f2', 'geen', 'facilitator')
  }

  /** Where the room is, as the commands that move it want to hear it. */
  from(): { readonly step: string | null; readonly stage: string | null } {
    const step = nowOf(this.records)?.current ?? null
    return { step, stage: step === null ? null : (progressOf(this.records, step)?.stage ?? null) }
  }

  move(cmd: 'next' | 'back', by: Sender = leader): void {
    this.do(by, SESSION, cmd, { from: this.from() })
  }

  /** Goes on until the room is at this stage of this step. */
  moveTo(step: string, stage: string): void {
    for (let tries = 0; tries < 100; tries += 1) {
      const here = this.from()
      if (here.step === step && here.stage === stage) return
      this.move('next')
    }
    throw new Error(`the programme never comes to ${step} ${stage}`)
  }

  /** The data of the records of a kind. */
  data<T>(step: string, kind: string): T[] {
    return this.records.of(step, kind).map((rec) => rec.data as T)
  }

  #absorb(ops: readonly Op[]): void {
    const before = this.#watch && new RecordTable(this.records.values())
    this.records.apply(ops)
    this.seq += 1
    if (!before || !this.#watch) return
    const touched = new Set(ops.map((op) => (op[0] === 'put' ? op[1].id : op[1])))
    this.#watch({ registry: this.registry, records: before }, this.world, touched)
  }
}

/** Its report, without names. */
export const reportOf = ({ registry, records }: Table): Report =>
  buildReport(registry, records, { generatedAt: '2026-11-22T16:00:00.000Z', names: {}, minimumGroup: 3 })
