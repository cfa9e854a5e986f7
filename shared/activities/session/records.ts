// What a session consists of besides its activities: people, programme, where we are, timer, parking place, bin.
import * as z from 'zod/mini'
import { defineShape } from '#shared/kernel/activity.ts'
import { FrozenData, NowData, PersonData, ProgressData, StepData, SESSION } from '#shared/kernel/facts.ts'
import { day, id, oneOf, someText, text, whole } from '#shared/kernel/fields.ts'
import { HomeworkData } from '#shared/kernel/homework.ts'
import { TraceData } from '#shared/kernel/undo.ts'

/**
 * What the session is about. `practice` = nothing of it is real: it is marked everywhere, never archived and soon gone; it
 * is said when the session is made and stays so. `independence` says who leads the talk and in whose pay (V7).
 * Retention is in days.
 */
export const MetaData = z.strictObject({
  municipality: someText(60),
  title: someText(120),
  aim: text(400),
  date: day(),
  organisation: text(120),
  independence: text(300),
  askSide: z.boolean(),
  keepDays: whole(1, 90),
  practice: z.boolean(),
})
export type MetaData = z.output<typeof MetaData>

/** Either it runs (`endsAt`, server time), or it stands still (`leftMs`), or it is off (both null). */
export const TimerData = z.strictObject({
  endsAt: z.nullable(z.number()),
  leftMs: z.nullable(z.number()),
  totalMs: z.number(),
})
export type TimerData = z.output<typeof TimerData>

/** Something for later. `fiche` is the letter of the fiche at which it came up, if any. */
export const ParkedData = z.strictObject({ text: someText(280), fiche: z.optional(text(40)) })
export type ParkedData = z.output<typeof ParkedData>

/** Ids of the parties that the facilitator marked as missing at the table. */
export const MissingData = z.strictObject({ parties: z.array(someText(80)).check(z.maxLength(40)) })
export type MissingData = z.output<typeof MissingData>

/** How the twelve people of a practice session go: `fast`, or at the pace of people. */
const Practice = z.strictObject({ fast: z.boolean() })
export type Practice = z.output<typeof Practice>

/** Ids of built-in symbols that say nothing of anybody. */
export const pictures = [
  'hot-beverage',
  'deciduous-tree',
  'sailboat',
  'cat-face',
  'umbrella',
  'balloon',
] as const

/** What somebody picked to try out their screen, before the first step only. */
const TriedData = z.strictObject({ picture: oneOf(pictures) })
export type TriedData = z.output<typeof TriedData>
const count = whole(0, 100_000)
/** How much was put right and taken back after the end, and how many people were taken out of the session. */
const Afterwards = z.strictObject({ corrected: count, taken: count, erased: count })

/** Why something was blacked out. */
export const whys = ['phone', 'mail', 'bsn', 'birthday', 'address', 'name', 'other'] as const

/**
 * Something that was blacked out, or said otherwise, in so many texts; never what it was. `words` = why, in own words.
 */
export const RedactionData = z.strictObject({
  why: oneOf(whys),
  words: text(120),
  otherwise: z.boolean(),
  texts: whole(1, 1_000_000),
  at: z.number(),
})
export type RedactionData = z.output<typeof RedactionData>

/** A piece of a text: `path` is where in the record, `from` and `upto` count as `slice` does. */
export const SpotPlace = z.strictObject({
  record: id(),
  path: z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,100}$/)),
  from: whole(0, 10_000),
  upto: whole(0, 10_000),
})
export type SpotPlace = z.output<typeof SpotPlace>

/** Spots that may stay: it is about nobody, it is public already, or the person agrees. */
export const SparedData = z.strictObject({
  why: oneOf(['nobody', 'public', 'agreed']),
  places: z.array(SpotPlace).check(z.maxLength(200)),
})
export type SparedData = z.output<typeof SparedData>

/** Words that are left out of the public version. */
const VeiledData = z.strictObject({ words: someText(200) })
export type VeiledData = z.output<typeof VeiledData>

export const { shape, command, activity } = defineShape({
  name: SESSION,
  config: z.strictObject({}),
  stages: ['on'],
  kinds: {
    meta: MetaData,
    now: NowData,
    step: StepData,
    at: ProgressData,
    person: PersonData,
    timer: TimerData,
    parked: ParkedData,
    missing: MissingData,
    homework: HomeworkData,
    frozen: FrozenData,
    practice: Practice,
    tried: TriedData,
    afterwards: Afterwards,
    trace: TraceData,
    redaction: RedactionData,
    spared: SparedData,
    veiled: VeiledData,
  },
  see: {
    meta: { on: 'all' },
    now: { on: 'all' },
    step: { on: 'all' },
    at: { on: 'all' },
    person: { on: 'owner' },
    timer: { on: 'all' },
    parked: { on: 'all' },
    missing: { on: 'all' },
    homework: { on: 'all' },
    frozen: { on: 'all' },
    practice: { on: 'all' },
    tried: { on: 'all' },
    afterwards: {},
    redaction: { on: 'facilitator' },
    spared: { on: 'facilitator' },
    veiled: { on: 'facilitator' },
  },
  mask: {
    // Nobody else's side: with one or two people of a side it would say who they are.
    person: ({ role, left, observer, ready }) => ({ role, side: 'geen', left, observer, ready }),
    trace: ({ cmd, step, at, to }) => ({ cmd, step, at, ...(to && { to }) }),
  },
  maskFor: { trace: 'owner' },
  signed: ['parked'],
  most: {
    step: 60,
    at: 60,
    person: 1_000,
    parked: 300,
    meta: 1,
    now: 1,
    timer: 1,
    missing: 1,
    homework: 60,
    frozen: 1,
    practice: 1,
    tried: 1_000,
    afterwards: 1,
    redaction: 500,
    spared: 1_000,
    veiled: 100,
  },
})

export const stepInput = {
  activity: id(),
  title: someText(80),
  goal: text(300),
  minutes: whole(0, 600),
}
