// One cell or row of the matrices laid together in plain sentences, for who reads them one under another.
import type { Laid, LaidCell } from '#shared/activities/supply/records.ts'
import { isBlank, isThere } from '#shared/analysis/supply/white.ts'
import { momentsIn } from '../matrix/marks.ts'
import { texts as shared } from '../texts.ts'
import { texts } from './texts.ts'

const words = texts.laid

const doingIn = (cell: LaidCell): LaidCell['offers'] => cell.offers.filter(({ done }) => done)

const offerWords = ({ organisation, moments }: LaidCell['offers'][number]): string => {
  const at = momentsIn(moments === 0 ? undefined : { moments })
  return at.length === 0 ? organisation : words.atMoments(organisation, shared.moments(at))
}

/** What the others believe; nothing where too few of them answered. */
const believedWords = (cell: LaidCell, others: number | null, solo: boolean): string[] => {
  if (cell.believed === null || others === null) return []
  return [solo ? words.solo(cell.believed.yes) : words.believed(cell.believed.yes, others)]
}

/** The sentences about one cell, the offer first. */
export const cellWords = (cell: LaidCell, row: Laid, solo: boolean): string[] => {
  const doing = doingIn(cell)
  const agreedOnly = cell.offers.filter(({ done, agreed }) => agreed && !done)
  return [
    ...(doing.length > 0 ? [words.offers(doing.map(offerWords))] : []),
    ...(doing.length === 0 && row.organisations.length > 0 ? [words.noOffer] : []),
    ...(agreedOnly.length > 0 ? [words.agreedOnly(agreedOnly.map(({ organisation }) => organisation))] : []),
    ...believedWords(cell, row.others, solo),
    ...(cell.named.length > 0 ? [words.named(cell.named.map(({ name }) => name))] : []),
  ]
}

/** The line of a whole row: how many organisations do something, and for how many groups there is something. */
export const rowWords = (row: Laid): string => {
  if (isBlank(row)) return words.blank
  const doing = new Set(row.cells.flatMap((cell) => doingIn(cell).map(({ organisation }) => organisation)))
  return words.row(doing.size, row.cells.filter((cell) => isThere(cell)).length, row.cells.length)
}
