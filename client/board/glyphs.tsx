// The signs of the tools of a board, on a grid of 24 in the current text colour. A word stands beside each.
import type { ReactNode } from 'react'

const line = (d: string): ReactNode => (
  <path
    d={d}
    fill="none"
    stroke="currentColor"
    strokeWidth="2.400"
    strokeLinecap="round"
    strokeLinejoin="round"
  />
)
const solid = (d: string): ReactNode => <path d={d} fill="currentColor" fillRule="evenodd" />

const drawn = {
  symbol: (
    <>
      {line('M3.500 12L12 4l8.500 8')}
      {solid('M6 12.500L12 7l6 5.500V20.500h-4.200v-5h-3.600v5H6z')}
    </>
  ),
  photo: (
    <>
      {line('M3.500 6.500h4l1.500-2h6l1.500 2h4v13h-17z')}
      {line('M12 9.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7z')}
    </>
  ),
  word: (
    <>
      {line('M3 6.500l18-1.500-.6 13.500L4 19z')}
      {line('M8 15.500l3-7 3 7M9 13.200h4M16.500 15.500v-4')}
    </>
  ),
  note: (
    <>
      {line('M4 4h16v16H9l-5-5z')}
      {line('M8 9h8M8 13h8')}
    </>
  ),
  join: (
    <>
      {line('M3 4h7v6H3zM14 14h7v6h-7z')}
      {line('M6.500 13v4H11M8.500 14.500L11 17l-2.500 2.500')}
    </>
  ),
  draw: line('M4 20l1.200-4.800L16 4.500l3.500 3.500L8.800 18.800zM13.500 7l3.500 3.500'),
  marker: (
    <>
      {solid('M14.500 2.500l7 7-8.500 7-5.500-5.500zM6.500 12.500l5 5-2 2.500-5 .5 .5-5z')}
      {line('M3 22h11')}
    </>
  ),
  gum: (
    <>
      {line('M13.500 4.500l6.500 6.500-8 8H8l-4.500-4.500zM8.500 9.500l6.500 6.500')}
      {line('M12 20.500h8.500')}
    </>
  ),
  larger: (
    <>
      {line('M4 4h16v16H4z')}
      {line('M12 8.500v7M8.500 12h7')}
    </>
  ),
  smaller: (
    <>
      {line('M4 4h16v16H4z')}
      {line('M8.500 12h7')}
    </>
  ),
  turnLeft: line('M8.500 3.500L4 8l4.500 4.500M4.500 8H13a6.500 6.500 0 0 1 0 13H9'),
  turnRight: line('M15.500 3.500L20 8l-4.500 4.500M19.500 8H11a6.500 6.500 0 0 0 0 13h4'),
  forward: (
    <>
      {line('M3.500 10.500h7M10.500 20.500h-7v-10')}
      {solid('M8.500 3.500h12v12h-12z')}
    </>
  ),
  back: (
    <>
      {line('M9.500 9.500h11v11h-11z')}
      {solid('M3.500 3.500h11v4.500h-6.500v6.500H3.500z')}
    </>
  ),
  copy: (
    <>
      {line('M8.500 8.500h12v12h-12z')}
      {line('M15.500 5V3.500h-12v12H5')}
    </>
  ),
  gone: solid('M9 2.500h6L16 5h4.500v3h-17V5H8zM5 9.500h14l-1.200 12H6.200zM9 12v7h2v-7zm4 0v7h2v-7z'),
  toLeft: line('M20 12H5M11 6l-6 6 6 6'),
  toRight: line('M4 12h15M13 6l6 6-6 6'),
  up: line('M12 20V5M6 11l6-6 6 6'),
  down: line('M12 4v15M6 13l6 6 6-6'),
  full: line('M9 3.500H3.500V9M15 3.500h5.500V9M9 20.500H3.500V15M15 20.500h5.500V15'),
  notFull: line('M3.500 9H9V3.500M20.500 9H15V3.500M3.500 15H9v5.500M20.500 15H15v5.500'),
  undo: line('M9 5L4 10l5 5M4.500 10H14a5 5 0 0 1 0 10h-3'),
  redo: line('M15 5l5 5-5 5M19.500 10H10a5 5 0 0 0 0 10h3'),
  check: line('M5 12.500l4.500 4.500L19 7.500'),
} satisfies Record<string, ReactNode>

export type GlyphName = keyof typeof drawn

export const Glyph = ({ name }: { name: GlyphName }) => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    {drawn[name]}
  </svg>
)
