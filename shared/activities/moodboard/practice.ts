// What the people of a practice session do with the moodboard: a tile or pieces on a board, and their turn in the round.
import { practiceTexts } from '#shared/content/nl/practice.ts'
import {
  dataOf,
  firstOf,
  idOf,
  numbersOf,
  pick,
  plan,
  writing,
  type Plan,
  type Player,
  type View,
} from '#shared/practice/deed.ts'
import { describe, layTile, pass, putPiece, spoken } from './deeds.ts'
import { nextId, rulesId, sharedBoardId, usualRules, type Piece, type Rules, type Tile } from './records.ts'

const LOOKING = 20
const SPEAKING = 40

const layOne = (view: View): Plan[] => {
  const { character } = view
  const { symbol, word, because } = pick(practiceTexts.tiles, view)
  const tile: Tile = {
    symbol: character.half ? null : symbol,
    image: null,
    alt: '',
    word: character.number % 3 === 0 ? '' : word,
    because: character.writes === 'nothing' ? '' : because,
  }
  const filled = tile.symbol === null ? { ...tile, word } : tile
  const id = idOf(view, 'tile')
  const early = plan('early', layTile(id, { ...filled, because: '' }), LOOKING)
  return [
    ...(character.changes ? [early] : []),
    plan('tile', layTile(id, filled), LOOKING + writing(filled.because)),
  ]
}

/** A symbol and a word, anywhere on the board. */
const layPieces = (view: View, board: string): Plan[] => {
  const chance = numbersOf(view, 'board')
  const somewhere = (order: number) => ({
    board,
    mark: `m${view.character.number}`,
    order,
    x: 120 + Math.round(chance() * 760),
    y: 100 + Math.round(chance() * 500),
    w: 150,
    turn: 0,
  })
  const symbol: Piece = { ...somewhere(1), sort: 'symbol', symbol: pick(practiceTexts.tiles, view).symbol }
  const text = pick(practiceTexts.boardWords, view)
  const word: Piece = { ...somewhere(2), sort: 'word', text, colour: 'blauw' }
  const pieces = view.character.half ? [symbol] : [symbol, word]
  const open = pieces.filter(({ sort }) => !view.records.get(idOf(view, sort)))
  return open.map((piece) =>
    plan(piece.sort, putPiece(idOf(view, piece.sort), piece), LOOKING + writing(piece.text ?? '')),
  )
}

const make = (view: View): Plan[] => {
  const { form, shared } = dataOf<Rules>(view, rulesId(view.step)) ?? usualRules
  if (form === 'tile') return layOne(view)
  if (shared) return layPieces(view, sharedBoardId(view.step))
  const board = idOf(view, 'board')
  const title = practiceTexts.boardTitle
  return [...layPieces(view, board), plan('title', describe(board, { title }), writing(title))]
}

const isCalled = (view: View): boolean =>
  dataOf<{ readonly person: string }>(view, nextId(view.step))?.person === view.me

const tell = (view: View): Plan | undefined => {
  const id = idOf(view, 'turn')
  const call = view.records.get(nextId(view.step))?.rev ?? 0
  if (view.character.writes === 'nothing') return plan(`pass-${call}`, pass(id), 8)
  return plan(`spoken-${call}`, spoken(id), SPEAKING)
}

export const practice: Player = (view) => {
  const { stage } = view
  if (stage === 'make') return firstOf(view, make(view))
  return stage === 'round' && isCalled(view) ? firstOf(view, [tell(view)]) : undefined
}
