// What recurs: lines of several tables on one sheet, with their name.
import type { ReactNode } from 'react'
import { lineId } from '#shared/activities/worldcafe/themes.ts'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { LineCard } from './LineCard.tsx'
import type { LineHere, Target } from './lines.ts'
import { texts } from './texts.ts'
import css from './Theme.module.css'

const words = texts.together

/** `head` stands instead of the name, for instance a field for it. */
export const Theme = (props: {
  target: Target
  head?: ReactNode
  /** its heading; `h3` under a heading of the page */
  as?: 'h2' | 'h3'
  renderLine?: (line: LineHere) => ReactNode
  children?: ReactNode
}) => {
  const { target, head, as: Name = 'h2', renderLine } = props
  const name = target.name === undefined || target.name === '' ? words.unnamed : target.name
  return (
    <article className={css.theme}>
      <Name className={css.name} data-field={head !== undefined}>
        {head === undefined ? name : <VisuallyHidden>{name}</VisuallyHidden>}
      </Name>
      {head}
      {target.lines.map((line) => (
        <LineCard key={lineId(line)} line={line} inside>
          {renderLine?.(line)}
        </LineCard>
      ))}
      {props.children}
    </article>
  )
}
