// What of the flaps may be told, in one shape for the report, its data and later steps.
import { sideLabel } from '#shared/content/sides.ts'
import type { ReportInput } from '#shared/kernel/activity.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Config, Gain, Note, Pair, shape, SheetId, Who } from './records.ts'
import { sheetOf, type Item, type Sheet } from './sheet.ts'

export type Input = ReportInput<typeof shape.kinds, Config>

export type Told = {
  readonly pair: Pair
  readonly id: string
  readonly sheets: Readonly<Record<SheetId, Sheet>>
  readonly hidden: number
  /** Notes of both sheets that were copied from paper. */
  readonly copied: Readonly<Record<SheetId, number>>
  /** Notes that are written and that not everyone may read yet. */
  readonly waiting: number
}

/** From the reveal on, or when the session is over; before that a preview tells nothing of what is written. */
const isOpen = ({ stage, ended }: Input): boolean => stage !== 'silent' || ended

const copiedOn = ({ all }: Input, pair: string, sheet: SheetId): number =>
  all('copied').find(({ data }) => data.pair === pair && data.sheet === sheet)?.data.notes ?? 0

/** The pairs in order, each with its sheets as they hang; before the reveal with empty ones. */
export const toldOf = (input: Input): Told[] => {
  const { all } = input
  const notes = isOpen(input) ? all('note') : []
  const waiting = isOpen(input) ? [] : all('note')
  return all('pair')
    .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map(({ id, data }) => ({
      id,
      pair: data,
      sheets: {
        pro: sheetOf(notes, all('group'), id, 'pro'),
        con: sheetOf(notes, all('group'), id, 'con'),
      },
      copied: { pro: copiedOn(input, id, 'pro'), con: copiedOn(input, id, 'con') },
      hidden: all('hidden').filter((one) => one.data.pair === id).length,
      waiting: waiting.filter((one) => one.data.pair === id).length,
    }))
}

export type Weighed = {
  /** By group or loose note; empty when the stickers are not counted, or by too few people to show. */
  readonly weights: ReadonlyMap<string, number>
  readonly voters: number
  readonly tooFew: boolean
  /** Some laid otherwise after the count that is shown; see `Weights`. */
  readonly stays: boolean
}

/** The stickers as they were counted when the weighing was closed. */
export const weighedOf = ({ all, stage, minimumGroup }: Input): Weighed => {
  const counted = stage === 'done' ? all('weights')[0]?.data : undefined
  const voters = counted?.voters ?? 0
  const tooFew = voters > 0 && voters < minimumGroup
  const totals = counted && !tooFew ? counted.totals : []
  return {
    voters,
    tooFew,
    stays: !tooFew && (counted?.stays ?? false),
    weights: new Map(totals.map(({ on, n }) => [on, n])),
  }
}

/** Remedies by what they are for. */
export const remediesOf = ({ all }: Input): ReadonlyMap<string, string> =>
  new Map(all('remedy').map(({ data }) => [data.on, data.text]))

/** Who wins or loses, by note. */
export const effectsOf = ({ all }: Input): ReadonlyMap<string, ReadonlyMap<Who, Gain>> => {
  const effects = new Map<string, Map<Who, Gain>>()
  for (const { data } of all('effect')) {
    const of = effects.get(data.note) ?? new Map<Who, Gain>()
    effects.set(data.note, of.set(data.who, data.effect))
  }
  return effects
}

/** How each note is signed: a name, a side with enough people on it, or nothing. */
export const signatureOf = ({ all, names, people, minimumGroup }: Input): ((note: Item<Note>) => string) => {
  const by = new Map(all('note').map((note: Rec<Note>) => [note.id, names[note.by ?? ''] ?? '']))
  return ({ id, data }) => {
    const many = people.filter(({ role, side }) => role === 'participant' && side === data.side).length
    if (data.side !== null) return data.side !== 'geen' && many >= minimumGroup ? sideLabel(data.side) : ''
    return by.get(id) ?? ''
  }
}

/** All notes of a sheet, group after group and then the loose ones. */
export const notesIn = (sheet: Sheet): Item<Note>[] => [
  ...sheet.groups.flatMap((pile) => pile.notes),
  ...sheet.loose,
]
