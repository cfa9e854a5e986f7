// Two sheets with the questions and their sentences; what comes in is seen coming.
import type { CSSProperties } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './Lists.module.css'
import type { Lists as Laid } from './lists.ts'
import { texts } from './texts.ts'

export const Lists = (props: {
  laid: Laid
  page: number
  titleOf: (list: string) => string
  /** What stands where a list has nothing. */
  none: string
}) => {
  const { laid, titleOf, none } = props
  const page = Math.min(props.page, laid.pages - 1)
  return (
    <div className={css.two} style={{ '--letter': laid.letter } as CSSProperties}>
      {laid.sheets.map((pages, index) => {
        const parts = pages[Math.min(page, pages.length - 1)] ?? []
        return (
          <Sheet key={index} padded={false}>
            <div className={css.sheet}>
              {parts.map(({ id, items, later }) => (
                <section key={id} className={css.list}>
                  <h2>{titleOf(id)}</h2>
                  {items.length === 0 ? (
                    <p className={css.none}>{none}</p>
                  ) : (
                    <ul className={css.lines}>
                      {items.map((item) => (
                        <li key={item.id} className={css.line} data-done={item.done ?? false}>
                          {item.done ? <Icon name="check" size="1em" /> : <span className={css.mark} />}
                          <span>
                            {item.text}
                            {item.done ? <VisuallyHidden> ({texts.findings.taken})</VisuallyHidden> : null}
                          </span>
                        </li>
                      ))}
                    </ul>
                  )}
                  {later > 0 ? <p className={css.more}>{texts.sentences.more(later)}</p> : null}
                </section>
              ))}
            </div>
          </Sheet>
        )
      })}
    </div>
  )
}
