// A yellow note: what a person wrote.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { tiltOf } from './seed.ts'
import { uiTexts } from './texts.ts'
import css from './Geeltje.module.css'

export interface GeeltjeProps {
  /** fixes the tilt, so that the note never jumps */
  id: string
  text: ReactNode
  /** lies straight where it must be read closely, as on the phone */
  straight?: boolean
  state?: 'shared' | 'mine-not-shared'
  /** makes the note a button */
  onOpen?: () => void
  /** two columns wide on the projector; when left out: over 60 characters */
  broad?: boolean
  /** small line under the text, for instance who wrote it */
  foot?: ReactNode
}

/** The line "Jouw geeltje, nog niet gedeeld" stands under your own unshared note. */
export function Geeltje(props: GeeltjeProps) {
  const mine = props.state === 'mine-not-shared'
  const broad = props.broad ?? (typeof props.text === 'string' && props.text.length > 60)
  const look = cx(css.note, mine && css.mine, props.onOpen && css.tappable)
  const style = props.straight || mine ? undefined : { transform: `rotate(${tiltOf(props.id)}deg)` }
  const inside = (
    <>
      <span className={css.text}>{props.text}</span>
      {props.foot === undefined ? null : <span className={css.foot}>{props.foot}</span>}
    </>
  )
  return (
    <div className={cx(css.place, broad && css.broad)}>
      {props.onOpen === undefined ? (
        <div className={look} style={style}>
          {inside}
        </div>
      ) : (
        <button type="button" className={look} style={style} onClick={props.onOpen}>
          {inside}
        </button>
      )}
      {mine ? <p className={css.line}>{uiTexts.notShared}</p> : null}
    </div>
  )
}
