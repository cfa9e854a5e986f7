// The moodboard in the report: chapter 2, with the wall of tiles, the boards, and all of it in words.
import type { Pictures, ReportInput } from '#shared/kernel/activity.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Block, Cell, DataSet, Section } from '#shared/report/document.ts'
import { drawBoard } from '#shared/board/draw.ts'
import type { Board, Config, Piece, shape, Tile } from './records.ts'
import type { Picture } from '#shared/board/svg.ts'
import { tellBoard } from '#shared/board/told.ts'
import { texts as boardTexts } from '#shared/board/texts.ts'
import { texts } from './texts.ts'
import { drawWall } from './wall.ts'

type Input = ReportInput<typeof shape.kinds, Config>

/** Four columns of five: what is still readable on one page of paper. */
const TILES_ON_A_PAGE = 20

const noPictures: Pictures = { symbol: () => undefined, image: () => undefined }

const alphabet = new Intl.Collator('nl')

/** In the order of the alphabet: the order of making or telling could say who it was. */
const byText = <T>(items: readonly T[], textOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => alphabet.compare(textOf(a), textOf(b)))

const normal = (text: string): Block => ({ type: 'paragraph', role: 'normal', text })
const note = (text: string): Block => ({ type: 'paragraph', role: 'note', text })
const quote = (text: string): Block => ({ type: 'paragraph', role: 'quote', text })
const figure = (drawn: Picture, caption: string, alt: string): Block => ({
  type: 'figure',
  caption,
  alt,
  ...drawn,
})

const imageOf = ({ symbol, image, alt }: Tile, pictures: Pictures): string => {
  if (image !== null) return boardTexts.photoOf(alt)
  return symbol === null ? '' : (pictures.symbol(symbol)?.name ?? boardTexts.symbol)
}

/** Image and word of a tile as one text. */
const shownOn = (tile: Tile, pictures: Pictures): string =>
  [imageOf(tile, pictures), tile.word === '' ? '' : texts.word(tile.word)]
    .filter((part) => part !== '')
    .join(', ')

const tileBlocks = (tiles: readonly Rec<Tile>[], names: Input['names'], pictures: Pictures): Block[] => {
  if (tiles.length === 0) return []
  const named = Object.keys(names).length > 0
  const parts = Math.ceil(tiles.length / TILES_ON_A_PAGE)
  const walls = Array.from({ length: parts }, (_, part) => {
    const some = tiles.slice(part * TILES_ON_A_PAGE, (part + 1) * TILES_ON_A_PAGE)
    const caption = parts === 1 ? texts.wall : texts.wallPart(part + 1, parts)
    return figure(drawWall(some, pictures), caption, texts.wallAlt(some.length))
  })
  return [
    ...walls,
    {
      type: 'table',
      caption: texts.wall,
      head: [...texts.tileHead, ...(named ? [texts.name] : [])],
      rows: tiles.map(({ by, data }): Cell[] => [
        shownOn(data, pictures),
        data.because,
        ...(named ? [names[by ?? ''] ?? ''] : []),
      ]),
      rowHeaders: true,
    },
    note(texts.order),
  ]
}

const partsOf = (pieces: readonly Rec<Piece>[], pictures: Pictures): string[] =>
  tellBoard(pieces, [], pictures)

type Made = { readonly title: string; readonly board: Board; readonly pieces: readonly Rec<Piece>[] }

const isEmpty = ({ board, pieces }: Made): boolean =>
  pieces.length === 0 && `${board.title}${board.because}${board.alt}` === ''

const boardBlocks = ({ title, board, pieces }: Made, pictures: Pictures): Block[] => {
  const parts = partsOf(pieces, pictures)
  const alt = board.alt === '' ? texts.boardAlt(parts) : board.alt
  return [
    { type: 'heading', level: 3, text: title },
    ...(pieces.length > 0 ? [figure(drawBoard(pieces, pictures), texts.board, alt)] : []),
    ...(board.because === '' ? [] : [quote(board.because)]),
    board.alt === '' ? note(texts.noAlt) : normal(texts.seen(board.alt)),
    ...(parts.length > 0
      ? [normal(texts.parts), { type: 'list' as const, ordered: false, items: parts }]
      : []),
  ]
}

