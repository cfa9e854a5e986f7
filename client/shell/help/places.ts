// Where the manual tells about each screen that is no step of a programme: names of its headings.
export const helpPlaces = {
  home: 'handleiding-voor-gespreksleiders',
  practise: 'eerst-oefenen',
  example: 'voor-het-gesprek',
  create: 'een-week-ervoor',
  made: 'jouw-codes',
  alone: 'alleen-voorbereiden',
  homework: 'thuis-alvast-laten-invullen',
  screen: 'een-uur-ervoor',
  lobby: 'wachten-tot-iedereen-er-is',
  ended: 'na-het-gesprek',
  paper: 'printen',
  report: 'een-verslag-later-weer-lezen',
  partake: 'meedoen',
  trouble: 'als-er-iets-misgaat',
} as const

/** Where the manual is for who prepares alone: under the address that works without network. */
export const HELP_ALONE = '/alleen/hulp'

/** The address of the manual at this heading; `page` is where the manual is shown. */
export const helpAddress = (anchor: string, page = '/hulp'): string => `${page}#${anchor}`
