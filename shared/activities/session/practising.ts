// What a facilitator sets in a practice session: how fast the twelve go.
import * as z from 'zod/mini'
import type { Records } from '#shared/kernel/records.ts'
import { command, type MetaData, type Practice } from './records.ts'

const ID = 'practice'

/** Lets the twelve go fast, or at the pace of people; in a session without them refused with `missing`. */
export const setPace = command({
  input: z.strictObject({ fast: z.boolean() }),
  by: ['facilitator'],
  during: 'always',
  run: (ctx, { fast }) =>
    ctx.edit('practice', ID, (draft) => {
      draft.fast = fast
    }),
})

/** Whether this session is practice; the casts are sound, these kinds wrote the records. */
export const isPractice = (records: Records): boolean =>
  (records.get('meta')?.data as MetaData | undefined)?.practice ?? false

/** Whether the twelve go fast; at the pace of people as long as nobody said so. */
export const goesFast = (records: Records): boolean =>
  (records.get(ID)?.data as Practice | undefined)?.fast ?? false
