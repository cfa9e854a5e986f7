// The drawn emblem of each dilemma: one ink on a grid of 48, side one on the left, side two on the right.
// Path data, to be filled by the even-odd rule, so that screens and report print the same drawing.
import type { Fiche } from './schema.ts'

export const emblems: Readonly<Record<Fiche['colour'], string>> = {
  a:
    'M3 6h21v15H3zM3 23.5h21V28l-7 4v11a3.5 3.5 0 0 1-7 0V32l-7-4z' +
    'M37 4c4 8 8 13.5 8 20 0 4-2 7-3.5 9h-9C31 31 29 28 29 24c0-6.5 4-12 8-20zm-1.3 11v7.5a3.2 3.2 0 1 0 2.6 0V15zM32.5 35.5h9V44a2.5 2.5 0 0 1-2.5 2.5h-4a2.5 2.5 0 0 1-2.5-2.5z',
  b:
    'M21.5 2c-1.300 6.500-6.200 10-8.300 15-1.600-1.300-2.500-3.200-2.700-5.700C6 16.500 3.500 22.500 3.500 29.500 3.500 38.500 11 46 21.500 46z' +
    'M35.700 11c2.300 4.700 7.300 8 7.300 13.700 0 4.300-3.100 7.300-7.300 7.300s-7.200-3-7.200-7.300c0-5.700 5-9 7.200-13.700z' +
    'M26.500 34.800h18.500l-4 5.200h-10.500zM33 42.500h5.500V46H33z',
  c:
    'M2 15.5L5.7 10l3.7 5.5V20h2.900v-4.500L16 10l3.700 5.500V20H23v5.500h-3.300V34H23v5.500h-3.300V46h-7.400v-6.500H9.400V46H2zM9.400 25.5V34h2.900v-8.500z' +
    'M28.7 9.7a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z' +
    'M25.5 30c0-6.5 4-11 10.200-11S46 23.500 46 30v5.500h-4.200V46H29.700V35.500h-4.200z',
  d:
    'M3.2 6.2a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0z' +
    'M3 12.400h9.200l8.800 1.300v4.200l-7.600.5V31.500H9.200V22.500H6.800v9H3z' +
    'M36 6.2a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0z' +
    'M45 12.400h-9.200L27 13.700v4.200l7.600.5V31.500h4.200V22.500h2.400v9H45z' +
    'M0 34h19.500l-3.500 4.600 2.600 2.900-3.400 1.500C11.500 43 10 44 10 46.500H0z' +
    'M48 34H29.500l-3 3.200 3.400 3.600-2.100 2.200c5 0 10.200 1 10.200 3.500h10z',
  e:
    'M3 3h21l6 6v7.200c-2.500-.4-5 .3-7 1.800H8.500v3.500h11.600c-.7 1.200-1 2.500-1.100 3.800H8.500v3.500h11c1 3.600 3.500 6.800 6.500 9.800V41H3zM8.500 10.500V14h13v-3.500z' +
    'M34.2 24.5c1.500-3 4-4.500 6.300-4.500 3.700 0 6.500 2.800 6.500 6.700 0 7-7 12-12.800 18.300C28.500 38.700 22 33.700 22 26.700c0-3.900 2.600-6.700 6-6.700 2.500 0 4.800 1.500 6.200 4.500z',
  f:
    'M3 2h24v44h-7.500v-8h-9v8H3zM8 7.500v6h5v-6zm9 0v6h5v-6zM8 17.500v6h5v-6zm9 0v6h5v-6zM8 27.500v6h5v-6zm9 0v6h5v-6z' +
    'M37.700 25l9.500 9.500V46H29.700V34.500zM36.200 37v9h4v-9z',
  own:
    'M1.500 24L12 10.500h9.500v7a7 7 0 0 0 0 13v7H12z' +
    'M46.500 24L36 10.500h-9.500v7a7 7 0 0 1 0 13v7H36z' +
    'M19.8 24a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0z',
}

/** The emblem of every fiche by its letter; any other letter is an own dilemma of the group. */
export const emblemsByLetter = (
  fiches: readonly Pick<Fiche, 'letter' | 'colour'>[],
): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => [letter, emblems.own]),
    ...fiches.map(({ letter, colour }) => [letter, emblems[colour]]),
  ])
