// What the facilitator reads about the stages of the supply.
import type { StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Aanbod in kaart'

/** Where the manual tells about it. */
export const help = 'aanbod-in-kaart'

export const stages: StageTexts = {
  alone: {
    title: (step) => step,
    lead: 'Iedereen vult alleen in wat er volgens hen is. Niemand ziet wat een ander invult.',
    enter: 'Start het invullen',
    comes: 'iedereen vult alleen in wat er is.',
    waits: true,
  },
  laid: {
    title: (step) => step,
    lead: 'Alle antwoorden liggen naast elkaar. Kijk samen wat er is en wat leeg is.',
    enter: 'Leg alles naast elkaar',
    comes: 'alle antwoorden naast elkaar, zonder namen van mensen.',
    waits: false,
  },
  reflect: {
    title: (step) => step,
    lead: 'Bewaar samen zinnen bij vier vragen. De zorgen zijn nu te lezen.',
    enter: 'Ga naar de vier vragen',
    comes: 'vier vragen, en de zorgen die mensen opschreven.',
    waits: false,
  },
  done: {
    title: (step) => step,
    lead: 'Dit bewaart de groep. Het komt in het verslag.',
    enter: 'Rond af',
    comes: 'wat jullie bewaren, op een rij.',
    waits: false,
  },
}
