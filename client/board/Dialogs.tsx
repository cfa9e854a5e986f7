// What opens over the board: choosing a symbol or a photo, writing a word or a geeltje, and changing one's own.
import { wordShape } from '#shared/board/letters.ts'
import { noteShape } from '#shared/board/notes.ts'
import type { BoardAdapter, PieceHere } from './adapter.ts'
import { PhotoDialog } from './PhotoDialog.tsx'
import { SymbolDialog } from './SymbolDialog.tsx'
import type { DoWith } from './useDeeds.ts'
import { WordDialog, type Written } from './WordDialog.tsx'

export type Opened = 'symbol' | 'image' | Written | { readonly change: PieceHere }

const FIRST_WIDTH = { symbol: 170, image: 320, letter: 46 } as const

/** How wide a word or note is by itself. */
const widthOf = (sort: Written, text: string): number => {
  if (sort === 'note') return noteShape(text).width
  return Math.round(Math.min(560, Math.max(130, wordShape(text).width * FIRST_WIDTH.letter)))
}

export const Dialogs = (props: {
  adapter: BoardAdapter
  open: Opened | undefined
  sees: string
  deeds: DoWith
  onClose: () => void
}) => {
  const { adapter, open, sees, deeds, onClose } = props
  switch (open) {
    case undefined:
      return null
    case 'symbol':
      return (
        <SymbolDialog
          onClose={onClose}
          onPick={(symbol) => {
            void deeds.add({ sort: 'symbol', symbol, w: FIRST_WIDTH.symbol })
            onClose()
          }}
        />
      )
    case 'image':
      return (
        <PhotoDialog
          sees={sees}
          onClose={onClose}
          onLay={({ id }, alt) => {
            void deeds.add({ sort: 'image', image: id, alt, w: FIRST_WIDTH.image, turn: -2 })
            onClose()
          }}
        />
      )
    case 'word':
    case 'note':
      return (
        <WordDialog
          sort={open}
          draft={`board-${open}:${adapter.step}`}
          sees={sees}
          onClose={onClose}
          onLay={(text, colour) => {
            onClose()
            return deeds.add({ sort: open, text, w: widthOf(open, text), ...(open === 'word' && { colour }) })
          }}
        />
      )
    default: {
      const { id, data } = open.change
      const sort = data.sort === 'note' ? 'note' : 'word'
      return (
        <WordDialog
          sort={sort}
          draft={`board-${sort}:${adapter.step}:${id}`}
          word={{ text: data.text ?? '', colour: data.colour ?? 'geel' }}
          sees={sees}
          onClose={onClose}
          onLay={(text, colour) => {
            onClose()
            const written = { text, w: widthOf(sort, text), ...(sort === 'word' && { colour }) }
            // Taken from the board meanwhile: then it is laid anew.
            return deeds.change(id, written) ?? deeds.add({ sort, ...written })
          }}
        />
      )
    }
  }
}
