// What is told about now, as large as the projector can: the image on paper, the sentence beside it.
import type { Tile as TileData } from '#shared/activities/moodboard/records.ts'
import { ShownBoard } from '../board/ShownBoard.tsx'
import { Because, Paper, TileField } from '../tile/Tile.tsx'
import type { Work } from '../useMoodboard.ts'
import css from './Large.module.css'

const lengthOf = (text: string): string => (text.length > 90 ? 'long' : text.length > 45 ? 'middle' : 'short')

const Sentence = ({ text, empty }: { text: string; empty: boolean }) =>
  text === '' ? null : (
    <p className={css.sentence} data-length={lengthOf(text)} data-alone={empty}>
      <Because text={text} />
    </p>
  )

const LargeTile = ({ id, tile }: { id: string; tile: TileData }) => (
  <div className={css.tile} data-alone={tile.because === ''}>
    <div className={css.paper} data-strip={tile.word !== '' && (tile.symbol ?? tile.image) !== null}>
      <div className={css.inside}>
        <Paper id={id} />
        <TileField id={id} tile={tile} />
      </div>
    </div>
    <Sentence text={tile.because} empty={false} />
  </div>
)

export const Large = ({ step, work }: { step: string; work: Work }) => {
  if (work.form === 'tile') return <LargeTile id={work.id} tile={work.tile} />
  const { title, because } = work.board
  return (
    <div className={css.board} data-alone={title === '' && because === ''}>
      <ShownBoard step={step} board={work.id} />
      {title === '' && because === '' ? null : (
        <div className={css.words}>
          {title === '' ? null : <h2>{title}</h2>}
          <Sentence text={because} empty={title === ''} />
        </div>
      )}
    </div>
  )
}
