// What is on people's minds: written unseen and without a name, and brought to light when the group looks back.
import * as z from 'zod/mini'
import { hangUp } from '#shared/activities/hanging.ts'
import { id, newId, someText } from '#shared/kernel/fields.ts'
import { command, WORRY, type Ctx } from './records.ts'

const unsigned = (): boolean => true

const nextPlace = (ctx: Pick<Ctx, 'all'>): number =>
  Math.max(0, ...ctx.all('worry').map(({ data }) => data.place)) + 1

/** Writes something down, kept without its writer. Its id is made from a secret of the device. */
export const writeWorry = command({
  input: z.strictObject({ id: newId(), text: someText(WORRY) }),
  by: ['participant'],
  during: ['alone', 'laid', 'reflect'],
  unsigned,
  run: (ctx: Ctx, { id, text }) =>
    ctx.create('worry', id, { text, place: ctx.stage === 'reflect' ? nextPlace(ctx) : 0 }),
})

/** Takes it back before everyone reads it, by who knows the secret; otherwise `not-yours`. */
export const takeWorry = command({
  input: z.strictObject({ id: id(), secret: z.string().check(z.maxLength(100)) }),
  by: ['participant'],
  during: ['alone', 'laid'],
  serverOnly: true,
  unsigned,
  run(ctx, { id, secret }) {
    const worry = ctx.need('worry', id)
    if (!ctx.proves(id, secret)) ctx.fail('not-yours')
    ctx.remove('worry', worry.id)
  },
})

/** Brings to light what was written so far, see `hangUp`. */
export const showWorries = (ctx: Ctx): void =>
  hangUp({
    all: ctx.all('worry'),
    known: [],
    inWords: ({ text }) => text,
    chance: ctx.chance,
    place: nextPlace(ctx),
    prefix: `${ctx.step}:worry:`,
    remove: (id) => ctx.remove('worry', id),
    create: (id, data) => ctx.create('worry', id, data, { by: null }),
    move: (id, place) =>
      ctx.edit('worry', id, (worry) => {
        worry.place = place
      }),
  })
