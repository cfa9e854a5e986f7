// The sentences of the report about the wereldcafé.
import type { What } from './records.ts'

const people = (n: number): string => (n === 1 ? '1 persoon' : `${n} mensen`)

export const whatNames: Readonly<Record<What, string>> = {
  insight: 'Inzicht',
  question: 'Vraag',
  wish: 'Afspraak of wens',
}

export const reportTexts = {
  lead: (tables: number, rounds: number): string =>
    `We praatten aan ${tables === 1 ? '1 tafel' : `${tables} tafels`}, in ${rounds === 1 ? '1 ronde' : `${rounds} rondes`}.`,
  notYet: 'Er is nog geen ronde begonnen.',
  round: (round: number, minutes: number, free: boolean): string =>
    `Ronde ${round} (${minutes} minuten)${free ? ', iedereen koos zelf een tafel' : ''}`,
  noQuestion: 'zonder vaste vraag',
  mixed: (twice: number, again: number): string =>
    [
      twice === 0
        ? 'Niemand zat twee keer aan dezelfde tafel, behalve wie gastheer of gastvrouw was.'
        : `${twice === 1 ? '1 keer kwam iemand' : `${twice} keer kwam iemand`} opnieuw aan dezelfde tafel.`,
      again === 0
        ? 'Gasten kwamen steeds nieuwe mensen tegen.'
        : `${again === 1 ? '1 paar gasten zat' : `${again} paren gasten zaten`} vaker dan één keer bij elkaar.`,
    ].join(' '),
  everySide: 'Aan elke tafel zat elke ronde iemand van elke kant.',
  table: (number: number, topic: string): string => `Tafel ${number}: ${topic}`,
  place: (place: string): string => `Plek: ${place}.`,
  closed: 'Deze tafel is tussendoor gesloten.',
  roundsOf: (number: number): string => `De rondes van tafel ${number}`,
  roundsHead: ['Ronde', 'Vraag', 'Mensen', 'Gastheer of gastvrouw'],
  nobodyHosts: 'niemand',
  aHost: 'een deelnemer',
  hidden: (n: number): string =>
    n === 0
      ? 'Er ligt nog niets op het tafelkleed.'
      : `Op het tafelkleed ${n === 1 ? 'ligt 1 ding' : `liggen ${n} dingen`}. Alleen deze tafel ziet dat nu.`,
  cloth: (number: number): string => `Het tafelkleed van tafel ${number}`,
  clothAlt: (number: number, parts: readonly string[]): string =>
    `Tekening van het tafelkleed van tafel ${number}, met ${parts.length === 1 ? '1 ding' : `${parts.length} dingen`}. De tekst staat hieronder.`,
  parts: 'Op het kleed:',
  empty: 'Op het tafelkleed is niets gelegd.',
  handover: (round: number): string => `Doorgegeven na ronde ${round}:`,
  skipped: (round: number): string => `Na ronde ${round} is niets doorgegeven.`,
  harvest: 'De oogst',
  noHarvest: 'Deze tafel schreef geen oogst op.',
  recurring: 'Wat terugkomt',
  noName: 'Zonder naam',
  line: (number: number, what: What, text: string): string =>
    `Tafel ${number}, ${whatNames[what].toLowerCase()}: ${text}`,
  weighed: 'Wat moet verder?',
  weighedHead: ['Wat', 'Stickers', 'Gaat verder'],
  yes: 'ja',
  voters: (n: number): string => `${people(n)} plakte${n === 1 ? '' : 'n'} stickers.`,
  fewVoters: 'De stickers staan hier niet. Er waren te weinig mensen die stickers plakten.',
  stays:
    'Na de telling zijn nog stickers veranderd, maar door te weinig mensen. Die tellen niet mee. Anders kun je zien wie wat plakte.',
  goesOn: 'Dit gaat verder:',
  smallSides: (minimum: number): string =>
    `Van een gastheer of gastvrouw staat de kant er alleen bij als er minstens ${minimum} mensen van die kant waren.`,
  dataHarvest: 'Oogst van de tafels',
  dataHarvestHead: ['Stap', 'Tafel', 'Onderwerp', 'Soort', 'Tekst', 'Thema', 'Stickers', 'Gaat verder'],
  dataRounds: 'Rondes van de tafels',
  dataRoundsHead: [
    'Stap',
    'Tafel',
    'Onderwerp',
    'Ronde',
    'Vraag',
    'Mensen',
    'Gastheer of gastvrouw',
    'Doorgegeven',
  ],
  dataCloth: 'Op de tafelkleden',
  dataClothHead: ['Stap', 'Tafel', 'Onderwerp', 'Ronde', 'Op het kleed'],
} as const
