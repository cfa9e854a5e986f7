// The strip on every screen of a practice session: that nothing of it is real, and for who leads how fast it goes.
import type { Seat } from '../keys.ts'
import { usePractice } from './usePractice.ts'
import { PaceSwitch } from './PaceSwitch.tsx'
import { practiceTexts } from './texts.ts'
import css from './PracticeMark.module.css'

/** Phone and desk give it the room that it takes at the top, through `--boven`; on the projector it is in the left margin. */
export const PracticeMark = ({ seat }: { seat: Seat }) =>
  usePractice() ? (
    <aside className={css.mark} aria-label={practiceTexts.label} data-seat={seat}>
      <p>{practiceTexts.mark}</p>
      {seat === 'console' ? <PaceSwitch /> : null}
    </aside>
  ) : null
