// The large fiche with a front and a back that turns over around its middle.
import type { ReactNode } from 'react'
import { m } from 'framer-motion'
import { FicheBack } from './FicheBack.tsx'
import type { FicheFace } from './fiche.ts'
import { FicheFront } from './FicheFront.tsx'
import { cx } from './cx.ts'
import { useStill } from './still.ts'
import css from './FicheCard.module.css'

export interface FicheCardProps {
  fiche: FicheFace
  /** the tension in one or two sentences */
  tension: ReactNode
  sides: readonly [ReactNode, ReactNode]
  backTitle: string
  questions: readonly ReactNode[]
  /** under the questions on the back, for instance the second button "Voorbeelden uit 3 gemeenten" */
  backAction?: ReactNode
  turned: boolean
  headingAs?: 'h1' | 'h2' | 'h3'
}

const HEEN_WEER: [number, number, number, number] = [0.45, 0.05, 0.3, 1]

/** The side that is away is inert. With reduced motion the sides swap at once. Needs MotionRoot around the app. */
export function FicheCard(props: FicheCardProps) {
  const still = useStill()
  const { turned } = props
  const front = <FicheFront {...props} />
  const back = <FicheBack {...props} />
  if (still)
    return (
      <div className={css.card}>
        <div className={cx(css.side, turned && css.hidden)} inert={turned}>
          {front}
        </div>
        <div className={cx(css.side, !turned && css.hidden)} inert={!turned}>
          {back}
        </div>
      </div>
    )
  return (
    <div className={css.card}>
      <m.div
        className={css.body}
        initial={false}
        animate={{ rotateY: turned ? 180 : 0, y: [null, -8, 0] }}
        transition={{ duration: 0.35, ease: HEEN_WEER }}
      >
        <div className={css.side} inert={turned}>
          {front}
        </div>
        <div className={cx(css.side, css.away)} inert={!turned}>
          {back}
        </div>
      </m.div>
    </div>
  )
}
