// What the facilitator reads about the stages of the talk.
import type { StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Gesprek over een fiche'

/** Where the manual tells about it. */
export const help = 'het-gesprek'

export const stages: StageTexts = {
  silent: {
    title: (step) => step,
    lead: 'Iedereen schrijft in stilte bij de drie vragen.',
    enter: 'Start de stilte',
    comes: 'iedereen schrijft bij de drie vragen.',
    waits: true,
  },
  shared: {
    title: (step) => step,
    lead: 'De gedachten liggen op tafel. Praat erover en vat samen.',
    enter: 'Laat de gedachten zien',
    comes: 'praten en samenvatten.',
    waits: false,
  },
}
