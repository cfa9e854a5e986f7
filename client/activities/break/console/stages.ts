// What the facilitator reads about a break.
import type { StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Pauze'

/** Where the manual tells about it. */
export const help = 'pauze'

export const stages: StageTexts = {
  open: {
    title: (step) => step,
    lead: 'De klok loopt op alle schermen. Alles is bewaard.',
    enter: 'Begin de pauze',
    comes: 'pauze, met de klok op het scherm.',
    waits: false,
  },
}
