// The words of the closing, for each seat its own.

export const playTexts = {
  lead: 'Dank je wel. Dit nemen we mee.',
  agreements: (n: number): string => (n === 1 ? 'afspraak' : 'afspraken'),
  parked: (n: number): string => (n === 1 ? 'punt op de parkeerplaats' : 'punten op de parkeerplaats'),
  agreed: 'Dit spraken we af',
  who: 'Wie',
  when: 'Wanneer',
  lookAgain: 'We kijken terug',
  none: 'We maakten geen afspraken.',
  report: 'Het verslag',
  reportLine: 'De gespreksleider maakt het verslag en deelt het met je.',
  named: 'Namen staan in het verslag.',
  unnamed: 'Er staan geen namen in het verslag.',
  kept: (days: number): string =>
    `${days} ${days === 1 ? 'dag' : 'dagen'} na het einde wissen we alles van de server.`,
} as const
