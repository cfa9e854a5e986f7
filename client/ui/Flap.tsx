// A flap: a sheet that hangs from a rail with two wooden pegs, with a title on a thick ink line.
import type { ReactNode } from 'react'
import css from './Flap.module.css'

/** Lay flaps beside each other in one grid; the rails join. */
export function Flap(props: { title: ReactNode; count?: number; children: ReactNode }) {
  return (
    <section className={css.flap}>
      <span className={css.rail} aria-hidden="true">
        <span className={css.peg} />
        <span className={css.peg} />
      </span>
      <div className={css.sheet}>
        <h2 className={css.title}>
          {props.title}
          {props.count === undefined ? null : <span className={css.count}>{props.count}</span>}
        </h2>
        {props.children}
      </div>
    </section>
  )
}
