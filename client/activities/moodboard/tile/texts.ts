// What a person reads while choosing an image and saying why.
/** What is on a tile, for who cannot see it. */
export const tileTexts = {
  symbol: (alt: string): string => `Plaatje: ${alt}`,
  symbolGone: 'Plaatje',
  photo: (alt: string): string => (alt === '' ? 'Foto, zonder beschrijving' : `Foto: ${alt}`),
  omdat: 'omdat',
} as const

export const makerTexts = {
  ways: 'Waarmee begin je?',
  symbol: 'Plaatje',
  photo: 'Foto',
  word: 'Woord',
  wordLabel: 'Jouw woord',
  wordHint: 'Het komt groot op je kaartje te staan.',
  wordLay: 'Zet het op mijn kaartje',
  wordMissing: 'Schrijf eerst een woord.',
  back: 'Terug naar mijn kaartje',
  yours: 'Jouw kaartje',
  other: 'Kies iets anders',
  take: 'Haal weg',
  taken: 'Je kaartje is weg. Wat je schreef, staat er nog als je iets nieuws kiest.',
  because: 'Omdat…',
  becauseHint: 'Maak de zin af. Leeg laten mag ook.',
  wordAlso: 'Een woord erbij',
  wordAlsoHint: 'Mag ook leeg blijven.',
  wordOnly: 'Zonder plaatje of foto moet er een woord staan.',
  laid: 'Je kaartje ligt klaar. Schrijf nu waarom.',
} as const
