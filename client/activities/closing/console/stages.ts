// What the facilitator reads about the closing.
import type { StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Afsluiten'

/** Where the manual tells about it. */
export const help = 'afsluiten'

export const stages: StageTexts = {
  open: {
    title: (step) => step,
    lead: 'Iedereen zegt in één zin wat je meeneemt. Daarna sluit je de sessie.',
    enter: 'Sluit samen af',
    comes: 'wat we meenemen, en hoe lang we het bewaren.',
    waits: false,
  },
}
