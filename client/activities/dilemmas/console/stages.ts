// What the facilitator reads about the stages of the dilemma game.
import type { StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Volgorde leggen'

/** Where the manual tells about it: laying in silence and what the group laid stand apart. */
export const help = {
  meet: 'de-fiches-en-de-stilte',
  silent: 'de-fiches-en-de-stilte',
  revealed: 'de-volgorde-van-de-groep',
  chosen: 'de-volgorde-van-de-groep',
} as const

export const stages: StageTexts = {
  meet: {
    title: (step) => `${step}: de fiches`,
    lead: 'Iedereen draait de fiches om en leest ze. Nog niemand kiest.',
    enter: 'Laat de fiches zien',
    comes: 'iedereen bekijkt de fiches.',
    waits: false,
  },
  silent: {
    title: (step) => `${step}, in stilte`,
    lead: 'Iedereen legt de fiches op een eigen volgorde.',
    enter: 'Start de stilte',
    comes: 'iedereen legt een eigen volgorde.',
    waits: true,
  },
  revealed: {
    title: () => 'De volgorde van de groep',
    lead: 'Vraag naar het waarom. De telling is geen besluit.',
    enter: 'Laat de volgorde zien',
    comes: 'de laatste plaats komt eerst.',
    waits: false,
    needs: { kind: 'choice', sentence: 'Leg eerst een fiche in het midden' },
  },
  chosen: {
    title: () => 'Hier praten we over',
    lead: 'De gekozen fiches liggen in het midden van het bord.',
    enter: 'Laat de keuze zien',
    comes: 'het bord, op alle schermen.',
    waits: false,
  },
}
