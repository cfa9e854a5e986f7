// Coming in and going out: everyone's weather with a word, first in silence, then all under one sky.
import * as z from 'zod/mini'
import { defineShape } from '#shared/kernel/activity.ts'
import { oneOf, someText, text, whole } from '#shared/kernel/fields.ts'

/** One activity, twice in a programme: at the start (`in`) and at the end (`out`). */
export const moment = oneOf(['in', 'out'])
export type Moment = z.output<typeof moment>

export const Config = z.strictObject({ moment, question: someText(160) })
export type Config = z.output<typeof Config>

/** In the order in which they hang in the sky. It is no scale: nobody is told that rain is worse than sun. */
export const weathers = ['sun', 'bright', 'cloud', 'rain', 'storm', 'rainbow'] as const
const weather = oneOf(weathers)
export type Weather = z.output<typeof weather>

export const MOST_WORD = 24
/** The word may stay away; the weather may not. */
export const moodInput = { weather, word: text(MOST_WORD) }
export const Mood = z.strictObject(moodInput)
export type Mood = z.output<typeof Mood>

const people = whole(0, 1_000)
/** How many chose this weather, first and now; null = all other weathers together. */
const ShiftRow = z.strictObject({ weather: z.nullable(weather), before: people, after: people })
/** Of the `n` people who chose twice; `came` chose only now and `left` only then. */
export const Shift = z.strictObject({
  n: people,
  changed: people,
  came: people,
  left: people,
  rows: z.array(ShiftRow).check(z.maxLength(weathers.length + 1)),
})
export type Shift = z.output<typeof Shift>

export const { shape, command, activity } = defineShape({
  name: 'checkin',
  config: Config,
  stages: ['write', 'sky'],
  kinds: { mood: Mood, shift: Shift },
  see: {
    mood: { write: 'author', sky: 'all' },
    shift: { sky: 'all' },
  },
  // Enough to count how many chose, not what.
  mask: { mood: () => ({}) },
  signed: ['mood'],
  most: { mood: 1_000, shift: 1 },
})

export const shiftId = (step: string): string => `${step}:shift`
