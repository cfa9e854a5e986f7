// The words around a photo, and one sentence for every reason why it could not be sent.

/** Why a photo was not taken in; `offline` when it did not arrive, `stopped` when its sender stopped it. */
export type PhotoProblem =
  | 'image-type'
  | 'image-broken'
  | 'image-too-large'
  | 'image-full'
  | 'session-ended'
  | 'too-fast'
  | 'not-saved'
  | 'unknown'
  | 'broken'
  | 'offline'
  | 'stopped'

export const photoTexts = {
  legend: 'Een eigen foto',
  choose: 'Kies een foto',
  take: 'Maak een foto',
  people: 'Staan er mensen herkenbaar op? Vraag het hun eerst.',
  stripped: 'Waar en wanneer de foto is gemaakt, halen we eraf.',
  preparing: 'We maken je foto kleiner.',
  sending: (percent: number): string => `Je foto gaat weg: ${percent}%`,
  sendingStarted: 'Je foto gaat weg.',
  sent: 'Je foto is er. Schrijf nu wat erop staat.',
  stop: 'Stop',
  stopped: 'Gestopt. Je foto is niet verstuurd.',
  again: 'Probeer opnieuw',
  remove: 'Haal de foto weg',
  removed: 'De foto is weg.',
  alt: 'Wat staat er op de foto?',
  altHint: 'Voor wie de foto niet kan zien. Bijvoorbeeld: een hond op een bank.',
  altMissing: 'Je eigen foto. Er staat nog niet bij wat erop staat.',
}

const sentences: Readonly<Record<PhotoProblem, string>> = {
  'image-type': 'Dit bestand kunnen we niet laten zien. Kies een gewone foto (JPEG, PNG of WebP).',
  'image-broken': 'Deze foto is niet heel. Kies een andere foto, of maak een nieuwe.',
  'image-too-large': 'Deze foto is te groot. Kies een kleinere foto, of maak een nieuwe.',
  'image-full': 'Er is geen plek meer voor een foto. Haal eerst een andere foto van jou weg.',
  'session-ended': 'De sessie is klaar. Er kan geen foto meer bij.',
  'too-fast': 'Er komen veel foto’s tegelijk. Wacht even en probeer het opnieuw.',
  'not-saved': 'De server kan nu niets bewaren. Probeer het zo nog een keer.',
  unknown: 'Dit apparaat doet niet meer mee. Doe opnieuw mee met de code.',
  broken: 'Er ging iets mis bij ons. Probeer het zo nog een keer.',
  offline: 'Er is geen verbinding. Je foto is nog niet verstuurd. Probeer het opnieuw.',
  stopped: photoTexts.stopped,
}

/** What is the matter and what to do. */
export const photoSentence = (problem: PhotoProblem): string => sentences[problem]

/** Whether sending the very same photo again may help. */
export const mayTryAgain = (problem: PhotoProblem): boolean =>
  !['image-type', 'image-broken', 'image-too-large', 'session-ended', 'unknown'].includes(problem)
