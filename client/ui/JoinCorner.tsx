// How to join: the code in groups of three and the QR code on paper, always top right on the projector.
import { useMemo } from 'react'
import { cx } from './cx.ts'
import { groupCode, qrPath } from '#shared/qr.ts'
import { uiTexts } from './texts.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './JoinCorner.module.css'

/** `url` is what the QR code opens. `corner` during the game, `lobby` in the lobby and in each break. `address` is the typed way in. */
export function JoinCorner(props: {
  code: string
  url: string
  size?: 'corner' | 'lobby'
  address?: string
}) {
  const { path, size } = useMemo(() => qrPath(props.url), [props.url])
  return (
    <div className={cx(css.join, css[props.size ?? 'corner'])}>
      <p className={css.words}>
        {uiTexts.joinTitle}
        {props.address === undefined ? null : <span className={css.address}>{props.address}</span>}
        <b className={css.code}>{groupCode(props.code)}</b>
      </p>
      <svg className={css.qr} viewBox={`0 0 ${size} ${size}`} aria-hidden="true" shapeRendering="crispEdges">
        <path d={path} fill="#1e2321" />
      </svg>
      <VisuallyHidden>{uiTexts.qrLabel}</VisuallyHidden>
    </div>
  )
}
