// The mark of a verdict: a full round with a tick, a square with a cross, a sign that points on, an open round with a question.
import type { Verdict } from '#shared/activities/scope/records.ts'
import css from './VerdictMark.module.css'

const drawn: Record<Verdict, { readonly ground: string; readonly mark: string }> = {
  oco: {
    ground: 'M16 1.500a14.500 14.500 0 1 1 0 29a14.500 14.500 0 1 1 0-29z',
    mark: 'M9 16.500l5 5 9.500-10.500',
  },
  niet: {
    ground: 'M5 2h22a3 3 0 0 1 3 3v22a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z',
    mark: 'M10 10l12 12M22 10L10 22',
  },
  ander: {
    ground: 'M4 4h14.500L31 16 18.500 28H4a2.500 2.500 0 0 1-2.500-2.500v-19A2.500 2.500 0 0 1 4 4z',
    mark: 'M7.500 16H22M16.500 10.500L22 16l-5.500 5.500',
  },
  open: {
    ground: 'M16 2.500a13.500 13.500 0 1 1 0 27a13.500 13.500 0 1 1 0-27z',
    mark: 'M11.800 12.500a4.200 4.200 0 1 1 6.300 3.600c-1.500.9-2.100 1.600-2.100 3M16 23.300v.2',
  },
}

/** Only a picture: the word stands beside it. */
export const VerdictMark = ({ verdict, size = '1.5em' }: { verdict: Verdict; size?: string }) => (
  <svg
    className={css.mark}
    viewBox="0 0 32 32"
    aria-hidden="true"
    data-verdict={verdict}
    style={{ width: size, height: size }}
  >
    <path className={css.ground} d={drawn[verdict].ground} />
    <path className={css.line} d={drawn[verdict].mark} />
  </svg>
)
