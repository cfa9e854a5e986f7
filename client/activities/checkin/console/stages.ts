// What the facilitator reads about the stages of the check-in and check-out, and what can be put in a programme.
import type { Deeds, Offers, StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Check-in'

/** Where the manual tells about it. */
export const help = 'check-in-en-check-out'

export const stages: StageTexts = {
  write: {
    title: (step) => step,
    lead: 'Iedereen kiest in stilte het weer dat past, met één woord erbij. Overslaan mag.',
    enter: 'Start met kiezen',
    comes: 'iedereen kiest in stilte een soort weer.',
    waits: true,
  },
  sky: {
    title: (step) => step,
    lead: 'Al het weer hangt naast elkaar, met de woorden eronder. Wie wil, zegt er iets over.',
    enter: 'Laat het weer zien',
    comes: 'al het weer en alle woorden naast elkaar.',
    waits: false,
  },
}

export const deeds: Deeds = { 'mood.clear': 'Een woord bij het weer weggehaald' }

export const offers: Offers = [
  {
    activity: 'checkin',
    title: 'Check-in',
    minutes: 3,
    goal: 'Iedereen zegt met één woord hoe hij of zij binnenkomt.',
    config: { moment: 'in' },
  },
  {
    activity: 'checkin',
    title: 'Check-out',
    minutes: 3,
    goal: 'Iedereen zegt met één woord hoe hij of zij naar huis gaat.',
    config: { moment: 'out' },
  },
]
