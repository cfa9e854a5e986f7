// All pairs of sheets at once: what they are about and how much hangs on them.
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { markOf } from '../marks.ts'
import { countOf, useNotes, type PairHere } from '../useFlaps.ts'
import css from './Overview.module.css'
import { texts } from './texts.ts'

export const PairList = ({ step, pairs }: { step: string; pairs: readonly PairHere[] }) => {
  const notes = useNotes(step)
  return (
    <ol
      className={css.pairs}
      data-few={pairs.length < 4}
      data-many={pairs.length > 4}
      data-crowd={pairs.length > 12}
    >
      {pairs.map(({ id, data }, index) => {
        const { pro, con } = countOf(notes, id)
        return (
          <li key={id} className={css.pair} data-fiche={markOf(data)}>
            <LetterDisc letter={data.letter ?? String(index + 1)} className={css.disc} />
            <span className={css.statement}>{data.statement}</span>
            <span className={css.counts}>
              <span>
                {texts.sheetNames.pro} <b>{pro}</b>
              </span>
              <span>
                {texts.sheetNames.con} <b>{con}</b>
              </span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

export const Overview = ({ step, pairs }: { step: string; pairs: readonly PairHere[] }) => (
  <RoomPage title={texts.pairs(pairs.length)}>
    <PairList step={step} pairs={pairs} />
  </RoomPage>
)
