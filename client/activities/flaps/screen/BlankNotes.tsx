// As many empty notes as were written: one sees that it grows, and nothing of what it says.
import { tiltOf } from '#client/ui/seed.ts'
import css from './Silent.module.css'
import { texts } from './texts.ts'

const MOST = 60

export const BlankNotes = ({ sheet, n }: { sheet: string; n: number }) => (
  <div className={css.blanks} data-many={n > 15} data-crowd={n > 28} role="img" aria-label={texts.notes(n)}>
    {Array.from({ length: Math.min(n, MOST) }, (_, index) => (
      <span
        key={index}
        className={css.blank}
        style={{ transform: `rotate(${tiltOf(`${sheet} ${index}`, 3)}deg)` }}
      />
    ))}
  </div>
)
