// How far: a small cup that is empty, or filled for a third, two thirds or wholly.
import css from './ScoreMark.module.css'

const HEIGHT = 22

/** `score` from 0 to 3, also in between. Only a picture: the word or the number stands beside it. */
export const ScoreMark = ({ score }: { score: number }) => {
  const high = (Math.min(3, Math.max(0, score)) / 3) * HEIGHT
  return (
    <svg className={css.mark} viewBox="0 0 28 28" aria-hidden="true">
      <rect className={css.fill} x="5" y={25 - high} width="18" height={high} rx="1.5" />
      <path
        className={css.edge}
        d="M3.500 3v20a2.500 2.500 0 0 0 2.500 2.500h16a2.500 2.500 0 0 0 2.500-2.500V3"
      />
    </svg>
  )
}
