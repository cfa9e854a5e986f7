// One tile as it lies on the table: cut-out paper with an image or a word, and the sentence under it.
import { memo, type CSSProperties, type ReactNode } from 'react'
import { fitted } from '#shared/board/letters.ts'
import { cutOut, tilt } from '#shared/board/paper.ts'
import type { Tile as TileData } from '#shared/activities/moodboard/records.ts'
import { symbolWords } from '#shared/content/symbols/words.ts'
import { photoUrl } from '#client/shell/images/upload.ts'
import { useSitting } from '#client/shell/sitting.ts'
import { cutEdge } from '#client/ui/cutEdge.ts'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { SymbolDrawing } from '#client/board/symbols/SymbolDrawing.tsx'
import css from './Tile.module.css'
import { tileTexts as texts } from './texts.ts'

/** The drawing of the report has a field of 320 on a tile of 360; so has this one, in parts of its own width. */
const WIDE = 360
const FIELD = { width: 280, height: 190 }
const SIZES = [58, 50, 44, 38, 32, 26, 20]

/** Paper with its shadow, as large as its place. */
export const Paper = ({ id }: { id: string }) => {
  const outline = cutOut(id, 0, 0, WIDE, 440, 2.5)
  return (
    <svg
      className={css.paper}
      viewBox="0 0 360 440"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className={css.far} d={outline} transform="translate(0 7)" />
      <path className={css.near} d={outline} transform="translate(0 3)" />
      <path className={css.sheet} d={outline} />
    </svg>
  )
}

const WordAlone = ({ word }: { word: string }) => {
  const { size } = fitted(word, FIELD.width, FIELD.height, SIZES, 1.15)
  return (
    <span className={css.alone} style={{ '--part': size / WIDE } as CSSProperties} lang="nl">
      {word}
    </span>
  )
}

/** The image above: a photo, a symbol, or the word when there is nothing else. */
export const TileField = memo(function TileField({ id, tile }: { id: string; tile: TileData }) {
  const { session } = useSitting()
  const { symbol, image, alt, word } = tile
  const strip = word !== '' && (symbol !== null || image !== null)
  const kind = image !== null ? 'photo' : symbol !== null ? 'symbol' : 'word'
  return (
    <div className={css.top}>
      <div
        className={css.field}
        data-kind={kind}
        data-strip={strip}
        style={{ clipPath: cutEdge(`field ${id}`) }}
      >
        {image !== null ? (
          <img src={photoUrl(session, image)} alt={texts.photo(alt)} />
        ) : symbol !== null ? (
          <>
            <SymbolDrawing id={symbol} size="100%" />
            <VisuallyHidden>{texts.symbol(symbolWords(symbol)?.alt ?? texts.symbolGone)}</VisuallyHidden>
          </>
        ) : (
          <WordAlone word={word} />
        )}
      </div>
      {strip ? (
        <p
          className={css.strip}
          style={{ rotate: `${tilt(`strip ${id}`, 2).toFixed(1)}deg`, clipPath: cutEdge(`strip ${id}`, 2) }}
        >
          {word}
        </p>
      ) : null}
    </div>
  )
})

/** `because` as a sentence that begins with "omdat", whatever was typed. */
export const Because = ({ text }: { text: string }) => (
  <>
    {/^(?:om\s?dat|want|omdat…)/iu.test(text) ? null : <span className={css.omdat}>{texts.omdat} </span>}
    {text}
  </>
)

export interface TileProps {
  /** fixes how its paper is cut */
  id: string
  tile: TileData
  /** a small line at the bottom: who made it */
  foot?: ReactNode
  /** a little turned, as laid by hand; straight where it is read closely */
  turned?: boolean
}

export const Tile = memo(function Tile({ id, tile, foot, turned = false }: TileProps) {
  return (
    <div className={css.place} style={turned ? { rotate: `${tilt(id, 1.2).toFixed(2)}deg` } : undefined}>
      <div className={css.tile}>
        <Paper id={id} />
        <TileField id={id} tile={tile} />
        {tile.because === '' ? null : (
          <p className={css.because}>
            <Because text={tile.because} />
          </p>
        )}
        {foot === undefined ? null : <p className={css.foot}>{foot}</p>}
      </div>
    </div>
  )
})
