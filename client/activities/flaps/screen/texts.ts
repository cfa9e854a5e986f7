// What the projector says about the flaps.
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
  done: (voters: number): string =>
    voters === 1 ? '1 mens plakte stickers' : `${voters} mensen plakten stickers`,
  stickers: all.done.stickers,
  remedy: 'Hoe lossen we dit op?',
  groupOf: (sheet: string): string => `Een groep bij ${sheet.toLowerCase()}`,
} as const
