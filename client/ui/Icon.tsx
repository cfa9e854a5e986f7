// The small own set of icons, all on a grid of 24 in the current text colour.
import type { ReactNode } from 'react'

const line = (d: string, width = 2.6): ReactNode => (
  <path
    d={d}
    fill="none"
    stroke="currentColor"
    strokeWidth={width}
    strokeLinecap="round"
    strokeLinejoin="round"
  />
)
const solid = (d: string): ReactNode => <path d={d} fill="currentColor" fillRule="evenodd" />

const DRAWN = {
  lock: solid('M7 10V7.500a5 5 0 0 1 10 0V10h1.500v11h-13V10zm3 0h4V7.500a2 2 0 0 0-4 0z'),
  check: line('M5 12.500l4.500 4.500L19 7.500', 3.4),
  clock: (
    <>
      {line('M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17z')}
      {line('M12 7.500V12l3 2.500')}
    </>
  ),
  up: line('M5 14.500L12 7.500l7 7', 3.2),
  down: line('M5 9.500l7 7 7-7', 3.2),
  left: line('M15 5l-7 7 7 7', 3),
  right: line('M9 5l7 7-7 7', 3),
  forward: line('M4 12h15M13 6l6 6-6 6', 3),
  turn: (
    <>
      {line('M4 12a8 4.500 0 0 1 14.500-2.600M20 12a8 4.500 0 0 1-14.500 2.600')}
      {line('M19.500 5v4.800h-4.800M4.500 19v-4.800h4.800')}
    </>
  ),
  eye: (
    <>
      {line('M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z', 2.4)}
      {line('M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6z', 2.4)}
    </>
  ),
  people: solid(
    'M8.500 3.500a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM1.500 20c0-4.600 2.800-7 7-7s7 2.400 7 7zM17 6a3.300 3.300 0 1 1 0 6.600a3.300 3.300 0 1 1 0-6.600zM17.800 20c0-2.300-.6-4.300-1.800-5.800 4-.5 6.500 1.700 6.500 5.800z',
  ),
  person: solid(
    'M12 2.500a4.800 4.800 0 1 1 0 9.600a4.800 4.800 0 1 1 0-9.600zM3.500 21.500c0-5.400 3.200-8 8.500-8s8.500 2.600 8.500 8z',
  ),
  page: solid('M4.500 2h10L19.500 7v15h-15zM7.500 9.500v2h9v-2zm0 4v2h9v-2zm0 4v2h5.500v-2z'),
  warning: solid(
    'M12 2.500L23 21.500H1zM10.600 9.500l.4 6h2l.4-6zM12 16.800a1.400 1.400 0 1 0 0 2.800a1.400 1.400 0 1 0 0-2.800z',
  ),
  cord: (
    <>
      {line('M9 12H2.500M5.500 8.500L2 12l3.500 3.500M15 12h6.500M18.500 8.500L22 12l-3.500 3.500', 3)}
      <path
        d="M12 4v16"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeDasharray="1 4"
      />
    </>
  ),
  plus: line('M12 4.500v15M4.500 12h15', 3.2),
  minus: line('M4.500 12h15', 3.2),
  pause: solid('M6 4.500h4.500v15H6zM13.500 4.500H18v15h-4.500z'),
  play: solid('M7 3.500L20 12 7 20.500z'),
  bin: solid('M9 2.500h6L16 5h4.500v3h-17V5H8zM5 9.500h14l-1.200 12H6.200zM9 12v7h2v-7zm4 0v7h2v-7z'),
  undo: line('M9 5L4 10l5 5M4.500 10H14a5 5 0 0 1 0 10h-3', 3),
  print: solid('M7 3h10v5H7zM3 9.500h18V17h-3.500v-3h-11v3H3zM8.500 15.500h7V21h-7z'),
  download: line('M12 3.500V15M6.500 10l5.500 5.500 5.500-5.500M4.500 20.500h15', 3),
  speech: solid('M3 4h18v12.500h-9.500L6.500 21v-4.500H3z'),
  screen: solid('M2 4h20v12.500H2zM4.800 6.800v7h14.400v-7zM7 19h10v2.500H7z'),
  question: (
    <>
      {line('M8 8.500a4 4 0 1 1 6 3.400c-1.400.8-2 1.600-2 3.100', 3)}
      {solid('M12 18a1.800 1.800 0 1 0 0 3.600a1.800 1.800 0 1 0 0-3.600z')}
    </>
  ),
  close: line('M5.500 5.500l13 13M18.500 5.500l-13 13', 3.2),
  more: solid(
    'M5 9.800a2.200 2.200 0 1 0 0 4.400a2.200 2.200 0 1 0 0-4.400zM12 9.800a2.200 2.200 0 1 0 0 4.400a2.200 2.200 0 1 0 0-4.400zM19 9.800a2.200 2.200 0 1 0 0 4.400a2.200 2.200 0 1 0 0-4.400z',
  ),
  grip: solid(
    [5.5, 12, 18.5]
      .flatMap((y) =>
        [9, 15].map((x) => `M${x} ${y - 1.9}a1.900 1.900 0 1 0 0 3.800a1.900 1.900 0 1 0 0-3.800z`),
      )
      .join(''),
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof DRAWN

/** One icon, as wide as `size` (any CSS length, 1.2 of the text when left out); a word always stands beside it. */
export function Icon({ name, size = '1.2em' }: { name: IconName; size?: string | number }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" style={{ width: size, height: size }}>
      {DRAWN[name]}
    </svg>
  )
}
