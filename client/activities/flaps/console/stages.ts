// What the facilitator reads about the stages of the flaps.
import type { StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Flappen: voor en tegen'

/** Where the manual tells about it. */
export const help = 'de-flappen'

export const stages: StageTexts = {
  silent: {
    title: (step) => step,
    lead: 'Iedereen schrijft in stilte geeltjes met voordelen en nadelen.',
    enter: 'Start het schrijven',
    comes: 'iedereen schrijft geeltjes in stilte.',
    waits: true,
    needs: { kind: 'pair', sentence: 'Kies eerst waar de flappen over gaan' },
  },
  stick: {
    title: (step) => step,
    lead: 'Alle geeltjes hangen op de flappen. Lees ze samen.',
    enter: 'Laat iedereen zien',
    comes: 'alle geeltjes vliegen naar de flappen.',
    waits: false,
  },
  sort: {
    title: (step) => step,
    lead: 'Leg bij elkaar wat op elkaar lijkt. Geef elke groep een naam.',
    enter: 'Ga ordenen',
    comes: 'samen de geeltjes ordenen.',
    waits: false,
  },
  weigh: {
    title: (step) => step,
    lead: 'Iedereen plakt stickers op wat het zwaarst weegt. Bedenk samen een oplossing voor elk nadeel.',
    enter: 'Deel de stickers uit',
    comes: 'iedereen plakt stickers.',
    waits: true,
  },
  done: {
    title: (step) => step,
    lead: 'Dit weegt voor de groep het zwaarst.',
    enter: 'Laat de stickers zien',
    comes: 'de stickers worden geteld.',
    waits: false,
  },
}
