// The mark of a colour: green is whole with a tick, orange is striped with an exclamation mark, red is crossed.
import type { Colour } from '#shared/activities/agreements/records.ts'
import css from './Patch.module.css'

const drawn: Record<Colour, { readonly pattern: string; readonly mark: string }> = {
  groen: { pattern: '', mark: 'M13 24.500l8 8 15-17' },
  oranje: { pattern: 'M-4 16L16-4M-4 40L40-4M8 52L52 8M32 52L52 32', mark: 'M24 12v15M24 34.500v.5' },
  rood: { pattern: 'M0 12h48M0 36h48M12 0v48M36 0v48', mark: 'M15 15l18 18M33 15L15 33' },
}

/** Only a picture: the word stands beside it. */
export const Patch = ({ colour }: { colour: Colour }) => (
  <svg className={css.patch} viewBox="0 0 48 48" aria-hidden="true" data-colour={colour}>
    <rect className={css.ground} width="48" height="48" rx="8" />
    <path className={css.pattern} d={drawn[colour].pattern} />
    <path className={css.behind} d={drawn[colour].mark} />
    <path className={css.mark} d={drawn[colour].mark} />
  </svg>
)
