// One line of a harvest as a slip of paper, with what it is and from which table it comes.
import type { ReactNode } from 'react'
import { cafeTexts } from '../texts.ts'
import type { LineHere } from './lines.ts'
import css from './LineCard.module.css'
import { texts } from './texts.ts'

/** `inside`: it lies in a theme, on paper already. */
export const LineCard = (props: { line: LineHere; inside?: boolean; children?: ReactNode }) => {
  const { line, inside = false } = props
  return (
    <div className={css.line} data-inside={inside} data-what={line.what}>
      <p className={css.head}>
        <span className={css.what}>{cafeTexts.what[line.what]}</span>
        <span className={css.from}>{texts.together.from(line.number)}</span>
      </p>
      <p className={css.text}>{line.text}</p>
      {props.children}
    </div>
  )
}
