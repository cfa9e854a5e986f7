// What the group agrees on, and who can live with it.
import * as z from 'zod/mini'
import { defineShape } from '#shared/kernel/activity.ts'
import { id, oneOf, someText, text } from '#shared/kernel/fields.ts'

/** What may stay open; the choice may not. */
const open = {
  why: text(400),
  /** A role by default; a name only when people write it themselves. */
  who: text(80),
  /** A day (YYYY-MM-DD) or a few words. */
  when: text(60),
  lookAgain: text(60),
  /** Letter and title of the fiche at which it was made. */
  fiche: z.optional(text(80)),
}

/** `paper`: the group made it on paper, and the facilitator copied it afterwards. */
export const Agreement = z.strictObject({
  choice: someText(300),
  ...open,
  paper: z.optional(z.literal(true)),
})
export type Agreement = z.output<typeof Agreement>

/** As it comes in: an empty choice is refused by the command, with a code of its own. */
export const agreementInput = { choice: text(300), ...open }

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
