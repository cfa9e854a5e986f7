// What the facilitator reads about the stages of the moodboard.
import type { StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Moodboard'

/** Where the manual tells about it. */
export const help = 'het-moodboard'

export const stages: StageTexts = {
  make: {
    title: (step) => step,
    lead: 'Iedereen kiest of maakt in stilte een beeld, en schrijft erbij waarom. Kies eerst hoe: kaartjes, borden, of samen één bord.',
    enter: 'Start met maken',
    comes: 'iedereen kiest of maakt een beeld.',
    waits: true,
    first: true,
  },
  round: {
    title: (step) => step,
    lead: 'De beelden liggen op tafel. Iedereen vertelt één keer, in een willekeurige volgorde.',
    enter: 'Laat de beelden zien',
    comes: 'om de beurt vertellen bij het beeld.',
    waits: false,
  },
  done: {
    title: (step) => step,
    lead: 'Alle beelden hangen naast elkaar. Wat valt op?',
    enter: 'Rond de ronde af',
    comes: 'alle beelden naast elkaar.',
    waits: false,
  },
}
