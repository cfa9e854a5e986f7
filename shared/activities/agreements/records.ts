// What the group agrees on, and who can live with it.
import * as z from 'zod/mini'
import { defineShape } from '#shared/kernel/activity.ts'
import { id, oneOf, someText, text } from '#shared/kernel/fields.ts'

/** The most characters of each line of an agreement. */
export const LENGTHS = { choice: 300, why: 400, who: 80, when: 60, lookAgain: 60, fiche: 80 } as const

/** What may stay open; the choice may not. */
const open = {
  why: text(LENGTHS.why),
  /** A role by default; a name only when people write it themselves. */
  who: text(LENGTHS.who),
  /** A day (YYYY-MM-DD) or a few words. */
  when: text(LENGTHS.when),
  lookAgain: text(LENGTHS.lookAgain),
  /** Letter and title of the fiche at which it was made. */
  fiche: z.optional(text(LENGTHS.fiche)),
}

/** `paper`: the group made it on paper, and the facilitator copied it afterwards. */
export const Agreement = z.strictObject({
  choice: someText(LENGTHS.choice),
  ...open,
  paper: z.optional(z.literal(true)),
})
export type Agreement = z.output<typeof Agreement>

/** As it comes in: an empty choice is refused by the command, with a code of its own. */
export const agreementInput = { choice: text(LENGTHS.choice), ...open }

export const colour = oneOf(['groen', 'oranje', 'rood'])
export type Colour = z.output<typeof colour>

/** Green: I can live with it. Orange: I have a concern. Red: not like this. */
export const Consent = z.strictObject({ agreement: id(), colour, concern: text(280) })
export type Consent = z.output<typeof Consent>

export const { shape, command, activity } = defineShape({
  name: 'agreements',
  config: z.strictObject({}),
  stages: ['make', 'consent', 'shown'],
  kinds: { agreement: Agreement, consent: Consent },
  see: {
    agreement: { make: 'all', consent: 'all', shown: 'all' },
    consent: { make: 'author', consent: 'author', shown: 'all' },
  },
  mask: { consent: ({ agreement }) => ({ agreement }) },
  // An agreement can be made during any talk, and put right until the session ends.
  standing: true,
  most: { agreement: 100, consent: 20_000 },
})
