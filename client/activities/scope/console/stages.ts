// What the facilitator reads about the stages of the boundary.
import type { StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Afbakening: wat hoort bij OCO?'

/** Where the manual tells about it. */
export const help = 'afbakening'

export const stages: StageTexts = {
  alone: {
    title: (step) => `${step}: alleen kiezen`,
    lead: 'Iedereen kiest in stilte wat bij OCO hoort en wat niet.',
    enter: 'Start het kiezen',
    comes: 'iedereen kiest in stilte.',
    waits: true,
  },
  compare: {
    title: (step) => `${step}: verschillen`,
    lead: 'De voorstellen liggen naast elkaar. Praat eerst over wat verdeeld is.',
    enter: 'Laat de verschillen zien',
    comes: 'de voorstellen naast elkaar leggen.',
    waits: false,
  },
  decide: {
    title: (step) => `${step}: besluiten`,
    lead: 'Besluit samen per kaart. Niet bij OCO? Schrijf op wie het wel doet.',
    enter: 'Ga besluiten',
    comes: 'samen besluiten per kaart.',
    waits: false,
  },
  points: {
    title: (step) => `${step}: aandachtspunten`,
    lead: 'Iedereen kiest in stilte hoe ver jullie zijn met elk punt.',
    enter: 'Ga naar de aandachtspunten',
    comes: 'iedereen kiest bij de aandachtspunten.',
    waits: true,
  },
  done: {
    title: (step) => `${step}: vastleggen`,
    lead: 'Lees samen wat er ligt. Maak de afbakening definitief.',
    enter: 'Laat de uitkomst zien',
    comes: 'de afbakening vastleggen.',
    waits: false,
  },
}
