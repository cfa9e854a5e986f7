// A fiche as a strip: printed field with letter and emblem, then the title; for the phone, the board and the projector.
import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Emblem } from './Emblem.tsx'
import type { FicheFace } from './fiche.ts'
import { Icon } from './Icon.tsx'
import { LetterDisc } from './LetterDisc.tsx'
import { PrintedField } from './PrintedField.tsx'
import { cx } from './cx.ts'
import { uiTexts } from './texts.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './FicheStrip.module.css'

export interface FicheStripProps {
  fiche: FicheFace
  /** phone 337x79, board 284x104, projector 1804x114; each grows with its text */
  size?: 'phone' | 'board' | 'projector'
  /** props for the drag handle (listeners, attributes, ref); the whole printed field is the handle */
  grip?: ComponentPropsWithRef<'div'>
  /** left of the printed field, inside the strip: the place number on the projector */
  lead?: ReactNode
  /** under the title: one line, for instance "verdeeld: 6 hoog, 12 laag" */
  note?: ReactNode
  /** right of the title: arrows on the phone, bar and points on the projector */
  children?: ReactNode
  inHand?: boolean
  outlined?: boolean
  titleAs?: 'h2' | 'h3' | 'span'
  /** instead of the bare letter and name, for instance a button with FicheName in it */
  name?: ReactNode
}

/** Gives all its children the fiche's colours; the letter is read before the name. */
export function FicheStrip(props: FicheStripProps) {
  const { fiche, size = 'phone', titleAs: Title = 'span' } = props
  const kind = size === 'phone' ? 'strip' : size
  return (
    <div
      className={cx(css.strip, css[size], props.inHand && css.hand, props.outlined && css.outlined)}
      data-fiche={fiche.mark}
    >
      {props.lead}
      <div {...props.grip} className={cx(css.handle, props.grip && css.draggable)}>
        <PrintedField mark={fiche.mark} kind={kind} className={css.field}>
          <span className={css.letterColumn}>
            <LetterDisc letter={fiche.letter} className={css.disc} />
            {props.grip ? <GripDots /> : null}
          </span>
          <span className={css.emblem}>
            <Emblem mark={fiche.mark} size="100%" />
          </span>
        </PrintedField>
      </div>
      <Title className={css.title}>
        {props.name ?? <FicheName fiche={fiche} />}
        {props.note === undefined ? null : <span className={css.note}>{props.note}</span>}
      </Title>
      {props.children}
    </div>
  )
}

/** The name of a fiche, with its letter for who cannot see the disc. */
export function FicheName({ fiche }: { fiche: FicheFace }) {
  return (
    <>
      <VisuallyHidden>{uiTexts.fiche(fiche.letter)}: </VisuallyHidden>
      <span lang="nl">{fiche.name}</span>
    </>
  )
}

function GripDots() {
  return (
    <svg className={css.grip} viewBox="0 0 14 26" fill="currentColor" aria-hidden="true">
      {[4, 13, 22].flatMap((y) => [3, 11].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2.3" />))}
    </svg>
  )
}

/** The two arrow buttons of a strip on the phone; the arrow that cannot is pale, stays in place and says so. */
export function MoveArrows(props: {
  name: string
  onUp?: (() => void) | undefined
  onDown?: (() => void) | undefined
}) {
  return (
    <span className={css.arrows}>
      <Arrow label={uiTexts.up(props.name)} icon="up" onMove={props.onUp} />
      <Arrow label={uiTexts.down(props.name)} icon="down" onMove={props.onDown} />
    </span>
  )
}

function Arrow(props: { label: string; icon: 'up' | 'down'; onMove: (() => void) | undefined }) {
  return (
    <button
      type="button"
      className={css.arrow}
      aria-label={props.label}
      aria-disabled={props.onMove === undefined}
      onClick={props.onMove}
    >
      <span className={css.arrowFace}>
        <Icon name={props.icon} size={22} />
      </span>
    </button>
  )
}
