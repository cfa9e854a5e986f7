// Blacking out before the report: words of people that go for good, that are left standing, or that the public does not get.
import * as z from 'zod/mini'
import { cleanText, newId, someText, text } from '#shared/kernel/fields.ts'
import { command, RedactionData, SparedData } from './records.ts'

/** What stands where something was blacked out. Always as long, so that it tells nothing of what was there. */
export const BLACK = '■■■■'
const SHORT = '■'

const SHORTEST = 2

type Change = (text: string, place: { readonly max: number }) => string

/**
 * Puts `put` (or the black sign) in the place of each `find`. Where that would not fit, or would make `find` again at a
 * seam, it is the black sign, at last a single one: that fits, because `find` is longer.
 */
export const writeOver =
  (find: string, put: string): Change =>
  (old, { max }) => {
    if (!old.includes(find)) return old
    const tries = [put === '' ? BLACK : put, BLACK, SHORT].map((word) =>
      cleanText(old.replaceAll(find, () => word)),
    )
    return tries.find((one) => one.length <= max && !one.includes(find)) ?? SHORT
  }

const byFacilitator = { by: ['facilitator'], during: 'always', evenPaused: true } as const

const how = { why: RedactionData.shape.why, words: RedactionData.shape.words }

/** Where in a changed text a spot stands now; undefined when it was part of what went. */
const shifted = (
  { from, upto }: { readonly from: number; readonly upto: number },
  [old, now]: readonly [string, string],
  find: string,
): number | undefined => {
  const before = old.slice(0, from).split(find).length - 1
  const each = (now.length - old.length) / (old.split(find).length - 1)
  const start = from + before * each
  return now.slice(start, start + upto - from) === old.slice(from, upto) ? start : undefined
}

/**
 * Blacks out `find` in every text of the session, exactly as it is written, or says it otherwise. What was there is let
 * go of everywhere; only why and how often is kept. `missing` when the sender can know of no place where it stands.
 */
export const redact = command({
  ...byFacilitator,
  input: z.strictObject({ id: newId(), find: someText(200), put: text(200), ...how }),
  serverOnly: true,
  others: true,
  forgets: 'everything',
  run(ctx, { id, find, put, why, words }) {
    const isWord = /[\p{L}\p{N}]/u.test(find) && !find.includes(SHORT)
    if (find.length < SHORTEST || !isWord) ctx.fail('bad-input')
    if (put.includes(find) || words.includes(find)) ctx.fail('bad-input')
    const change = writeOver(find, put)
    const changed = new Map<string, readonly [string, string]>()
    const texts = ctx.retell((old, place) => {
      const now = change(old, place)
      if (now !== old) changed.set(`${place.record} ${place.path}`, [old, now])
      return now
    })
    if (texts === 0) ctx.fail('missing')
    for (const { id: spared } of ctx.all('spared'))
      ctx.edit('spared', spared, (draft) => {
        draft.places = draft.places.flatMap((place) => {
          const both = changed.get(`${place.record} ${place.path}`)
          const from = both ? shifted(place, both, find) : place.from
          return from === undefined ? [] : [{ ...place, from, upto: from + place.upto - place.from }]
        })
      })
    ctx.create('redaction', id, { why, words, otherwise: put !== '', texts, at: ctx.now }, { by: null })
  },
})

/** Leaves spots standing that were found, so that they are not asked about again. Tells where they are, not what. */
export const spare = command({
  ...byFacilitator,
  input: z.strictObject({ id: newId(), ...SparedData.shape }),
  run: (ctx, { id, ...data }) => ctx.create('spared', id, data, { by: null }),
})

/** Words that the public version of the report and of the archive package does not have. */
export const veil = command({
  ...byFacilitator,
  input: z.strictObject({ id: newId(), words: someText(200) }),
  run(ctx, { id, words }) {
    if (words.length < SHORTEST) ctx.fail('bad-input')
    ctx.create('veiled', id, { words }, { by: null })
  },
})

export const unveil = command({
  ...byFacilitator,
  input: z.strictObject({ id: newId() }),
  run: (ctx, { id }) => ctx.remove('veiled', id),
})
