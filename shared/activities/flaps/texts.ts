// The sentences of the report about the flaps.
import { paperTexts } from '#shared/activities/onPaper.ts'
import type { SheetId, Sign, Who } from './records.ts'

const notes = (n: number): string => (n === 1 ? '1 geeltje' : `${n} geeltjes`)
const stickers = (n: number): string => (n === 1 ? '1 sticker' : `${n} stickers`)

export const sheetTitles: Readonly<Record<SheetId, string>> = { pro: 'Voordelen', con: 'Nadelen' }

export const whoNames: Readonly<Record<Who, string>> = {
  inwoner: 'Inwoner',
  aanbieder: 'Aanbieder',
  gemeente: 'Gemeente',
}

const signs: Readonly<Record<Sign, string>> = {
  none: 'De geeltjes zijn geschreven zonder naam.',
  side: 'De geeltjes zijn geschreven zonder naam. Wel staat erbij van welke kant ze komen.',
  name: 'De geeltjes zijn geschreven met naam.',
}

export const texts = {
  intro: (letter: string | undefined): string =>
    letter === undefined ? 'Stel dat we dit doen:' : `Fiche ${letter}. Stel dat we dit doen:`,
  counts: (pro: number, con: number): string => `${notes(pro)} met voordelen en ${notes(con)} met nadelen.`,
  signed: (sign: Sign): string => signs[sign],
  smallSides: (minimum: number): string =>
    `Een kant met minder dan ${minimum} mensen staat er niet bij. Anders kun je zien wie het schreef.`,
  waiting: (n: number): string =>
    n === 1
      ? 'Er is 1 geeltje geschreven. Nog niet iedereen kan het zien.'
      : `Er zijn ${n} geeltjes geschreven. Nog niet iedereen kan ze zien.`,
  nothing: 'Hier is nog geen geeltje voor geschreven.',
  noPairs: 'Er zijn geen flappen opgehangen.',
  hidden: (n: number): string =>
    n === 1
      ? '1 geeltje is door de gespreksleider weggehaald en staat niet in dit verslag.'
      : `${n} geeltjes zijn door de gespreksleider weggehaald en staan niet in dit verslag.`,
  voters: (n: number): string => (n === 1 ? '1 persoon plakte stickers.' : `${n} mensen plakten stickers.`),
  fewVoters: 'De stickers staan hier niet. Er waren te weinig mensen die stickers plakten.',
  stays:
    'Na de telling zijn nog stickers veranderd, maar door te weinig mensen. Die tellen niet mee. Anders kun je zien wie wat plakte.',
  caption: (statement: string): string => `De flappen over ‘${statement}’`,
  captionPart: (statement: string, part: number, parts: number): string =>
    `De flappen over ‘${statement}’, deel ${part} van ${parts}`,
  alt: (title: string, count: number, groups: readonly string[], loose: number): string =>
    `${title}: ${notes(count)}` +
    (groups.length === 0
      ? '.'
      : `, met ${groups.length === 1 ? 'de groep' : 'de groepen'} ${groups.join(', ')}.`) +
    (groups.length === 0 || loose === 0
      ? ''
      : ` ${loose === 1 ? '1 geeltje hangt' : `${loose} geeltjes hangen`} los.`),
  altText: 'Twee vellen papier met geeltjes. De teksten staan hieronder.',
  noName: 'Groep zonder naam',
  continued: 'vervolg',
  group: (name: string, n: number, weight: number | undefined): string =>
    `${name} (${notes(n)}${weight === undefined ? '' : `, ${stickers(weight)}`})`,
  loose: 'Losse geeltjes',
  note: (text: string, signature: string, weight: number | undefined): string =>
    [text, signature, weight === undefined ? '' : stickers(weight)]
      .filter((part) => part !== '')
      .map((part, index) => (index === 0 ? part : `(${part})`))
      .join(' '),
  empty: 'Hier hangt niets.',
  remedies: 'Hoe lossen we de nadelen op?',
  remediesHead: ['Nadeel', 'Oplossing'],
  effects: 'Wie wint en wie verliest?',
  effectsHead: ['Geeltje', ...Object.values(whoNames)],
  dataNotes: 'Geeltjes op de flappen',
  dataNotesHead: [
    'Stap',
    'Stelling',
    'Flap',
    'Groep',
    'Geeltje',
    'Stickers',
    ...Object.values(whoNames),
    'Oplossing',
  ],
  dataPaper: 'Geeltjes van papier',
  dataPaperHead: ['Stap', 'Stelling', 'Flap', paperTexts.column],
  dataSide: 'Kant',
  dataName: 'Naam',
  dataGroups: 'Groepen op de flappen',
  dataGroupsHead: ['Stap', 'Stelling', 'Flap', 'Groep', 'Geeltjes', 'Stickers', 'Oplossing'],
} as const
