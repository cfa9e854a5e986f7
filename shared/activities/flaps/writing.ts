// Writing a note, changing it and taking it back in silence, and what the reveal does with the notes.
import * as z from 'zod/mini'
import { hangUp } from '#shared/activities/hanging.ts'
import { id, newId, someText } from '#shared/kernel/fields.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { lastPlace } from './places.ts'
import { command, NOTE, sheet, sign, type Ctx, type Note } from './records.ts'
import { rulesOf } from './rules.ts'

const text = someText(NOTE)
const secret = z.optional(z.string().check(z.maxLength(100)))

const unsigned = (ctx: Ctx): boolean => rulesOf(ctx).sign !== 'name'

/**
 * Writes a note. `sign` is what the writer was told about signing: when it became otherwise, the note is refused with
 * `changed-since`, so that nobody shows more than was promised. Refused with `not-now` when the writing is closed.
 */
export const writeNote = command({
  input: z.strictObject({ id: newId(), pair: id(), sheet, text, sign }),
  by: ['participant'],
  during: ['silent', 'stick', 'sort'],
  unsigned,
  run(ctx, { id, pair, sheet, text, sign }) {
    const rules = rulesOf(ctx)
    if (rules.closed) ctx.fail('not-now')
    if (sign !== rules.sign) ctx.fail('changed-since')
    ctx.need('pair', pair)
    const side = rules.sign === 'side' ? ctx.side : null
    const place = ctx.stage === 'silent' ? 0 : lastPlace(ctx)
    ctx.create('note', id, { pair, sheet, text, side, place, group: null })
  },
})

/** The note of whoever sends this; one without an author is proved by the secret that its id was made of. */
const ownNote = (ctx: Ctx, id: string, secret = ''): Rec<Note> => {
  const note = ctx.need('note', id)
  const own = note.by === undefined ? ctx.proves(id, secret) : note.by === ctx.me
  return own ? note : ctx.fail('not-yours')
}

/** Changes the text of one's own note, before everyone sees it. */
export const editNote = command({
  input: z.strictObject({ id: id(), text, secret }),
  by: ['participant'],
  during: ['silent'],
  // A client does not have the text of what it wrote unsigned.
  serverOnly: true,
  unsigned,
  run: (ctx, { id, text, secret }) =>
    ctx.edit('note', ownNote(ctx, id, secret).id, (note) => {
      note.text = text
    }),
})

/** Takes one's own note back, before everyone sees it. */
export const takeNote = command({
  input: z.strictObject({ id: id(), secret }),
  by: ['participant'],
  during: ['silent'],
  serverOnly: true,
  unsigned,
  run: (ctx, { id, secret }) => ctx.remove('note', ownNote(ctx, id, secret).id),
})

const inWords = ({ text, pair, sheet, side }: Note): string => JSON.stringify([text, pair, sheet, side])

/** Brings what was written in silence to the sheets, in an order of chance, see `hangUp`. */
export const reveal = (ctx: Ctx): void =>
  hangUp({
    all: ctx.all('note'),
    known: ctx.all('hidden').map(({ data }) => data.note),
    inWords,
    chance: ctx.chance,
    place: lastPlace(ctx),
    prefix: `${ctx.step}:note:`,
    remove: (id) => ctx.remove('note', id),
    create: (id, data) => ctx.create('note', id, data, { by: null }),
    move: (id, place) =>
      ctx.edit('note', id, (note) => {
        note.place = place
      }),
  })
