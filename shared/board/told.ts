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

/** `others`: what it is joined to. */
export type ToldPart = {
  readonly part: string
  readonly others: readonly string[]
  readonly round: number | undefined
}

const byRound = <T extends { readonly round: number | undefined }>(parts: readonly T[]): T[] =>
  parts.toSorted((a, b) => (a.round ?? 0) - (b.round ?? 0))

/**
 * Everything by round and then from the lowest layer up, with what it is joined to; of lines that nobody joined only how
 * many there are in each round.
 */
export const tellParts = (
  pieces: readonly Laid[],
  links: readonly LaidLink[],
  pictures: Pictures,
): ToldPart[] => {
  const said = new Map(pieces.map(({ id, data }) => [id, sayOf(data, pictures)]))
  const layers = inLayers(pieces)
  const isBare = ({ id, data }: Laid): boolean =>
    data.sort === 'stroke' && !links.some((link) => link.data.from === id)
  const told = layers
    .filter((piece) => !isBare(piece))
    .map(({ id, data }): ToldPart => {
      const part = said.get(id) ?? ''
      const others = links
        .filter((link) => link.data.from === id)
        .flatMap((link) => said.get(link.data.to) ?? [])
      return { part, others, round: data.round }
    })
  const bare = layers.filter(isBare).map(({ data }) => data.round)
  const strokes = [...new Set(bare)].map((round): ToldPart => ({
    part: texts.strokes(bare.filter((one) => one === round).length),
    others: [],
    round,
  }))
  return byRound([...told, ...strokes])
}

const withOthers = (part: string, others: readonly string[]): string =>
  others.length === 0 ? part : texts.joined(part, others)

/** A part with what it is joined to, without its round. */
export const tellPart = ({ part, others }: ToldPart): string => withOthers(part, others)

/** As `tellParts`, with the round in words. */
export const tellBoard = (...board: Parameters<typeof tellParts>): string[] =>
  tellParts(...board).map(({ part, others, round }) =>
    withOthers(round === undefined ? part : texts.inRound(part, round), others),
  )
