// What the weathers are called, the usual questions, and the sentences of the report.
import type { Moment, Weather } from './records.ts'

const people = (n: number): string => (n === 1 ? '1 persoon' : `${n} mensen`)

export const weatherNames: Readonly<Record<Weather, string>> = {
  sun: 'Zon',
  bright: 'Zon en wolken',
  cloud: 'Bewolkt',
  rain: 'Regen',
  storm: 'Onweer',
  rainbow: 'Regenboog',
}

export const questions: Readonly<Record<Moment, string>> = {
  in: 'Hoe zit je erbij?',
  out: 'Hoe ga je naar huis?',
}

export const otherWeather = 'Ander weer'

/** One sentence for the screens and the report alike. */
export const shiftSentence = (n: number, changed: number): string =>
  changed === 0
    ? `Alle ${n} mensen die twee keer kozen, kozen hetzelfde weer.`
    : changed === n
      ? `Alle ${n} mensen die twee keer kozen, kozen nu ander weer.`
      : `${n} mensen kozen twee keer. ${changed} van hen kozen nu ander weer.`

export const reportTexts = {
  asked: (question: string): string => `De vraag was: ${question}`,
  nobody: 'Niemand koos hier iets.',
  hidden: (n: number): string =>
    `${people(n)} ${n === 1 ? 'koos' : 'kozen'} al. Het is nog niet gedeeld, dus het staat hier niet.`,
  chose: (n: number): string =>
    `${people(n)} ${n === 1 ? 'koos' : 'kozen'} een soort weer. Een woord erbij mocht.`,
  few: (n: number, minimum: number): string =>
    `${people(n)} ${n === 1 ? 'koos' : 'kozen'}. Dat zijn er minder dan ${minimum}, dus we laten niet zien wat.`,
  order: 'De woorden staan in de volgorde van het alfabet.',
  sky: 'Weer en woorden',
  skyHead: ['Weer', 'Aantal', 'Woorden'],
  shift: 'Van begin naar eind',
  shiftHead: ['Weer', 'Bij het begin', 'Bij het eind'],
  shiftNote: 'We tellen alleen wie twee keer koos. Soorten weer die weinig mensen kozen, staan bij elkaar.',
  name: 'Naam',
  dataSky: 'Weer en woorden bij begin en eind',
  dataSkyHead: ['Moment', 'Weer', 'Woord'],
  dataShift: 'Weer van begin naar eind',
  moment: { in: 'begin', out: 'eind' } satisfies Record<Moment, string>,
} as const
