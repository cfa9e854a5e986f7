// What the group makes of it: sentences for the four questions, suggestions that it drops, and who writes them down.
import * as z from 'zod/mini'
import { asScribe, pointTo, Scribe } from '#shared/activities/scribe.ts'
import { id, newId } from '#shared/kernel/fields.ts'
import { hashText } from '#shared/kernel/random.ts'
import { command, findingKey, question, sentence, Shown, type Ctx } from './records.ts'

const writing = { by: ['participant', 'facilitator'], during: ['laid', 'reflect', 'done'] } as const

/**
 * Keeps a sentence for one of the four questions. `from` = the suggestion that it came from; a second one from the same
 * is refused with `exists`. It stands there without who wrote it down.
 */
export const addSentence = command({
  ...writing,
  evenClosed: true,
  input: z.strictObject({ id: newId(), question, text: sentence, from: z.nullable(findingKey()) }),
  run(ctx: Ctx, { id, question, text, from }) {
    asScribe(ctx)
    if (from !== null && ctx.all('sentence').some(({ data }) => data.from === from)) ctx.fail('exists')
    ctx.create('sentence', id, { question, text, from }, { by: null })
  },
})

/** Words a sentence in another way. */
export const editSentence = command({
  ...writing,
  evenClosed: true,
  input: z.strictObject({ id: id(), text: sentence }),
  run(ctx: Ctx, { id, text }) {
    asScribe(ctx)
    ctx.edit('sentence', id, (draft) => {
      draft.text = text
    })
  },
})

/** Takes a sentence away; its suggestion is open again. */
export const removeSentence = command({
  ...writing,
  undoable: true,
  input: z.strictObject({ id: id() }),
  run(ctx: Ctx, { id }) {
    asScribe(ctx)
    ctx.remove('sentence', id)
  },
})

/** A free id for a suggestion that is dropped; its key may be too long to be a part of one. */
const droppedId = (ctx: Ctx, key: string, number = hashText(key)): string => {
  const id = `${ctx.step}:dropped:${number.toString(36)}`
  return ctx.get('dropped', id) ? droppedId(ctx, key, number + 1) : id
}

/** Says that the group does not take a suggestion over, or takes that back. */
export const dropSuggestion = command({
  ...writing,
  input: z.strictObject({ key: findingKey(), dropped: z.boolean() }),
  run(ctx: Ctx, { key, dropped }) {
    asScribe(ctx)
    const old = ctx.all('dropped').find(({ data }) => data.key === key)
    if (dropped && !old) ctx.create('dropped', droppedId(ctx, key), { key }, { by: null })
    if (!dropped && old) ctx.remove('dropped', old.id)
  },
})

/** Points at the participant who writes for the group; null = the facilitator does it. */
export const pointScribe = command({
  input: Scribe,
  by: ['facilitator'],
  during: writing.during,
  run: (ctx: Ctx, { person }) => pointTo(ctx, person),
})

const putShown = (ctx: Ctx, shown: Shown): void => {
  const id = `${ctx.step}:shown`
  if (!ctx.get('shown', id)) return ctx.create('shown', id, shown, { by: null })
  ctx.edit('shown', id, (draft) => {
    Object.assign(draft, shown)
  })
}

/** What the projector shows. A row or column that is not in the matrix is refused with `missing`. */
export const show = command({
  input: Shown,
  by: ['facilitator'],
  during: writing.during,
  run(ctx: Ctx, shown) {
    const { domains, groups } = ctx.config
    const isIn = (list: readonly { readonly id: string }[], id: string | null): boolean =>
      id === null || list.some((one) => one.id === id)
    if (!isIn(domains, shown.domain) || !isIn(groups, shown.group)) ctx.fail('missing')
    putShown(ctx, shown)
  },
})

/** Once the group looks back the projector shows the sentences, until the facilitator shows something else. */
export const showSentences = (ctx: Ctx): void =>
  putShown(ctx, { view: 'sentences', moment: 0, domain: null, group: null, page: 0 })
