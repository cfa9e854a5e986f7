// Bringing to light what was written unseen, so that nothing tells who wrote it or in which order.
import { shuffled } from '#shared/kernel/random.ts'
import type { Rec } from '#shared/kernel/record.ts'

type Written = { readonly place: number }

type Hanging<D extends Written> = {
  /** Everything of this kind, shown before or not. What was not has place 0. */
  readonly all: readonly Rec<D>[]
  /** Ids that were given out before, also of what is gone since. */
  readonly known: readonly string[]
  /** What everyone will read of it, so that the order of chance follows from that alone. */
  inWords(this: void, data: D): string
  /** A random number from 0 to 1. */
  readonly chance: number
  /** The first free place. */
  readonly place: number
  /** What ids begin with; a number follows. */
  readonly prefix: string
  remove(this: void, id: string): void
  create(this: void, id: string, data: D): void
  move(this: void, id: string, place: number): void
}

/**
 * Gives all that was never shown a place, in an order of chance. What has no author gets a new id: the one that it was
 * written under belongs to a secret of its writer. All old ones go before the first new one comes, because what goes
 * and comes in turns would say which became which. What was shown before stays as it is.
 */
export const hangUp = <D extends Written>(hanging: Hanging<D>): void => {
  const { all, known, inWords, chance, prefix, remove, create, move } = hanging
  const numberOf = (id: string): number =>
    id.startsWith(prefix) && /^\d+$/.test(id.slice(prefix.length)) ? Number(id.slice(prefix.length)) : 0
  const fresh = all.filter(({ data }) => data.place === 0)
  const drawn = shuffled(
    fresh.toSorted((a, b) => (inWords(a.data) < inWords(b.data) ? -1 : 1)),
    chance,
  )
  let number = Math.max(0, ...[...all.map(({ id }) => id), ...known].map(numberOf))
  let { place } = hanging
  for (const { id, by } of fresh) if (by === undefined) remove(id)
  for (const { id, by, data } of drawn) {
    if (by === undefined) {
      number += 1
      create(`${prefix}${number}`, { ...data, place })
    } else move(id, place)
    place += 1
  }
}
