// What people do in the benchmark: write and rewrite short notes that everyone sees, or of which others see only a mask.
import * as z from 'zod/mini'
import { firstOps } from '#shared/activities/session/create.ts'
import { session } from '#shared/activities/session/index.ts'
import { defaultContent } from '#shared/content/load.ts'
import { defineShape } from '#shared/kernel/activity.ts'
import { SESSION, type NowData, type PersonData, type ProgressData } from '#shared/kernel/facts.ts'
import { newId, text, whole } from '#shared/kernel/fields.ts'
import type { Op } from '#shared/kernel/record.ts'
import { makeRegistry } from '#shared/kernel/registry.ts'

/** `turn` changes at every act, so that every act is told to everyone, also when the text is masked. */
const Note = z.strictObject({ text: text(400), turn: whole(0, 1_000_000_000) })
export type Note = z.output<typeof Note>

const { command, activity } = defineShape({
  name: 'notes',
  config: z.strictObject({}),
  stages: ['hidden', 'open'],
  kinds: { note: Note },
  see: { note: { hidden: 'author', open: 'all' } },
  mask: { note: ({ turn }) => ({ turn }) },
})

const notes = activity({
  commands: {
    write: command({
      input: z.strictObject({ id: newId(), ...Note.shape }),
      by: ['participant', 'facilitator'],
      during: 'always',
      run(ctx, { id, ...note }) {
        if (!ctx.get('note', id)) return ctx.create('note', id, note)
        ctx.edit('note', id, (draft) => {
          Object.assign(draft, note)
        })
      },
    }),
  },
})

export const benchRegistry = makeRegistry([session, notes])

export const STEP = 's1'
export const facilitatorId = 'f0'
export const personId = (index: number): string => `p${index}`
/** The id of a note that is there from the start. */
export const noteId = (index: number): string => `old-${index}`

const words =
  'wie wat waar inwoner gemeente aanbieder cliënt steun keuze tijd geld vrij eigen dicht ver samen los vaak nooit altijd '
    .concat(
      'wijk team loket gesprek plan wet recht zorg hulp vraag antwoord twijfel ruimte grens afspraak verschil kans',
    )
    .split(' ')

/** A note of some 140 signs; other numbers give other words, so that it packs no better than what people write. */
export const sampleText = (number: number): string => {
  let state = (number + 1) * 2_654_435_761
  let text = ''
  while (text.length < 130) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    text += `${words[(state >>> 8) % words.length]} `
  }
  return text.trim()
}

const meta = {
  municipality: 'Proefstad',
  title: 'Meting',
  aim: '',
  date: '',
  organisation: '',
  independence: '',
  askSide: false,
  keepDays: 1,
  practice: false,
}

/** The first commit of a session in which this many people are writing notes, of which some are there already. */
export const sessionOps = (people: number, notesThere: number, stage: 'hidden' | 'open'): Op[] => {
  const item = { activity: 'notes', title: 'Meting', goal: '', minutes: 0, config: {} }
  const base = firstOps(benchRegistry, defaultContent, { meta, names: false, items: [item, item] })
  const at: ProgressData = { stage, open: true, standing: false, enteredAt: 1, spentMs: 0 }
  const changed = base.map((op): Op => {
    if (op[0] === 'put' && op[1].id === 'now') {
      const data: NowData = { ...(op[1].data as NowData), current: STEP, leader: facilitatorId }
      return ['put', { ...op[1], data }]
    }
    return op[0] === 'put' && op[1].id === `at:${STEP}` ? ['put', { ...op[1], data: at }] : op
  })
  const person = (id: string, role: PersonData['role']): Op => {
    const data: PersonData = { role, side: 'geen', proxy: false, left: false, observer: false, ready: null }
    return ['put', { id, kind: 'person', step: SESSION, by: id, rev: 1, data }]
  }
  const note = (index: number): Op => {
    const data: Note = { text: sampleText(index), turn: 0 }
    const by = personId(index % people)
    return ['put', { id: noteId(index), kind: 'note', step: STEP, by, rev: 1, data }]
  }
  return [
    ...changed,
    person(facilitatorId, 'facilitator'),
    ...Array.from({ length: people }, (_, index) => person(personId(index), 'participant')),
    ...Array.from({ length: notesThere }, (_, index) => note(index)),
  ]
}
