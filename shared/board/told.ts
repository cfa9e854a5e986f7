// What lies on a board in words, for a report and for who cannot see a drawing.
import type { Pictures } from '#shared/kernel/activity.ts'
import { inLayers, type Laid } from './draw.ts'
import type { LaidLink } from './links.ts'
import type { Piece } from './pieces.ts'
import { texts } from './texts.ts'

const sayOf = ({ sort, symbol = '', alt = '', text = '' }: Piece, pictures: Pictures): string => {
  switch (sort) {
    case 'symbol':
      return texts.symbolPart(pictures.symbol(symbol)?.name ?? texts.symbol)
    case 'image':
      return texts.photoOf(alt)
    case 'word':
      return texts.wordPart(text)
    case 'note':
      return texts.notePart(text)
    case 'stroke':
      return texts.aStroke
  }
}

/** Everything from the lowest layer up, with its round and what it is joined to; lines that nobody joined are only counted. */
export const tellBoard = (
  pieces: readonly Laid[],
  links: readonly LaidLink[],
  pictures: Pictures,
): string[] => {
  const said = new Map(pieces.map(({ id, data }) => [id, sayOf(data, pictures)]))
  const layers = inLayers(pieces)
  const isBare = ({ id, data }: Laid): boolean =>
    data.sort === 'stroke' && !links.some((link) => link.data.from === id)
  const bare = layers.filter(isBare).length
  const told = layers
    .filter((piece) => !isBare(piece))
    .map(({ id, data }) => {
      const part = said.get(id) ?? ''
      const inRound = data.round === undefined ? part : texts.inRound(part, data.round)
      const others = links
        .filter((link) => link.data.from === id)
        .flatMap((link) => said.get(link.data.to) ?? [])
      return others.length === 0 ? inRound : texts.joined(inRound, others)
    })
  return [...told, ...(bare > 0 ? [texts.strokes(bare)] : [])]
}
