// The first commit of a session: what it is about, the programme from a template, nobody inside yet.
import type { Content, TemplateItem } from '#shared/content/schema.ts'
import { SESSION, type NowData, type StepData } from '#shared/kernel/facts.ts'
import type { Json, Op, Rec } from '#shared/kernel/record.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { freshProgress } from '#shared/kernel/steps.ts'
import type { MetaData, MissingData, ParkedData, Practice, TimerData } from './records.ts'

export type NewSession = {
  readonly meta: MetaData
  /** Whether people see each other's names with what they write; can only become stricter later. */
  readonly names: boolean
  readonly items: readonly TemplateItem[]
  /** What lies on the parking place from the start, such as questions from a preparation. */
  readonly parked?: readonly ParkedData[]
}

const FIRST = 1

const atPeoplesPace: Practice = { fast: false }

/** The ops that make a session. Throws when an item names an activity that does not exist: check the template first. */
export const firstOps = (registry: Registry, content: Content, session: NewSession): Op[] => {
  const put = (id: string, kind: string, data: unknown): Op => [
    'put',
    { id, kind, step: SESSION, rev: FIRST, data },
  ]
  const now: NowData = {
    current: null,
    leader: null,
    paused: false,
    door: 'open',
    names: session.names,
    called: 0,
    spotlight: null,
    endedAt: null,
  }
  const timer: TimerData = { endsAt: null, leftMs: null, totalMs: 0 }
  const missing: MissingData = { parties: [] }
  const steps = session.items.flatMap((item, index): Op[] => {
    const activity = registry.get(item.activity)
    if (!activity) throw new Error(`no activity is called ${item.activity}`)
    const id = `s${index + 1}`
    const given = (item.config ?? {}) as Json
    const step: StepData = {
      activity: item.activity,
      title: item.title,
      goal: item.goal,
      minutes: item.minutes,
      order: index + 1,
      config: activity.setup?.(given, content) ?? given,
    }
    const progress: Rec = freshProgress(id, activity, FIRST)
    return [put(id, 'step', step), ['put', progress]]
  })
  return [
    put('meta', 'meta', session.meta),
    put('now', 'now', now),
    put('timer', 'timer', timer),
    put('missing', 'missing', missing),
    ...(session.parked ?? []).map((data, index) => put(`p${index + 1}`, 'parked', data)),
    ...(session.meta.practice ? [put('practice', 'practice', atPeoplesPace)] : []),
    ...steps,
  ]
}
