// Six who look at one session, for the tests of the talk and the agreements: who does what, and what each of them gets.
import { registry } from '#shared/activities/registry.ts'
import { sectionsOf } from '#shared/activities/reports.ts'
import { nowOf, personOf, SESSION, stepOf, type Role } from '#shared/kernel/facts.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Sender } from '#shared/kernel/run.ts'
import { reportInput } from '#shared/kernel/steps.ts'
import { seeAll, type Seen, type Standing } from '#shared/kernel/visibility.ts'
import type { Block, Section } from '#shared/report/document.ts'
import { item, Table } from '../table.ts'

export const viewers = ['ann', 'bob', 'zoe', 'fac', 'co', 'screen'] as const
export type Viewer = (typeof viewers)[number]

type Where = { readonly step?: string; readonly as?: string }
type ReportWish = { readonly names?: Record<string, string>; readonly minimumGroup?: number }

/** A table with the facilitators `fac` (leads) and `co`, the participants `ann` and `bob`, and `zoe` without a device. */
export class Hall extends Table {
  /** The step that is acted in and looked at. */
  step = 's1'

  constructor(activities: readonly string[], options: { readonly names?: boolean } = {}) {
    super(
      activities.map((activity) => item(activity)),
      options,
    )
    this.join('fac', 'geen', 'facilitator')
    this.join('co', 'geen', 'facilitator')
    this.join('ann')
    this.join('bob')
    this.join('zoe', 'geen', 'participant', true)
  }

  #roleOf(who: string): Exclude<Role, 'system'> {
    return who === 'screen' ? 'screen' : (personOf(this.records, who)?.role ?? 'participant')
  }

  /** As this person (or the projector): 'ok' or the code of the refusal. */
  act(who: string, cmd: string, input: unknown = {}, where: Where = {}): string {
    const role = this.#roleOf(who)
    const sender: Sender = { person: role === 'screen' ? null : who, role }
    this.now += 1_000
    return this.code(sender, where.step ?? this.step, cmd, input, where.as)
  }

  /** A command of the facilitator to the session itself. */
  lead(cmd: string, input: unknown = {}): string {
    return this.act('fac', cmd, input, { step: SESSION })
  }

  /** Moves the room to a step, and forward or back to a stage of it. */
  enter(step: string, stage?: string): void {
    this.step = step
    if (this.from().step !== step) this.lead('goto', { from: this.from(), step })
    if (stage === undefined) return
    const stages: readonly string[] = registry.get(stepOf(this.records, step)?.activity ?? '')?.stages ?? []
    for (let left = stages.length; left > 0 && this.from().stage !== stage; left -= 1) {
      const forward = stages.indexOf(stage) > stages.indexOf(this.from().stage ?? '')
      this.lead(forward ? 'next' : 'back', { from: this.from() })
    }
    if (nowOf(this.records)?.current !== step || this.from().stage !== stage)
      throw new Error(`did not come to ${step}/${stage}`)
  }

  /** What this viewer gets of one kind in the step. */
  sees(viewer: string, kind: string): Seen[] {
    const role = this.#roleOf(viewer)
    const standing: Standing = role === 'screen' ? { role } : { role, me: viewer }
    return seeAll(this.world, this.records.of(this.step, kind), standing)
  }

  /** How much each viewer gets of the first record of a kind. */
  visibility(kind: string): Record<string, 'full' | 'mask' | 'nothing'> {
    return Object.fromEntries(
      viewers.map((viewer) => {
        const [seen] = this.sees(viewer, kind)
        return [viewer, seen ? (seen.masked ? 'mask' : 'full') : 'nothing']
      }),
    )
  }

  all(kind: string): readonly Rec[] {
    return this.records.of(this.step, kind)
  }

  /** What the step adds to the report. */
  report({ names = {}, minimumGroup = 3 }: ReportWish = {}): readonly Section[] {
    const activity = registry.get(stepOf(this.records, this.step)?.activity ?? '')
    const input = activity && reportInput(activity, this.records, this.step, { names, minimumGroup })
    return input ? sectionsOf(activity.name, input) : []
  }
}

/** The items of all lists in these blocks. */
export const listItems = (blocks: readonly Block[] = []): string[] =>
  blocks.flatMap((block) => (block.type === 'list' ? block.items : []))

/** The rows of the table with this caption. */
export const tableRows = (blocks: readonly Block[] = [], caption = '') =>
  blocks.flatMap((block) => (block.type === 'table' && block.caption === caption ? block.rows : []))

/** Headings and paragraphs, in order. */
export const paragraphs = (blocks: readonly Block[] = []): string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' || block.type === 'heading' ? [block.text] : []))
