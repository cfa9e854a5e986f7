// What the kernel itself reads from records: who somebody is, which step runs what, and how far it is.
import * as z from 'zod/mini'
import { id, oneOf, someText, text, whole } from './fields.ts'
import type { Json, PersonId, Rec } from './record.ts'
import type { Records } from './records.ts'

/** The standing activity that holds people, programme and timer; its records are at the step of this name. */
export const SESSION = 'session'

export const sideIds = [
  'gemeente',
  'toegang',
  'aanbieder',
  'adviesraad',
  'inwoner',
  'zorgkantoor',
  'anders',
  'geen',
] as const

export type SideId = (typeof sideIds)[number]

/** Who sends a command or looks: `screen` is the projector, `system` the server itself. */
export type Role = 'facilitator' | 'participant' | 'screen' | 'system'

/**
 * A person. `proxy` has no device and is acted for by a facilitator; `paper` did it on paper, and a facilitator copies that
 * afterwards; `ready` names the step and stage it is ready with.
 */
export const PersonData = z.strictObject({
  role: oneOf(['facilitator', 'participant']),
  side: oneOf(sideIds),
  proxy: z.boolean(),
  paper: z.optional(z.literal(true)),
  left: z.boolean(),
  observer: z.boolean(),
  ready: z.nullable(z.string().check(z.maxLength(100))),
})
export type PersonData = z.output<typeof PersonData>

const jsonField = z.json() as unknown as z.ZodMiniType<Json, Json>

/** A step of the programme. `config` is what its activity was set up with; the activity checks it. */
export const StepData = z.strictObject({
  activity: id(),
  title: someText(80),
  goal: text(300),
  minutes: whole(0, 600),
  order: z.number(),
  config: jsonField,
})
export type StepData = z.output<typeof StepData>

/**
 * How far a step is: small, because it changes often. `open` = commands are taken, `standing` = it stays
 * open when the programme moves on; `enteredAt` = since when it is the current step; `spentMs` = real time before that.
 */
export const ProgressData = z.strictObject({
  stage: id(),
  open: z.boolean(),
  standing: z.boolean(),
  enteredAt: z.nullable(z.number()),
  spentMs: z.number(),
})
export type ProgressData = z.output<typeof ProgressData>

/** Whether the room ever was in this step; a visit counts for at least one millisecond. */
export const wasEntered = ({ enteredAt, spentMs }: ProgressData): boolean => enteredAt !== null || spentMs > 0

/** The time that is written for what is kept without its sender: that of its step, so that it says nothing by itself. */
export const stepTime = (records: Records, step: string): number => progressOf(records, step)?.enteredAt ?? 0

/** What everybody must know at every moment: where we are, whether we listen, who leads, whether it is over. */
export const NowData = z.strictObject({
  current: z.nullable(id()),
  leader: z.nullable(id()),
  paused: z.boolean(),
  door: oneOf(['open', 'closed']),
  names: z.boolean(),
  called: whole(0, 1_000_000),
  spotlight: z.nullable(z.string().check(z.maxLength(60))),
  endedAt: z.nullable(z.number()),
})
export type NowData = z.output<typeof NowData>

/**
 * The report was made final: `at` is when (server milliseconds), `hash` the SHA-256 of it in hexadecimal, null until the
 * server, which alone can make the report, has counted it.
 */
export const FrozenData = z.strictObject({
  at: z.number(),
  hash: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
})
export type FrozenData = z.output<typeof FrozenData>

/** `table` is where somebody sits now, if anywhere. */
export type Person = PersonData & { readonly id: PersonId; readonly table?: string }

export const progressId = (step: string): string => `at:${step}`

/** Casts are sound here: every record of these kinds was parsed by the schemas above when it was written. */
export const stepOf = (records: Records, step: string): StepData | undefined => {
  const rec = records.get(step)
  return rec?.kind === 'step' ? (rec.data as StepData) : undefined
}

export const progressOf = (records: Records, step: string): ProgressData | undefined =>
  records.get(progressId(step))?.data as ProgressData | undefined

/** A person as a record holds it, on the server or as a device was shown it. */
export const personIn = (rec: {
  readonly id: string
  readonly table?: string
  readonly data: PersonData
}): Person => ({ id: rec.id, ...rec.data, ...(rec.table !== undefined && { table: rec.table }) })

export const personOf = (records: Records, person: PersonId): Person | undefined => {
  const rec = records.get(person)
  return rec?.kind === 'person' ? personIn(rec as Rec<PersonData>) : undefined
}

export const peopleOf = (records: Records): Person[] =>
  records.of(SESSION, 'person').map((rec) => personIn(rec as Rec<PersonData>))

export const nowOf = (records: Records): NowData | undefined =>
  records.get('now')?.data as NowData | undefined

/** When the report was made final and its hash; undefined while it is a draft. From then on nothing changes. */
export const frozenOf = (records: Records): FrozenData | undefined =>
  records.get('frozen')?.data as FrozenData | undefined
