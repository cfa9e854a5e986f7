// A fiche as a strip that can be tapped as a whole: to read it, or to lay it down.
import type { ComponentPropsWithRef, ReactNode } from 'react'
import type { FicheFace } from './fiche.ts'
import { FicheStrip } from './FicheStrip.tsx'
import { Icon } from './Icon.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './FicheButton.module.css'

export interface FicheButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'type'> {
  fiche: FicheFace
  /** what a tap does: go to it, or lay it */
  sign: 'right' | 'plus'
  /** read before and after the name, not shown */
  before?: ReactNode
  after?: ReactNode
  inHand?: boolean
}

export function FicheButton({ fiche, sign, before, after, inHand = false, ...button }: FicheButtonProps) {
  return (
    <button {...button} type="button" className={css.button}>
      {before === undefined ? null : <VisuallyHidden>{before} </VisuallyHidden>}
      <FicheStrip fiche={fiche} inHand={inHand}>
        <span className={css.sign}>
          <Icon name={sign} size={24} />
        </span>
      </FicheStrip>
      {after === undefined ? null : <VisuallyHidden>{after}</VisuallyHidden>}
    </button>
  )
}
