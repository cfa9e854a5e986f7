// A participant's screen: which step, the time, one task, the material, and the sheet at the bottom.
import type { ReactNode } from 'react'
import { BottomSheet } from './BottomSheet.tsx'
import { SkipLink } from './SkipLink.tsx'
import { cx } from './cx.ts'
import css from './PhonePage.module.css'

export interface PhonePageProps {
  /** top left: "Stap 3 van 9" or a way back */
  step?: ReactNode
  /** top right: a Timer or "1 van 6" */
  corner?: ReactNode
  title?: ReactNode
  lead?: ReactNode
  children: ReactNode
  /** in the bottom sheet: WhoSees and the main button */
  bottom?: ReactNode
  /** a main button that lies on the table instead of on a sheet */
  onTable?: ReactNode
  /** what lies on the table stays in sight while the page scrolls */
  stays?: boolean
}

/** From 320 px wide; on a wider screen one column of 640 px. The title takes the focus when a step begins (tabIndex -1). */
export function PhonePage(props: PhonePageProps) {
  return (
    <div className={css.page}>
      <SkipLink />
      <header className={css.top}>
        <div>{props.step}</div>
        <div>{props.corner}</div>
      </header>
      <main className={css.main} id="inhoud" tabIndex={-1}>
        {props.title === undefined ? null : (
          <h1 className={css.title} tabIndex={-1}>
            {props.title}
          </h1>
        )}
        {props.lead === undefined ? null : <p className={css.lead}>{props.lead}</p>}
        <div className={css.body}>{props.children}</div>
      </main>
      {props.bottom === undefined ? null : <BottomSheet>{props.bottom}</BottomSheet>}
      {props.onTable === undefined ? null : (
        <footer className={cx(css.onTable, props.stays && css.stays)}>{props.onTable}</footer>
      )}
    </div>
  )
}
