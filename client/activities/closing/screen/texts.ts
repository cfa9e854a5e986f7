// What the projector says at the closing.
export const texts = {
  title: 'Dit nemen we mee',
  thanks: 'Dank je wel dat je meedacht.',
  agreements: (n: number): string => (n === 1 ? 'afspraak' : 'afspraken'),
  parked: (n: number): string => (n === 1 ? 'ding op de parkeerplaats' : 'dingen op de parkeerplaats'),
  talked: 'Hier praatten we over',
  kept: (days: number): string => `${days} dagen na het einde wissen we alles van deze sessie.`,
  report: 'De gespreksleider deelt het verslag.',
} as const
