// The projector: says one thing, 28 px and up, no names and no controls, the way to join top right.
import type { ReactNode } from 'react'
import css from './ScreenPage.module.css'

export interface ScreenPageProps {
  title: ReactNode
  /** one line under the title */
  sub?: ReactNode
  /** before the title, for instance the printed field of the fiche */
  picture?: ReactNode
  /** JoinCorner */
  join?: ReactNode
  children: ReactNode
  footLeft?: ReactNode
  footRight?: ReactNode
}

/** Sets the projector sizes for all parts inside; everything scales with the smaller of width/1920 and height/1080. */
export function ScreenPage(props: ScreenPageProps) {
  return (
    <div className={css.page} data-maat="projector">
      <header className={css.top}>
        {props.picture}
        <div className={css.words}>
          <h1 className={css.title}>{props.title}</h1>
          {props.sub === undefined ? null : <p className={css.sub}>{props.sub}</p>}
        </div>
        {props.join}
      </header>
      <main className={css.main}>{props.children}</main>
      {props.footLeft === undefined && props.footRight === undefined ? null : (
        <footer className={css.foot}>
          <p>{props.footLeft}</p>
          <p>{props.footRight}</p>
        </footer>
      )}
    </div>
  )
}
