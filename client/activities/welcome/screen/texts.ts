// What the projector says at the welcome.
export const texts = {
  title: 'Welkom',
  why: 'Waarom we hier zijn',
  rules: 'Zo praten we met elkaar',
  foot: 'Hulpmiddel voor het gesprek, geen besluit',
} as const
