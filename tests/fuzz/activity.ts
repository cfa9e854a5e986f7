// The activity that the fuzz plays: every policy, a mask, counting (so that twice shows), a trail (so that order shows),
// slips without a sender, and a preview.
import * as z from 'zod/mini'
import { defineShape } from '#shared/kernel/activity.ts'
import { id, newId, oneOf, someText, text } from '#shared/kernel/fields.ts'
import { shuffled } from '#shared/kernel/random.ts'

const { command, activity } = defineShape({
  name: 'shaken',
  config: z.strictObject({}),
  stages: ['silent', 'open', 'done'],
  kinds: {
    note: z.strictObject({ side: oneOf(['pro', 'con']), text: text(300) }),
    /** What one device did, in the order in which it counted. */
    trail: z.strictObject({ values: z.array(z.number()) }),
    tally: z.strictObject({ count: z.number() }),
    cloth: z.strictObject({ text: text(100) }),
    secret: z.strictObject({ text: text(100) }),
    slip: z.strictObject({ text: text(100) }),
  },
  see: {
    note: { silent: 'author', open: 'all', done: 'all' },
    trail: { silent: 'owner', open: 'owner', done: 'all' },
    tally: { silent: 'facilitator', open: 'all', done: 'all' },
    cloth: { silent: 'table', open: 'table', done: 'all' },
    secret: { silent: 'author', open: 'facilitator' },
    slip: { silent: 'author', open: 'all', done: 'all' },
  },
  mask: {
    note: ({ side }) => ({ side }),
    trail: ({ values }) => ({ length: values.length }),
    slip: () => ({}),
  },
  maskFor: { trail: 'all' },
  signed: ['note'],
  live: {
    sketch: {
      input: z.strictObject({ id: newId(), text: text(100) }),
      by: ['participant', 'facilitator'],
      of: 'note',
      see: { open: 'all', done: 'table' },
    },
  },
})

const everyone = ['participant', 'facilitator'] as const

export const shaken = activity({
  commands: {
    'note.add': command({
      input: z.strictObject({ id: id(), side: oneOf(['pro', 'con']), text: someText(300) }),
      by: everyone,
      during: ['silent', 'open'],
      run: (ctx, { id, side, text }) => ctx.create('note', id, { side, text }),
    }),
    'note.edit': command({
      input: z.strictObject({ id: id(), text: someText(300) }),
      by: everyone,
      during: ['silent', 'open'],
      run: (ctx, { id, text }) =>
        ctx.edit('note', id, (note) => {
          note.text = text
        }),
    }),
    'note.retell': command({
      input: z.strictObject({ id: id(), text: someText(300) }),
      by: everyone,
      during: ['silent', 'open'],
      others: true,
      forgets: true,
      run: (ctx, { id, text }) =>
        ctx.edit('note', id, (note) => {
          note.text = text
        }),
    }),
    'forget.all': command({
      input: z.strictObject({}),
      by: ['facilitator'],
      during: 'always',
      forgets: 'everything',
      run: () => undefined,
    }),
    'note.turn': command({
      input: z.strictObject({ id: id() }),
      by: everyone,
      during: ['open'],
      others: true,
      undoable: true,
      run: (ctx, { id }) =>
        ctx.edit('note', id, (note) => {
          note.side = note.side === 'pro' ? 'con' : 'pro'
        }),
    }),
    'note.remove': command({
      input: z.strictObject({ id: id() }),
      by: everyone,
      during: 'always',
      undoable: true,
      run: (ctx, { id }) => ctx.remove('note', id),
    }),
    'trail.add': command({
      input: z.strictObject({ id: id(), value: z.number() }),
      by: everyone,
      during: 'always',
      run: (ctx, { id, value }) => {
        if (ctx.get('trail', id)) ctx.edit('trail', id, (trail) => void trail.values.push(value))
        else ctx.create('trail', id, { values: [value] })
      },
    }),
    'tally.bump': command({
      input: z.strictObject({}),
      by: everyone,
      during: 'always',
      others: true,
      evenPaused: true,
      run: (ctx) => {
        if (ctx.get('tally', 'tally')) ctx.edit('tally', 'tally', (tally) => void (tally.count += 1))
        else ctx.create('tally', 'tally', { count: 1 }, { by: null })
      },
    }),
    'cloth.write': command({
      input: z.strictObject({ id: id(), table: id(), text: someText(100) }),
      by: everyone,
      during: ['silent', 'open'],
      run: (ctx, { id, table, text }) => ctx.create('cloth', id, { text }, { table }),
    }),
    'secret.keep': command({
      input: z.strictObject({ id: id(), text: someText(100) }),
      by: ['participant'],
      during: ['silent', 'open'],
      run: (ctx, { id, text }) => ctx.create('secret', id, { text }),
    }),
    'slip.write': command({
      input: z.strictObject({ id: newId(), text: someText(100) }),
      by: everyone,
      during: ['silent'],
      unsigned: () => true,
      run: (ctx, { id, text }) => ctx.create('slip', id, { text }),
    }),
    'slip.take': command({
      input: z.strictObject({ id: newId(), secret: text(60) }),
      by: everyone,
      during: ['silent'],
      unsigned: () => true,
      run: (ctx, { id, secret }) => {
        if (!ctx.proves(id, secret)) ctx.fail('not-yours')
        ctx.remove('slip', id)
      },
    }),
  },
  enter: {
    open(ctx) {
      const all = ctx.all('slip')
      const hidden = all.filter(({ id }) => !id.includes(':'))
      for (const { id } of hidden) ctx.remove('slip', id)
      shuffled(hidden, ctx.chance).forEach(({ data }, index) =>
        ctx.create('slip', `${ctx.step}:slip:${all.length - hidden.length + index}`, data, { by: null }),
      )
    },
  },
})
