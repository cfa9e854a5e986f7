// Who may lay and change what on a board: the rules that every activity with a board has in common.
import type { ErrorCode } from '#shared/kernel/errors.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { decodePath } from './path.ts'
import { MOST_TEXT, type Piece } from './pieces.ts'

/** What a piece is, apart from where and how it lies. */
const content = ({ sort, symbol, image, alt, text, colour, path, pen }: Piece): string =>
  JSON.stringify([sort, symbol, image, alt, text, colour, path, pen])

/** Whether everything is there that a piece of this sort is drawn from. */
const isWhole = ({ sort, symbol, image, text = '', colour, path, pen }: Piece): boolean => {
  switch (sort) {
    case 'symbol':
      return symbol !== undefined
    case 'image':
      return image !== undefined
    case 'word':
      return text !== '' && text.length <= MOST_TEXT.word && colour !== undefined
    case 'note':
      return text !== ''
    case 'stroke':
      return path !== undefined && colour !== undefined && pen !== undefined && decodePath(path).length > 0
  }
}

/**
 * Why a piece cannot be laid or replaced so; undefined when it can. `old` is what lies there under its id, `was` the mark
 * that it carried for the sender, null when it is new: with another one somebody changed it in between
 * (`changed-since`). On a shared board everyone may move, turn and size every piece; what it shows stays of who made it
 * (`not-yours`).
 */
export const whyNotPut = (put: {
  readonly given: Piece
  readonly old: Rec<Piece> | undefined
  readonly was: string | null
  readonly me: string
  readonly shared: boolean
}): ErrorCode | undefined => {
  const { given, old, was, me, shared } = put
  if (!isWhole(given)) return 'bad-input'
  if (old && old.by !== me && (!shared || content(old.data) !== content(given))) return 'not-yours'
  return (old?.data.mark ?? null) === was ? undefined : 'changed-since'
}

/** Makes this draft of a piece as it was given: what it no longer has goes, its round stays. */
export const replacePiece = (draft: Piece, given: Piece): void => {
  for (const key of Object.keys(draft) as (keyof Piece)[])
    if (!(key in given) && key !== 'round') delete draft[key]
  Object.assign(draft, given)
}
