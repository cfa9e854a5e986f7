// What a language is called and how it writes days and numbers; each catalogue gives its own.
export const languageTexts = {
  /** The code of the language that these screens are in. */
  code: 'nl',
  /** For days, times and numbers. */
  locale: 'nl-NL',
  /** As its speakers call it. */
  name: 'Nederlands',
  choose: 'Taal van de knoppen en teksten',
  chooseLead: 'Wat de gemeente en de groep schrijven, blijft zoals het is.',
} as const
