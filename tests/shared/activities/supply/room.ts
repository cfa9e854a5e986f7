// A room that maps what there is, for the tests: a small matrix, who fills in what, and what each of them gets.
import { registry } from '#shared/activities/registry.ts'
import { sectionsOf } from '#shared/activities/reports.ts'
import type { Config, Laid, LaidCell, LaidTask, Mark, Row } from '#shared/activities/supply/records.ts'
import type { TemplateItem } from '#shared/content/schema.ts'
import { SESSION, stepOf, type SideId } from '#shared/kernel/facts.ts'
import { proofId } from '#shared/kernel/proof.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { run } from '#shared/kernel/run.ts'
import { reportInput } from '#shared/kernel/steps.ts'
import { seeAll, type Seen, type Standing } from '#shared/kernel/visibility.ts'
import type { Section } from '#shared/report/document.ts'
import { item, leader, participant, Table } from '../table.ts'

export const domains = [
  { id: 'wonen', name: 'Wonen', plain: '', own: false },
  { id: 'geld', name: 'Geld', plain: '', own: false },
  { id: 'anders', name: 'Anders', plain: '', own: true },
]
export const groups = [
  { id: 'ouderen', name: 'Ouderen', short: 'Ouderen' },
  { id: 'nah', name: 'Mensen met NAH', short: 'NAH' },
]

/** A matrix of three rows and two columns, with two tasks. */
export const small: Config = {
  domains,
  groups,
  choice: [{ id: 'jongeren', list: 'b', name: 'Jongeren', short: 'Jongeren' }],
  moments: [
    { id: 'een', text: 'Stilstaan' },
    { id: 'twee', text: 'Krijgen' },
    { id: 'drie', text: 'Tijdens' },
  ],
  tasks: [
    { id: 'opzoeken', name: 'Zelf naar mensen toe gaan', plain: '' },
    { id: 'wonen', name: 'Een taak die heet als een rij', plain: '' },
  ],
  forms: [],
  fill: 'cross',
  solo: false,
}

type People = Readonly<Record<string, SideId>>
type Options = {
  readonly config?: TemplateItem['config']
  readonly names?: boolean
  readonly watch?: NonNullable<ConstructorParameters<typeof Table>[1]>['watch']
}

/** Four residents, `r1` to `r4`. */
export const residents: People = { r1: 'inwoner', r2: 'inwoner', r3: 'inwoner', r4: 'inwoner' }

/** Marks of one row as short as can be: by group a mark, `true` = there is something. */
export type Marks = Readonly<Record<string, Mark | true | null>>

export const secretOf = (text: string): string => `a long secret of ${text}`

export class Room extends Table {
  readonly step = 's1'

  constructor(people: People, { config = small, names = false, watch }: Options = {}) {
    super([item('supply', config), item('closing')], { names, ...(watch && { watch }) })
    this.joinLeaders()
    for (const [id, side] of Object.entries(people)) this.join(id, side)
    this.moveTo('s1', 'alone')
  }

  /** As this participant: 'ok' or the code of the refusal. */
  act(who: string, cmd: string, input: unknown = {}): string {
    return this.code(participant(who), this.step, cmd, input)
  }

  lead(cmd: string, input: unknown = {}): string {
    return this.code(leader, this.step, cmd, input)
  }

  /** Marks cells of one row. */
  mark(who: string, domain: string, marks: Marks): string {
    const list = Object.entries(marks).map(([group, mark]) => ({
      row: `${who}-${domain}`,
      domain,
      group,
      mark: mark === true ? { is: 'yes' } : mark,
    }))
    return this.act(who, 'marks.set', { marks: list })
  }

  see(who: string, ...rows: string[]): string {
    return this.act(who, 'rows.seen', { rows: rows.map((domain) => ({ row: `${who}-${domain}`, domain })) })
  }

  task(who: string, task: string, is: string | null, name = ''): string {
    return this.act(who, 'task.set', { id: `${who}-${task}-t`, task, is, who: name })
  }

  organisation(who: string, name: string): string {
    return this.act(who, 'organisation.set', { id: `${who}-o`, name })
  }

  /** As a device does that keeps no sender. */
  secretly(who: string, cmd: string, input: unknown): string {
    const { registry: known, records, now, chance, seq } = this
    const envelope = { client: 'key', n: 1, step: this.step, cmd, input, unsigned: true }
    const given = { registry: known, records, now, chance, seq: seq + 1 }
    const ran = run(given, participant(who), envelope)
    if (!ran.ok) return ran.code
    records.apply(ran.ops)
    this.seq += 1
    return 'ok'
  }

  worry(who: string, text: string): string {
    return this.secretly(who, 'worry.write', { id: proofId(secretOf(text)), text })
  }

  /** Forward or back to a stage of the step. */
  enter(stage: string): void {
    const stages: readonly string[] = registry.get('supply')?.stages ?? []
    while (this.from().stage !== stage)
      this.move(stages.indexOf(stage) > stages.indexOf(this.from().stage ?? '') ? 'next' : 'back')
  }

  end(): void {
    this.do(leader, SESSION, 'end')
  }

  all(kind: string): readonly Rec[] {
    return this.records.of(this.step, kind)
  }

  rowOf(who: string, domain: string): Row | undefined {
    const rows = this.all('row') as readonly Rec<Row>[]
    return rows.find(({ by, data }) => by === who && data.domain === domain)?.data
  }

  get laid(): readonly Laid[] {
    return this.all('laid').map(({ data }) => data as Laid)
  }

  laidRow(domain: string): Laid {
    const row = this.laid.find((one) => one.domain === domain)
    if (!row) throw new Error(`${domain} is not laid`)
    return row
  }

  cell(domain: string, group: string): LaidCell {
    const cell = this.laidRow(domain).cells.find((one) => one.group === group)
    if (!cell) throw new Error(`${domain} ${group} is not laid`)
    return cell
  }

  laidTask(task: string): LaidTask {
    const found = this.all('laid-task').find(({ data }) => (data as LaidTask).task === task)
    if (!found) throw new Error(`${task} is not laid`)
    return found.data as LaidTask
  }

  config(): Config {
    return stepOf(this.records, this.step)?.config as unknown as Config
  }

  /** What this viewer gets of one kind. */
  sees(standing: Standing, kind: string): Seen[] {
    return seeAll(this.world, this.all(kind), standing)
  }

  outcome(): unknown {
    const input = this.#input(3)
    return input && registry.get('supply')?.outcome?.(input)
  }

  report(minimumGroup = 3): readonly Section[] {
    const input = this.#input(minimumGroup)
    return input ? sectionsOf('supply', input) : []
  }

  #input(minimumGroup: number) {
    const activity = registry.get('supply')
    return activity && reportInput(activity, this.records, this.step, { names: {}, minimumGroup })
  }
}
