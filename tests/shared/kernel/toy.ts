// Two small activities with which the rules of the kernel are tested: nothing in them means anything.
import * as z from 'zod/mini'
import { session } from '#shared/activities/session/index.ts'
import { defineShape } from '#shared/kernel/activity.ts'
import { id, someText, whole } from '#shared/kernel/fields.ts'
import { makeRegistry } from '#shared/kernel/registry.ts'

const toyShape = defineShape({
  name: 'toy',
  config: z.strictObject({ parts: z.array(z.string()), heard: z.string() }),
  stages: ['one', 'two', 'three'],
  kinds: {
    note: z.strictObject({ text: someText(40) }),
    entered: z.strictObject({ times: whole(0, 100), notes: whole(0, 3_000) }),
  },
  see: {
    note: { one: 'author', two: 'table', three: 'all' },
    entered: { two: 'all', three: 'facilitator' },
  },
  mask: { note: ({ text }) => ({ length: text.length }) },
  signed: ['note'],
  most: { note: 5 },
})
const { command } = toyShape
const both = ['participant', 'facilitator'] as const

const add = command({
  input: z.strictObject({ id: id(), text: someText(40) }),
  by: both,
  during: ['one', 'two'],
  run: (ctx, { id, text }) => ctx.create('note', id, { text }),
})

const place = command({
  input: z.strictObject({ id: id(), text: someText(40), table: id() }),
  by: both,
  during: 'always',
  run: (ctx, { id, text, table }) => ctx.create('note', id, { text }, { table }),
})

const unsigned = command({
  input: z.strictObject({ id: id(), text: someText(40) }),
  by: both,
  during: 'always',
  run: (ctx, { id, text }) => ctx.create('note', id, { text }, { by: null }),
})

const write = command({
  input: z.strictObject({ id: id(), text: z.string() }),
  by: both,
  during: 'always',
  undoable: true,
  run: (ctx, { id, text }) =>
    ctx.edit('note', id, (note) => {
      note.text = text
    }),
})

/** Writes over what stood there, and lets go of that. */
const retell = command({
  input: z.strictObject({ id: id(), text: z.string() }),
  by: both,
  during: 'always',
  others: true,
  forgets: true,
  run: (ctx, { id, text }) =>
    ctx.edit('note', id, (note) => {
      note.text = text
    }),
})

const drop = command({
  input: z.strictObject({ ids: z.array(id()) }),
  by: both,
  during: 'always',
  others: true,
  undoable: true,
  run(ctx, { ids }) {
    for (const id of ids) ctx.remove('note', id)
  },
})

const half = command({
  input: z.strictObject({ id: id() }),
  by: both,
  during: 'always',
  run(ctx, { id }) {
    ctx.create('note', id, { text: 'half' })
    ctx.fail('reason-needed')
  },
})

const flood = command({
  input: z.strictObject({}),
  by: ['facilitator'],
  during: 'always',
  run(ctx) {
    for (let n = 0; n < 2_000; n += 1) ctx.create('entered', `e${n}`, { times: 0, notes: 0 })
    ctx.create('entered', 'one-too-many', { times: 0, notes: 0 })
  },
})

const wave = command({
  input: z.strictObject({}),
  by: both,
  during: 'always',
  evenPaused: true,
  run() {},
})

const draw = command({
  input: z.strictObject({ id: id() }),
  by: both,
  during: 'always',
  serverOnly: true,
  run: (ctx, { id }) => ctx.create('note', id, { text: `drew ${ctx.chance} at ${ctx.now}` }),
})

const recall = command({
  input: z.strictObject({ id: id() }),
  by: both,
  during: 'always',
  serverOnly: true,
  run(ctx, { id }) {
    const texts = ctx.previous('note').map(({ data }) => data.text)
    ctx.create('note', id, { text: texts.join(' ') || 'nothing' })
  },
})

const toy = toyShape.activity({
  commands: { add, place, unsigned, write, retell, drop, half, flood, wave, draw, recall },
  setup: (config) => ({ parts: [], heard: '', ...(config as object) }),
  open: (config, earlier) => ({ ...config, heard: `${config.heard}+${earlier.length}` }),
  split: ({ parts, heard }) =>
    (heard === '' ? parts : []).map((title) => ({ title, config: { parts, heard: `${heard}/${title}` } })),
  enter: {
    two(ctx) {
      const id = `${ctx.step}:entered`
      const notes = ctx.all('note').length
      if (!ctx.get('entered', id)) return ctx.create('entered', id, { times: 1, notes }, { by: null })
      ctx.edit('entered', id, (entered) => {
        entered.times += 1
        entered.notes = notes
      })
    },
  },
  outcome: ({ all }) => ({ notes: all('note').length }),
})

const wallShape = defineShape({
  name: 'wall',
  config: z.strictObject({}),
  stages: ['open'],
  kinds: {},
  see: {},
  standing: true,
})

const wall = wallShape.activity({
  commands: {
    wave: wallShape.command({ input: z.strictObject({}), by: both, during: ['open'], run() {} }),
  },
})

export const toys = makeRegistry([session, toy, wall])
