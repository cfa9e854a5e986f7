// The facilitator's screen: programme, the step of now with its buttons, and who is here.
import type { ReactNode } from 'react'
import { SkipLink } from './SkipLink.tsx'
import css from './ConsolePage.module.css'

export interface ConsolePageProps {
  /** top left: the name of the game in Young, then place and date */
  brand: ReactNode
  place?: ReactNode
  /** top right: code, projector, role */
  corner?: ReactNode
  rail?: ReactNode
  title: ReactNode
  lead?: ReactNode
  children: ReactNode
  /** the bar under the sheet: second button, what comes next, the main button */
  bar?: ReactNode
  aside?: ReactNode
  asideLabel?: string
}

/** Three columns from 1100 px at letters of 16 px, each scrolls by itself; with less room for the letters it is one column. */
export function ConsolePage(props: ConsolePageProps) {
  return (
    <div className={css.room}>
      <div className={css.page}>
        <SkipLink />
        <header className={css.top}>
          <p className={css.brand}>
            <b>{props.brand}</b> {props.place}
          </p>
          <div className={css.corner}>{props.corner}</div>
        </header>
        <div
          className={css.columns}
          data-rail={props.rail !== undefined}
          data-aside={props.aside !== undefined}
        >
          <main className={css.sheet} id="inhoud" tabIndex={-1}>
            <div className={css.main}>
              <h1 className={css.title} tabIndex={-1}>
                {props.title}
              </h1>
              {props.lead === undefined ? null : <p className={css.lead}>{props.lead}</p>}
              {props.children}
            </div>
            {props.bar === undefined ? null : <div className={css.bar}>{props.bar}</div>}
          </main>
          {props.rail === undefined ? null : <div className={css.rail}>{props.rail}</div>}
          {props.aside === undefined ? null : (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling column must be reachable by keyboard
            <aside className={css.aside} aria-label={props.asideLabel} tabIndex={0}>
              {props.aside}
            </aside>
          )}
        </div>
      </div>
    </div>
  )
}
