// The time that is left, in Young. It never announces itself: the app says when it matters.
import type { ReactNode } from 'react'
import { clockOf } from './clock.ts'
import { Icon } from './Icon.tsx'
import { cx } from './cx.ts'
import { uiTexts } from './texts.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './Timer.module.css'

/** `seconds` left; below zero is over time. `line` in a header, `block` with buttons on the console, `alone` fills a screen. */
export function Timer(props: { seconds: number; look?: 'line' | 'block' | 'alone'; children?: ReactNode }) {
  const look = props.look ?? 'line'
  const over = props.seconds < 0
  const time = <span className={css.time}>{clockOf(props.seconds)}</span>
  const word = over ? uiTexts.overTime : uiTexts.timeLeft
  if (look === 'line')
    return (
      <span className={css.line} role="timer" aria-live="off">
        <Icon name="clock" size={20} />
        <VisuallyHidden>{word} </VisuallyHidden>
        {time}
      </span>
    )
  return (
    <div className={cx(css[look], over && css.over)}>
      <p className={css.word}>{word}</p>
      <div role="timer" aria-live="off">
        {time}
      </div>
      {props.children === undefined ? null : <div className={css.buttons}>{props.children}</div>}
    </div>
  )
}
