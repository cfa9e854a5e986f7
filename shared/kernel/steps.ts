// What follows when a step opens or enters a stage: its config is completed, it may split, and its hook computes.
import * as z from 'zod/mini'
import type { Activity, AnyContext, Outcome, ReportInput } from './activity.ts'
import { makeContext, type Given } from './context.ts'
import { Refusal } from './errors.ts'
import {
  nowOf,
  peopleOf,
  progressId,
  progressOf,
  SESSION,
  stepOf,
  wasEntered,
  type ProgressData,
  type StepData,
} from './facts.ts'
import type { Json, Rec, Seq } from './record.ts'
import type { Overlay, Records } from './records.ts'
import type { Registry } from './registry.ts'

/** The steps of the programme in order, with their ids. */
export const programmeOf = (records: Records): readonly (StepData & { readonly id: string })[] =>
  records
    .of(SESSION, 'step')
    .map((rec) => ({ id: rec.id, ...(rec.data as StepData) }))
    .sort((a, b) => a.order - b.order)

/** What an activity's report and outcome functions get to read of one step. Undefined when its config does not parse. */
export const reportInput = (
  activity: Activity,
  records: Records,
  step: string,
  more: Pick<ReportInput<Activity['kinds'], unknown>, 'names' | 'minimumGroup' | 'pictures'>,
): ReportInput<Activity['kinds'], unknown> | undefined => {
  const data = stepOf(records, step)
  const config = z.safeParse(activity.config, data?.config)
  if (!data || !config.success) return undefined
  return {
    step: data,
    config: config.data,
    stage: progressOf(records, step)?.stage ?? activity.stages[0],
    ended: nowOf(records)?.endedAt != null,
    people: peopleOf(records),
    ...more,
    all: (kind) => records.of(step, kind),
  }
}

/** The progress record of a step that was not entered yet. */
export const freshProgress = (step: string, activity: Activity, rev: Seq): Rec<ProgressData> => ({
  id: progressId(step),
  kind: 'at',
  step: SESSION,
  rev,
  data: {
    stage: activity.stages[0],
    open: activity.standing ?? false,
    standing: activity.standing ?? false,
    enteredAt: null,
    spentMs: 0,
  },
})

/** A step that was added must run an activity that exists, with a config that it takes; then it gets its progress. */
const addMissingProgress = ({ registry, working, given }: Change): void => {
  for (const { id, activity: name, config } of programmeOf(working)) {
    if (progressOf(working, id)) continue
    const activity = registry.get(name)
    if (!activity || !z.safeParse(activity.config, config).success) throw new Refusal('bad-input')
    working.put(freshProgress(id, activity, given.seq))
  }
}

const earlierOutcomes = (registry: Registry, records: Records, upTo: string): Outcome[] => {
  const outcomes: Outcome[] = []
  for (const { id, activity: name } of programmeOf(records)) {
    if (id === upTo) break
    const activity = registry.get(name)
    const input = activity && reportInput(activity, records, id, { names: {}, minimumGroup: 3 })
    const outcome: Json | undefined = input && activity.outcome?.(input)
    if (outcome !== undefined) outcomes.push({ step: id, activity: name, outcome })
  }
  return outcomes
}

type Change = {
  readonly registry: Registry
  readonly before: Records
  readonly working: Overlay
  readonly given: Given
}

const putStep = (working: Overlay, id: string, data: StepData, rev: number): void =>
  working.put({ id, kind: 'step', step: SESSION, rev, data })

/**
 * Splits a step that opens when its activity asks for that: also at a later opening, because what it splits by may
 * have been chosen after somebody went back. Only at the first opening its config is completed.
 */
const openStep = (
  { registry, working, given }: Change,
  step: string,
  activity: Activity,
  first: boolean,
): void => {
  const data = stepOf(working, step)
  const parsed = z.safeParse(activity.config, data?.config)
  if (!data || !parsed.success) return
  const earlier = earlierOutcomes(registry, working, step)
  const parts = activity.split?.(parsed.data, earlier) ?? []
  if (!first && parts.length === 0) return
  const config = parts[0]?.config ?? activity.open?.(parsed.data, earlier) ?? parsed.data
  const minutes = Math.max(1, Math.round(data.minutes / Math.max(1, parts.length)))
  const opened = { ...data, config: config as Json }
  putStep(working, step, parts[0] ? { ...opened, title: parts[0].title, minutes } : opened, given.seq)
  const next = programmeOf(working).find((other) => other.order > data.order)?.order ?? data.order + 1
  parts.slice(1).forEach((part, index) => {
    const id = `${step}-${index + 2}`
    const order = data.order + ((next - data.order) * (index + 1)) / parts.length
    if (stepOf(working, id)) return
    putStep(
      working,
      id,
      { ...data, title: part.title, minutes, order, config: part.config as Json },
      given.seq,
    )
    working.put(freshProgress(id, activity, given.seq))
  })
}

const isProgress = (rec: Rec): boolean => rec.step === SESSION && rec.kind === 'at'

const stepOfProgress = (id: string): string => id.slice(progressId('').length)

/** Lets the server itself do something in a step, as nobody. */
const asServer = (
  { registry, working, given }: Change,
  step: string,
  activity: Activity,
  stage: string,
  act: ((ctx: AnyContext) => void) | undefined,
): void => {
  const config = z.safeParse(activity.config, stepOf(working, step)?.config)
  if (!act || !config.success) return
  act(
    makeContext({
      registry,
      activity,
      records: working,
      step,
      stage,
      config: config.data,
      me: null,
      role: 'system',
      unsigned: false,
      others: true,
      input: null,
      given,
    }),
  )
}

/** What an open step must always hold is seen to, when something changed on which it depends. */
const upkeep = (change: Change): void => {
  const { before, working, registry } = change
  const touched = new Set<string>()
  for (const op of working.ops()) {
    const rec = op[0] === 'put' ? op[1] : before.get(op[1])
    if (rec?.step === SESSION && rec.kind === 'person') touched.add('person')
    else if (rec && isProgress(rec)) touched.add(`${stepOfProgress(rec.id)}/at`)
    else if (rec?.step === SESSION && rec.kind === 'step') touched.add(`${rec.id}/step`)
    else if (rec) touched.add(`${rec.step}/${rec.kind}`)
  }
  for (const { id, activity: name } of programmeOf(working)) {
    const activity = registry.get(name)
    const at = progressOf(working, id)
    if (!activity?.upkeep || !at?.open) continue
    if (activity.upkeep.after.some((kind) => touched.has(kind === 'person' ? kind : `${id}/${kind}`)))
      asServer(change, id, activity, at.stage, activity.upkeep.run)
  }
}

/**
 * Looks at which steps a command opened or moved to another stage, and does what follows from it; then sees to what
 * must hold in the open steps. A step opens when it becomes open, and a standing one when it is entered first.
 */
export const settleSteps = (change: Change): void => {
  addMissingProgress(change)
  const moved = change.working.ops().flatMap((op) => (op[0] === 'put' && isProgress(op[1]) ? [op[1]] : []))
  for (const rec of moved) {
    const step = stepOfProgress(rec.id)
    const activity = change.registry.get(stepOf(change.working, step)?.activity ?? '')
    if (!activity) continue
    const after = rec.data as ProgressData
    const before = progressOf(change.before, step)
    const first = before !== undefined && !wasEntered(before)
    const opens = after.open && (first || before?.open === false)
    if (opens) openStep(change, step, activity, first)
    if (after.open && (first || before?.stage !== after.stage))
      asServer(change, step, activity, after.stage, activity.enter?.[after.stage])
  }
  upkeep(change)
}