/** The own boards in the order of their words, and the board of all. */
const boardsOf = ({ all, names }: Input, shown: boolean): Made[] => {
  const pieces = all('piece')
  const own = (shown ? all('board') : []).map((rec): Made => {
    const title = rec.data.title === '' ? texts.untitled : rec.data.title
    const name = names[rec.by ?? ''] ?? ''
    return {
      title: name === '' ? title : texts.signed(title, name),
      board: rec.data,
      pieces: pieces.filter(({ data }) => data.board === rec.id),
    }
  })
  const shared = all('jointBoard').map(({ data }): Made => ({
    title: data.title === '' ? texts.shared : data.title,
    board: data,
    pieces: all('joint'),
  }))
  const words = ({ title, board }: Made): string => `${title}\n${board.because}\n${board.alt}`
  return [...byText(own, words), ...shared].filter((made) => !isEmpty(made))
}

const countBlocks = ({ all }: Input, shown: boolean, together: boolean): Block[] => {
  const [tiles, boards] = [all('tile').length, all('board').length]
  const turns = all('turn').map(({ data }) => data)
  const spoken = turns.filter(({ times }) => times > 0).length
  const passed = turns.filter(({ times, state }) => times === 0 && state === 'passed').length
  if (tiles + boards === 0 && !together) return [note(texts.nobody)]
  return [
    ...(!shown && tiles + boards > 0 ? [note(texts.hidden(tiles + boards))] : []),
    ...(shown && tiles > 0 ? [normal(texts.tiles(tiles))] : []),
    ...(shown && boards > 0 ? [normal(texts.boards(boards))] : []),
    ...(together ? [normal(texts.together)] : []),
    ...(spoken > 0 ? [normal(texts.spoken(spoken))] : []),
    ...(passed > 0 ? [normal(texts.passed(passed))] : []),
  ]
}

const set = (name: string, title: string, head: readonly string[], rows: Cell[][]): DataSet[] =>
  rows.length > 0 ? [{ name, title, head: [...head], rows }] : []

/** What people made stays out of a preview until it is shown to all, and comes in when the session is over. */
export const report = (input: Input): readonly Section[] => {
  const { config, all, step, stage, ended, names, pictures = noPictures } = input
  const shown = stage !== 'make' || ended
  const named = Object.keys(names).length > 0
  const tiles = byText(shown ? all('tile') : [], ({ data }) => `${shownOn(data, pictures)}\n${data.because}`)
  const boards = boardsOf(input, shown)
  const together = boards.some(({ pieces }) => pieces.some(({ kind }) => kind === 'joint'))
  return [
    {
      chapter: 2,
      blocks: [
        { type: 'heading', level: 2, text: step.title },
        { type: 'paragraph', role: 'lead', text: texts.asked(config.question) },
        ...countBlocks(input, shown, together),
        ...tileBlocks(tiles, names, pictures),
        ...boards.flatMap((made) => boardBlocks(made, pictures)),
      ],
      data: [
        ...set(
          'moodboard-beelden',
          texts.dataTiles,
          [...texts.dataTilesHead, ...(named ? [texts.name] : [])],
          tiles.map(({ by, data }) => [
            config.question,
            imageOf(data, pictures),
            data.word,
            data.because,
            ...(named ? [names[by ?? ''] ?? ''] : []),
          ]),
        ),
        ...set(
          'moodboard-borden',
          texts.dataBoards,
          texts.dataBoardsHead,
          boards.map(({ title, board, pieces }) => [
            config.question,
            title,
            board.because,
            board.alt,
            partsOf(pieces, pictures).join('; '),
          ]),
        ),
      ],
    },
  ]
}
