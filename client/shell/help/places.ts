// Where the manual tells about each screen that is no step of a programme: names of its headings.
export const helpPlaces = {
  home: 'handleiding-voor-gespreksleiders',
  create: 'een-week-ervoor',
  made: 'jouw-codes',
  homework: 'thuis-alvast-laten-invullen',
  lobby: 'wachten-tot-iedereen-er-is',
  ended: 'na-het-gesprek',
} as const

/** The address of the manual at this heading. */
export const helpAddress = (anchor: string): string => `/hulp#${anchor}`
