// The drawn emblem of each dilemma: one ink on a grid of 48, side one on the left, side two on the right.
import type { ReactNode } from 'react'
import type { FicheMark } from './fiche.ts'
import css from './Emblem.module.css'

const DRAWN: Record<FicheMark, ReactNode> = {
  A: (
    <>
      <path d="M3 6h21v15H3zM3 23.5h21V28l-7 4v11a3.5 3.5 0 0 1-7 0V32l-7-4z" />
      <path
        fillRule="evenodd"
        d="M37 4c4 8 8 13.5 8 20 0 4-2 7-3.5 9h-9C31 31 29 28 29 24c0-6.5 4-12 8-20zm-1.3 11v7.5a3.2 3.2 0 1 0 2.6 0V15zM32.5 35.5h9V44a2.5 2.5 0 0 1-2.5 2.5h-4a2.5 2.5 0 0 1-2.5-2.5z"
      />
    </>
  ),
  B: (
    <>
      <path d="M21.5 2c-1.300 6.500-6.200 10-8.300 15-1.600-1.300-2.500-3.200-2.700-5.700C6 16.500 3.500 22.500 3.500 29.500 3.500 38.500 11 46 21.500 46z" />
      <path d="M35.700 11c2.300 4.700 7.300 8 7.300 13.700 0 4.300-3.100 7.300-7.300 7.300s-7.200-3-7.200-7.300c0-5.700 5-9 7.200-13.700z" />
      <path d="M26.500 34.800h18.500l-4 5.200h-10.500zM33 42.500h5.500V46H33z" />
    </>
  ),
  C: (
    <>
      <path
        fillRule="evenodd"
        d="M2 15.5L5.7 10l3.7 5.5V20h2.900v-4.500L16 10l3.700 5.500V20H23v5.500h-3.300V34H23v5.500h-3.300V46h-7.400v-6.500H9.400V46H2zM9.400 25.5V34h2.900v-8.500z"
      />
      <circle cx="35.7" cy="9.7" r="7" />
      <path d="M25.5 30c0-6.5 4-11 10.200-11S46 23.500 46 30v5.500h-4.200V46H29.700V35.500h-4.200z" />
    </>
  ),
  D: (
    <>
      <circle cx="7.600" cy="6.200" r="4.400" />
      <path d="M3 12.400h9.200l8.800 1.300v4.200l-7.600.5V31.500H9.200V22.500H6.800v9H3z" />
      <circle cx="40.400" cy="6.200" r="4.400" />
      <path d="M45 12.400h-9.200L27 13.700v4.200l7.600.5V31.500h4.200V22.500h2.400v9H45z" />
      <path d="M0 34h19.500l-3.500 4.600 2.600 2.900-3.400 1.500C11.500 43 10 44 10 46.500H0z" />
      <path d="M48 34H29.500l-3 3.200 3.400 3.600-2.100 2.200c5 0 10.200 1 10.200 3.500h10z" />
    </>
  ),
  E: (
    <>
      <path
        fillRule="evenodd"
        d="M3 3h21l6 6v7.200c-2.500-.4-5 .3-7 1.800H8.500v3.500h11.600c-.7 1.200-1 2.500-1.100 3.800H8.500v3.500h11c1 3.600 3.500 6.800 6.500 9.800V41H3zM8.500 10.500V14h13v-3.500z"
      />
      <path d="M34.2 24.5c1.500-3 4-4.500 6.300-4.500 3.700 0 6.500 2.800 6.500 6.700 0 7-7 12-12.800 18.300C28.500 38.700 22 33.700 22 26.700c0-3.900 2.600-6.700 6-6.700 2.500 0 4.800 1.500 6.200 4.500z" />
    </>
  ),
  F: (
    <>
      <path
        fillRule="evenodd"
        d="M3 2h24v44h-7.500v-8h-9v8H3zM8 7.500v6h5v-6zm9 0v6h5v-6zM8 17.500v6h5v-6zm9 0v6h5v-6zM8 27.500v6h5v-6zm9 0v6h5v-6z"
      />
      <path fillRule="evenodd" d="M37.700 25l9.500 9.500V46H29.700V34.500zM36.200 37v9h4v-9z" />
    </>
  ),
  own: (
    <>
      <path d="M1.500 24L12 10.500h9.500v7a7 7 0 0 0 0 13v7H12z" />
      <path d="M46.500 24L36 10.500h-9.500v7a7 7 0 0 1 0 13v7H36z" />
      <circle cx="24" cy="24" r="4.200" />
    </>
  ),
}

/**
 * The emblem in the current text colour. `size` is any CSS length; without it the parent decides.
 * Always hidden from a screen reader: the name stands beside it.
 */
export function Emblem({ mark, size }: { mark: FicheMark; size?: string | number }) {
  return (
    <svg
      className={css.emblem}
      viewBox="0 0 48 48"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      style={size === undefined ? undefined : { width: size, height: size }}
    >
      {DRAWN[mark]}
    </svg>
  )
}
