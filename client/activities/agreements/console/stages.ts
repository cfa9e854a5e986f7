// What the facilitator reads about the stages of the agreements.
import type { StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Afspraken'

/** Where the manual tells about it. */
export const help = 'afspraken'

export const stages: StageTexts = {
  make: {
    title: (step) => `${step} maken`,
    lead: 'Wat kiezen we, waarom, wie pakt het op en wanneer kijken we terug?',
    enter: 'Maak afspraken',
    comes: 'samen afspraken maken.',
    waits: false,
  },
  consent: {
    title: () => 'Kun je hiermee leven?',
    lead: 'Iedereen geeft per afspraak groen, oranje of rood. Niemand ziet nog wie wat geeft.',
    enter: 'Vraag: kun je hiermee leven?',
    comes: 'iedereen zegt per afspraak: groen, oranje of rood.',
    waits: true,
  },
  shown: {
    title: () => 'Dit spreken we af',
    lead: 'De afspraken met de zorgen die erbij horen.',
    enter: 'Laat de uitkomst zien',
    comes: 'hoe de groep over elke afspraak denkt.',
    waits: false,
  },
}
