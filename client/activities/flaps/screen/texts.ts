// What the projector says about the flaps.
import type { Weights } from '#shared/activities/flaps/records.ts'
import { MINIMUM } from '#shared/analysis/minimum.ts'
import { sheetNames, texts as all } from '../texts.ts'

const notes = all.notes

export const texts = {
  sheetNames,
  notes,
  nothing: 'Waar gaan de flappen over?',
  wait: 'De gespreksleider kiest zo een stelling.',
  about: 'Stel dat we dit doen:',
  aboutFiche: (letter: string): string => `Fiche ${letter}. Stel dat we dit doen:`,
  write: 'Schrijf in stilte op je eigen scherm. Eén gedachte per geeltje.',
  several: 'Schrijf in stilte voordelen en nadelen',
  closed: 'Het schrijven is gesloten.',
  pairs: (n: number): string => `${n} stellingen, elk met twee flappen`,
  empty: 'Hier hangt nog niets.',
  unnamed: 'Zonder naam',
  continued: 'vervolg',
  page: (page: number, of: number): string => `Blad ${page} van ${of}`,
  more: (grouped: number, loose: number): string =>
    grouped === 0
      ? `en nog ${loose === 1 ? '1 los geeltje' : `${loose} losse geeltjes`}`
      : `en nog ${notes(grouped + loose)}`,
  hidden: (n: number): string => (n === 1 ? '1 geeltje weggehaald' : `${n} geeltjes weggehaald`),
  weigh: 'Plak je stickers op je eigen scherm.',
  done: ({ voters, stays }: Weights): string =>
    voters < MINIMUM
      ? 'Te weinig mensen plakten stickers om ze te laten zien'
      : `${voters} mensen plakten stickers${stays ? '. Dit is de telling van net.' : ''}`,
  stickers: all.done.stickers,
  remedy: 'Hoe lossen we dit op?',
} as const
