// A QR code on paper, drawn as one path.
import { useMemo } from 'react'
import { qrPath } from '#shared/qr.ts'
import css from './MadePage.module.css'

/** Four modules of white around it, as the standard asks; always dark on light. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { path, size } = useMemo(() => qrPath(text), [text])
  return (
    <svg
      className={css.qr}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#1e2321" />
    </svg>
  )
}
