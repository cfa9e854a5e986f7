// Sets a stage for every activity: a record of every kind, by two people, seen by everyone who may look.
import { SESSION, type PersonData, type ProgressData, type StepData } from '#shared/kernel/facts.ts'
import type { Activity, Policy } from '#shared/kernel/activity.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { view, type Seen, type Standing, type World } from '#shared/kernel/visibility.ts'
import { sampleOf } from '../contract/sample.ts'

/** Everyone who may look at a record that `ann` made at table t1. */
export const standings: Readonly<Record<string, Standing>> = {
  facilitator: { role: 'facilitator', me: 'f1' },
  author: { role: 'participant', table: 't1', me: 'ann' },
  'same table': { role: 'participant', table: 't1', me: 'ben' },
  'other table': { role: 'participant', table: 't2', me: 'coen' },
  participants: { role: 'participant' },
  screen: { role: 'screen' },
}

/** A text that stands nowhere else, in every field of every record that is looked at. */
export const CANARY = 'KANARIE'

const STEP = 's1'
export const stepOfKind = (activity: Activity): string => (activity.name === SESSION ? SESSION : STEP)

const person = (id: string, role: PersonData['role']): Rec<PersonData> => ({
  id,
  kind: 'person',
  step: SESSION,
  by: id,
  rev: 1,
  data: { role, side: 'inwoner', proxy: false, left: false, observer: false, ready: null },
})

/** The records around it: who is in, and how far the step is. */
const surroundings = (activity: Activity, stage: string, names: boolean): Rec[] => {
  const now = { current: STEP, leader: 'f1', paused: false, door: 'open', called: 0, spotlight: null }
  const step: StepData = {
    activity: activity.name,
    title: 'Stap',
    goal: '',
    minutes: 10,
    order: 1,
    config: {},
  }
  const at: ProgressData = { stage, open: true, standing: false, enteredAt: 1, spentMs: 0 }
  const session = { step: SESSION, rev: 1 }
  return [
    { ...session, id: 'now', kind: 'now', data: { ...now, names, endedAt: null } },
    ...(activity.name === SESSION
      ? []
      : [
          { ...session, id: STEP, kind: 'step', data: step },
          { ...session, id: `at:${STEP}`, kind: 'at', data: at },
        ]),
    person('f1', 'facilitator'),
    person('ann', 'participant'),
    person('ben', 'participant'),
    person('coen', 'participant'),
  ]
}

/**
 * The record of this kind that `ann` made at table t1, with `text` in every field that holds text. The fields that a
 * mask is meant to show are the same whatever the text.
 */
export const written = (
  activity: Activity,
  kind: string,
  text: string,
  shown: readonly string[] = [],
): Rec => {
  const schema = activity.kinds[kind]
  if (!schema) throw new Error(`${activity.name} has no kind ${kind}`)
  const open = Object.entries(sampleOf(schema, 'open') as object).filter(([key]) => shown.includes(key))
  const data = { ...(sampleOf(schema, text) as object), ...Object.fromEntries(open) }
  return { id: `secret-${kind}`, kind, step: stepOfKind(activity), by: 'ann', table: 't1', rev: 7, data }
}

/** The fields that the mask of a kind shows now. */
export const maskFields = (activity: Activity, kind: string): string[] => {
  const mask = activity.mask[kind]?.(written(activity, kind, CANARY).data)
  return Object.keys((mask ?? {}) as object)
}

export const worldOf = (
  registry: Registry,
  activity: Activity,
  stage: string,
  more: readonly Rec[] = [],
  names = false,
): World => ({ registry, records: new RecordTable([...surroundings(activity, stage, names), ...more]) })

/** What the table says of one kind, stage and standing. */
export type Sight = 'all' | 'mask' | '-'
export const sightOf = (seen: Seen | undefined): Sight => (seen ? (seen.masked ? 'mask' : 'all') : '-')

/** Every kind at every stage of an activity. */
export const cases = (activity: Activity): { readonly kind: string; readonly stage: string }[] =>
  Object.keys(activity.kinds).flatMap((kind) => activity.stages.map((stage) => ({ kind, stage })))

export const look = (world: World, rec: Rec, standing: Standing): Seen | undefined =>
  view(world, rec, standing)

/** The same activity with one policy changed, in a registry of its own. */
export const loosened = (
  registry: Registry,
  activity: Activity,
  change:
    { readonly kind: string; readonly stage: string; readonly to: Policy } | { readonly unmask: string },
): { readonly registry: Registry; readonly activity: Activity } => {
  const copy: Activity =
    'unmask' in change
      ? { ...activity, mask: { ...activity.mask, [change.unmask]: (data) => data as never } }
      : {
          ...activity,
          see: {
            ...activity.see,
            [change.kind]: { ...activity.see[change.kind], [change.stage]: change.to },
          },
        }
  return { registry: new Map([...registry, [copy.name, copy]]), activity: copy }
}
