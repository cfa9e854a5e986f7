// "11 van 18 klaar" with a pawn for everybody; nothing about who.
import { PawnRow } from '#client/ui/PawnRow.tsx'
import { screenTexts } from './texts.ts'
import { useRoom } from './useRoom.ts'
import css from './ReadyCount.module.css'

export const ReadyCount = () => {
  const { here, ready, pawns } = useRoom()
  const words = here === 0 ? screenTexts.nobodyHere : screenTexts.ready(ready, here)
  return (
    <div className={css.count}>
      <p className={css.words} aria-hidden="true">
        {words}
      </p>
      <div className={css.pawns} data-many={pawns.length > 60}>
        <PawnRow states={pawns} label={words} />
      </div>
    </div>
  )
}
