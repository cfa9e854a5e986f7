// What is printed on the board: border, ways, the oval in the middle and its words.
import { BORDER_CUTS, waysToMiddle } from './boardPrint.ts'
import css from './BoardPrint.module.css'

/** Decoration: the words are in the heading of the middle too. */
export function BoardPrint({ columns, words }: { columns: number; words: string }) {
  return (
    <svg className={css.print} viewBox="0 0 1000 680" fill="none" aria-hidden="true">
      <rect className={css.line} x="12" y="12" width="976" height="656" rx="4" />
      <g className={css.ways}>
        {waysToMiddle(columns).map((way) => (
          <path key={way} d={way} />
        ))}
      </g>
      <path className={css.oval} d="M176 196h648a144 144 0 0 1 0 288H176a144 144 0 0 1 0-288z" />
      <path className={css.ring} d="M176 206h648a134 134 0 0 1 0 268H176a134 134 0 0 1 0-268z" />
      <path className={css.cuts} d={BORDER_CUTS} />
      <g className={css.words}>
        <text transform="translate(126 340) rotate(-90)">{words}</text>
        <text transform="translate(874 340) rotate(90)">{words}</text>
      </g>
    </svg>
  )
}
