// The pull cord: a line with an arrow to each side and a knot in the middle. Never animated.
import css from './PullCord.module.css'

/** As wide as its place, in the colour of the fiche around it (data-fiche). */
export function PullCord() {
  return (
    <span className={css.cord} aria-hidden="true">
      <svg className={css.end} viewBox="0 0 12 18">
        <path d="M12 9H4M10 3L4 9l6 6" />
      </svg>
      <span className={css.line} />
      <svg className={css.knot} viewBox="0 0 10 18">
        <circle cx="5" cy="9" r="5" />
      </svg>
      <span className={css.line} />
      <svg className={css.end} viewBox="0 0 12 18">
        <path d="M0 9h8M2 3l6 6-6 6" />
      </svg>
    </span>
  )
}
