// A small activity for tests of the machinery: notes that are hidden at first, with a mask that is only enough to count.
import * as z from 'zod/mini'
import { session } from '#shared/activities/session/index.ts'
import { defineShape } from '#shared/kernel/activity.ts'
import { SESSION, type NowData, type PersonData, type ProgressData } from '#shared/kernel/facts.ts'
import { id, text } from '#shared/kernel/fields.ts'
import type { Op } from '#shared/kernel/record.ts'
import { makeRegistry } from '#shared/kernel/registry.ts'

const Note = z.strictObject({ text: text(200) })
const AddNote = z.strictObject({ id: id(), text: text(200) })

const { command, activity } = defineShape({
  name: 'toy',
  config: z.strictObject({}),
  stages: ['hidden', 'open'],
  kinds: { note: Note, secret: Note, tally: z.strictObject({ count: z.number() }) },
  see: {
    note: { hidden: 'author', open: 'all' },
    tally: { hidden: 'all', open: 'all' },
  },
  mask: { note: () => ({}) },
})

const anyone = { by: ['participant', 'facilitator'], during: 'always' } as const

export const toy = activity({
  commands: {
    'note.add': command({
      ...anyone,
      input: AddNote,
      run: (ctx, { id, text }) => ctx.create('note', id, { text }),
    }),
    'note.edit': command({
      ...anyone,
      input: AddNote,
      run: (ctx, { id, text }) =>
        ctx.edit('note', id, (note) => {
          note.text = text
        }),
    }),
    /** Writes over what stood there, and lets go of that. */
    'note.retell': command({
      ...anyone,
      input: AddNote,
      forgets: true,
      run: (ctx, { id, text }) =>
        ctx.edit('note', id, (note) => {
          note.text = text
        }),
    }),
    /** Lets go of everything that was ever said before. */
    wipe: command({ ...anyone, input: z.strictObject({}), forgets: 'everything', run: () => undefined }),
    'note.remove': command({
      ...anyone,
      input: z.strictObject({ id: id() }),
      run: (ctx, { id }) => ctx.remove('note', id),
    }),
    'secret.add': command({
      ...anyone,
      input: AddNote,
      run: (ctx, { id, text }) => ctx.create('secret', id, { text }),
    }),
    /** Counts how often it was run: what happens twice shows. */
    tally: command({
      ...anyone,
      others: true,
      input: z.strictObject({}),
      run: (ctx) =>
        ctx.edit('tally', 'tally', (tally) => {
          tally.count += 1
        }),
    }),
    break: command({
      ...anyone,
      input: z.strictObject({}),
      run: () => {
        throw new Error('a mistake in an activity')
      },
    }),
  },
})

export const toyRegistry = makeRegistry([session, toy])

const person = (role: PersonData['role']): PersonData => ({
  role,
  side: 'geen',
  proxy: false,
  left: false,
  observer: false,
  ready: null,
})

/** The ops of a session with step `s1` in its hidden stage, facilitator `fac` and participants `ann` and `bob`. */
export const toyOps = (names = false): Op[] => {
  const put = (recId: string, kind: string, data: unknown, step = SESSION, by?: string): Op => [
    'put',
    { id: recId, kind, step, rev: 1, data, ...(by !== undefined && { by }) },
  ]
  const now: NowData = {
    current: 's1',
    leader: 'fac',
    paused: false,
    door: 'open',
    names,
    called: 0,
    spotlight: null,
    endedAt: null,
  }
  const at: ProgressData = {
    stage: 'hidden',
    open: true,
    enteredAt: 1,
    spentMs: 0,
    standing: false,
  }
  return [
    put('now', 'now', now),
    put('timer', 'timer', { endsAt: null, leftMs: null, totalMs: 0 }),
    put('s1', 'step', { activity: 'toy', title: 'Toy', goal: '', minutes: 5, order: 1, config: {} }),
    put('at:s1', 'at', at),
    put('fac', 'person', person('facilitator'), SESSION, 'fac'),
    put('ann', 'person', person('participant'), SESSION, 'ann'),
    put('bob', 'person', person('participant'), SESSION, 'bob'),
    put('tally', 'tally', { count: 0 }, 's1'),
  ]
}
