// What a piece on a board is called, and where it lies, in words.
import { symbolWords } from '#shared/content/symbols/words.ts'
import { BOARD, type Piece } from '#shared/board/pieces.ts'
import type { Look } from './adapter.ts'
import { boardTexts as texts } from './texts.ts'

/** "Huis", "Foto: een hond", "Woord: samen", "Lijn, blauw". */
export const nameOf = ({
  sort,
  symbol = '',
  alt = '',
  text = '',
  colour = 'inkt',
  pen,
}: Piece | Look): string => {
  switch (sort) {
    case 'symbol':
      return texts.names.symbol(symbolWords(symbol)?.name ?? '')
    case 'image':
      return texts.names.photo(alt)
    case 'word':
      return texts.names.word(text)
    case 'note':
      return texts.names.note(text)
    case 'stroke':
      return texts.names.stroke(colour, pen === 'marker')
  }
}

const third = (value: number, whole: number): 0 | 1 | 2 =>
  value < whole / 3 ? 0 : value > (whole * 2) / 3 ? 2 : 1

/** In which of the nine parts of the board its middle lies. */
export const placeOf = ({ x, y }: Pick<Piece, 'x' | 'y'>): string =>
  texts.places[third(y, BOARD.height)][third(x, BOARD.width)]

/** Where it lies, and in which round it was laid when there are rounds. */
export const placeAndRound = (piece: Piece): string =>
  piece.round === undefined ? placeOf(piece) : texts.inRound(placeOf(piece), piece.round)
