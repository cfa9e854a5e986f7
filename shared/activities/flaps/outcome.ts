// What of the flaps weighs most: for later steps, and for the report.
import type { Json } from '#shared/kernel/record.ts'
import type { Note } from './records.ts'
import type { Item, Pile, Sheet } from './sheet.ts'
import { texts } from './texts.ts'
import { effectsOf, remediesOf, signatureOf, toldOf, weighedOf, type Input, type Weighed } from './told.ts'

/** All that the parts of a report look things up in, made once. */
export type Facts = Weighed & {
  readonly sign: (note: Item<Note>) => string
  readonly remedies: ReturnType<typeof remediesOf>
  readonly effects: ReturnType<typeof effectsOf>
}

export const factsOf = (input: Input): Facts => ({
  ...weighedOf(input),
  sign: signatureOf(input),
  remedies: remediesOf(input),
  effects: effectsOf(input),
})

export const groupName = ({ name }: Pick<Pile, 'name'>): string => (name === '' ? texts.noName : name)

/** What weighs most first; what weighs the same stays as it hung. */
export const heaviest = <T extends { readonly id: string }>(list: readonly T[], { weights }: Facts): T[] =>
  list.toSorted((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0))

/** What later steps may take from here: per statement what is for and against it, heaviest first. */
export const outcome = (input: Input): Json => {
  const facts = factsOf(input)
  const points = (sheet: Sheet) => [
    ...heaviest(sheet.groups, facts).map((pile) => ({
      text: groupName(pile),
      notes: pile.notes.map(({ data }) => data.text),
      weight: facts.weights.get(pile.id) ?? 0,
      remedy: facts.remedies.get(pile.id) ?? '',
    })),
    ...heaviest(sheet.loose, facts).map(({ id, data }) => ({
      text: data.text,
      notes: [data.text],
      weight: facts.weights.get(id) ?? 0,
      remedy: facts.remedies.get(id) ?? '',
    })),
  ]
  return {
    pairs: toldOf(input).map(({ pair, sheets }) => ({
      statement: pair.statement,
      pro: points(sheets.pro),
      con: points(sheets.con),
    })),
  }
}
