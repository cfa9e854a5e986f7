// What the facilitator reads about the welcome.
import type { StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Welkom'

/** Where the manual tells about it. */
export const help = 'welkom'

export const stages: StageTexts = {
  open: {
    title: (step) => step,
    lead: 'Iedereen weet waarom we hier zijn en hoe we met elkaar praten.',
    enter: 'Heet iedereen welkom',
    comes: 'het doel en de huisregels op het scherm.',
    waits: false,
  },
}
