// What can be done with one cell of the matrix; pure, so that phone, table and console do the same.
import { MOST_NAMES, type Mark } from '#shared/activities/supply/records.ts'

export const momentNumbers = [1, 2, 3] as const
export type MomentNumber = (typeof momentNumbers)[number]

export type Change = { readonly domain: string; readonly group: string; readonly mark: Mark | null }

const bitOf = (moment: MomentNumber): number => 1 << (moment - 1)

export const hasMoment = (mark: Mark | undefined, moment: MomentNumber): boolean =>
  ((mark?.moments ?? 0) & bitOf(moment)) !== 0

/** Which of the moments 1, 2 and 3 stand in a cell, in order. */
export const momentsIn = (mark: Mark | undefined): MomentNumber[] =>
  momentNumbers.filter((moment) => hasMoment(mark, moment))

/** Without what is empty; null when nothing is left, and then the cell is empty again. */
export const tidy = ({ is, agreed, moments, names }: Mark): Mark | null => {
  const mark: Mark = {
    ...(is !== undefined && { is }),
    ...(agreed === true && { agreed }),
    ...(moments !== undefined && moments > 0 && { moments }),
    ...(names !== undefined && names.length > 0 && { names }),
  }
  return Object.keys(mark).length === 0 ? null : mark
}

const layerOf = (mark: Mark | undefined): Mark => (mark?.agreed === true ? { agreed: true } : {})

/** With a cross. `before` = what stood there last: moments and names come back when a cross was taken away by mistake. */
export const crossed = (mark: Mark | undefined, before?: Mark): Mark => {
  const { moments, names } = mark?.is === 'yes' ? mark : (before ?? mark ?? {})
  return tidy({ ...layerOf(mark), is: 'yes', moments, names }) ?? { is: 'yes' }
}

/** "Weet ik niet": no moments and no names go with it. */
export const unsure = (mark: Mark | undefined): Mark => ({ ...layerOf(mark), is: 'unsure' })

/** Left open; an agreement is another layer and stays. */
export const emptied = (mark: Mark | undefined): Mark | null => tidy(layerOf(mark))

export const toggleCross = (mark: Mark | undefined, before?: Mark): Mark | null =>
  mark?.is === 'yes' ? emptied(mark) : crossed(mark, before)

export const toggleUnsure = (mark: Mark | undefined): Mark | null =>
  mark?.is === 'unsure' ? emptied(mark) : unsure(mark)

/** Empty, cross, "weet ik niet", empty: what one click or the space bar does in the table. */
export const nextState = (mark: Mark | undefined, before?: Mark): Mark | null => {
  if (mark?.is === 'yes') return unsure(mark)
  return mark?.is === 'unsure' ? emptied(mark) : crossed(mark, before)
}

/** A moment means that there is something; without its last moment the cross stays. */
export const toggleMoment = (mark: Mark | undefined, moment: MomentNumber): Mark | null => {
  const now = mark?.is === 'yes' ? mark : layerOf(mark)
  return tidy({ ...now, is: 'yes', moments: (now.moments ?? 0) ^ bitOf(moment) })
}

export const toggleAgreed = (mark: Mark | undefined): Mark | null =>
  tidy({ ...mark, agreed: mark?.agreed === true ? undefined : true })

const same = (a: string, b: string): boolean => a.toLocaleLowerCase('nl') === b.toLocaleLowerCase('nl')

/** A name means that there is something; the same name in other capitals is no second one, and there are five at most. */
export const withName = (mark: Mark | undefined, name: string): Mark | null => {
  const now = mark?.is === 'yes' ? mark : layerOf(mark)
  const names = now.names ?? []
  const known = names.some((one) => same(one, name))
  return tidy({ ...now, is: 'yes', names: known || names.length >= MOST_NAMES ? names : [...names, name] })
}

export const withoutName = (mark: Mark | undefined, name: string): Mark | null =>
  tidy({ ...mark, names: mark?.names?.filter((one) => one !== name) })

export type FillAll = 'yes' | 'unsure' | 'empty'

/** The same for many cells at once; a cell that already has a cross keeps its moments and names. */
export const fillAll = (mark: Mark | undefined, how: FillAll): Mark | null => {
  if (how === 'empty') return emptied(mark)
  return how === 'unsure' ? unsure(mark) : crossed(mark)
}

/**
 * Names to choose from: those that contain what is typed, those that begin with it first; `most` of them. Without
 * anything typed the first of the list, which starts with what this person used before.
 */
export const suggest = (
  all: readonly string[],
  typed: string,
  taken: readonly string[],
  most: number,
): string[] => {
  const wanted = typed.trim().toLocaleLowerCase('nl')
  const free = all.filter(
    (name, index) =>
      !taken.some((one) => same(one, name)) && all.findIndex((one) => same(one, name)) === index,
  )
  const found = free.filter((name) => {
    const plain = name.toLocaleLowerCase('nl')
    return plain.includes(wanted) && plain !== wanted
  })
  const begins = (name: string): number =>
    wanted !== '' && name.toLocaleLowerCase('nl').startsWith(wanted) ? 0 : 1
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, most)
}
