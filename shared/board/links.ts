// Lines between two things on a board: when one may be drawn, and which hang on a thing.
import type { ErrorCode } from '#shared/kernel/errors.ts'
import type { Link } from './pieces.ts'

type Ends = Pick<Link, 'from' | 'to'>
type Laid = { readonly id: string }
export type LaidLink = { readonly id: string; readonly data: Link }

const joins = ({ from, to }: Ends, one: string, other: string): boolean =>
  (from === one && to === other) || (from === other && to === one)

/** Why these two cannot be joined; undefined when they can. `pieces` and `links` are those of this board. */
export const whyNotLink = (
  { from, to }: Ends,
  pieces: readonly Laid[],
  links: readonly LaidLink[],
): ErrorCode | undefined => {
  if (from === to) return 'bad-input'
  if (![from, to].every((end) => pieces.some(({ id }) => id === end))) return 'missing'
  return links.some(({ data }) => joins(data, from, to)) ? 'exists' : undefined
}

/** The links that hang on this piece: they go when it goes. */
export const linksAt = <T extends LaidLink>(links: readonly T[], piece: string): readonly T[] =>
  links.filter(({ data }) => data.from === piece || data.to === piece)
