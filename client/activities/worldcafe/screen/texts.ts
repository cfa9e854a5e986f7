// What the projector says in the wereldcafé; no names of people.
import { cafeTexts } from '../texts.ts'

const tables = (n: number): string => (n === 1 ? '1 tafel' : `${n} tafels`)

export const screenTexts = {
  none: 'We maken de tafels klaar',
  noneLead: 'Je ziet zo waar de tafels over gaan.',
  tables: 'Hier praten we straks over',
  tablesLead: (n: number, rounds: number): string =>
    `${tables(n)}, ${rounds === 1 ? '1 ronde' : `${rounds} rondes`}. Blijf nog even zitten.`,
  seats: (n: number): string => (n === 1 ? '1 stoel' : `${n} stoelen`),
  /** A link is of no use on a wall. */
  place: (place: string): string => (/^https?:/i.test(place) ? 'online' : place),
  left: (n: number): string => (n <= 0 ? 'vol' : n === 1 ? 'nog 1 plek' : `nog ${n} plekken`),
  page: (n: number, of: number): string => `Blad ${n} van ${of}`,
  round: cafeTexts.roundOf,
  talk: 'Praat over de vraag van jouw tafel',
  freeLead: 'Kies zelf een tafel met een plek. Op je telefoon zie je waar plek is.',
  seek: 'Zoek je tafel',
  change: 'Wissel van tafel',
  changeLead: 'Kijk op je telefoon: daar staat jouw tafel.',
  harvest: 'Schrijf op wat eruit kwam',
  harvestLead: 'Eén inzicht, één vraag, en één afspraak of wens.',
  harvested: (n: number, of: number): string => `${n} van ${tables(of)} klaar`,
  ready: 'klaar',
  lines: (n: number): string => (n === 0 ? 'nog leeg' : `${n} van 3`),
  together: 'Dit brengen de tafels mee',
  togetherEmpty: 'Er is nog niets opgeschreven.',
  recurs: 'Dit komt terug',
  recursMore: (n: number): string => `en nog ${n}`,
  from: (numbers: readonly number[]): string =>
    numbers.length === 1
      ? `tafel ${numbers[0]}`
      : `tafel ${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`,
  unnamed: cafeTexts.themeUnnamed,
  choose: 'Wat moet zeker verdergaan?',
  chooseLead: 'Plak drie stickers op je eigen scherm.',
  done: 'Dit gaat verder',
  doneNone: 'Dit vindt de groep belangrijk',
  doneEmpty: 'Er liggen geen stickers.',
  voters: (n: number): string => (n === 1 ? '1 persoon plakte stickers' : `${n} mensen plakten stickers`),
  stickers: cafeTexts.stickers,
  goes: 'gaat verder',
  more: (n: number): string => `en nog ${n === 1 ? '1 ander punt' : `${n} andere punten`}`,
  help: 'Hulpmiddel voor het gesprek, geen besluit',
} as const
