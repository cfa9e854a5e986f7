// The words of the supply that stand in records and in the report.
import { BELIEVED, UNKNOWN } from '#shared/analysis/supply/findings.ts'
import type { Answer, Question } from './records.ts'

/** A provider that does not say for which organisation it fills in; numbered when there are more. */
export const unnamed = (number: number | undefined): string =>
  number === undefined ? 'Aanbieder zonder naam' : `Aanbieder zonder naam ${number}`

/** The four questions of the reflection form. */
export const questionTexts: Readonly<Record<Question, string>> = {
  little: 'Waar is weinig aanbod?',
  double: 'Wie doen hetzelfde?',
  differs: 'Waar doen we in de praktijk iets anders dan is afgesproken?',
  open: 'Wat houdt ons nog bezig?',
}

export const answerTexts: Readonly<Record<Answer, string>> = { yes: 'ja', no: 'nee', unsure: 'weet ik niet' }

const people = (n: number): string => (n === 1 ? '1 mens' : `${n} mensen`)
const providers = (n: number): string => (n === 1 ? '1 aanbieder' : `${n} aanbieders`)
const part = (of: number): string => (of === BELIEVED ? 'een derde' : of === UNKNOWN ? 'een kwart' : '')
const them = (n: number): string => (n === 1 ? 'Die telt' : 'Die tellen')

export const texts = {
  solo: 'Voorbereiding van 1 persoon. Deze kaart is alleen ingevuld, zonder de groep.',
  waiting: (n: number): string =>
    n === 0
      ? 'Er is nog niets ingevuld.'
      : `${n === 1 ? '1 mens is' : `${n} mensen zijn`} aan het invullen. De antwoorden zijn nog niet naast elkaar gelegd.`,
  nobody: 'Er is niets ingevuld.',
  filledIn: (offering: number, organisations: number, believing: number): string =>
    offering === 0
      ? `De kaart is ingevuld door ${people(believing)}. Er deed geen aanbieder mee.`
      : `De kaart is ingevuld door ${people(offering)} van ${providers(organisations)}, en door ${believing === 1 ? '1 ander' : `${believing} anderen`}.`,
  method: 'Aanbieders zeiden wat hun eigen organisatie doet. De anderen zeiden wat er volgens hen is.',
  white: (n: number, of: number): string => `Leeg: ${n} van ${of}.`,
  whiteUnknown: (n: number): string =>
    `Van ${n === 1 ? '1 vakje' : `${n} vakjes`} weten we het niet: daar vulde niemand of bijna niemand iets in.`,
  unknown: '?',
  isUnknown: 'onbekend',
  whiteMeans:
    'Leeg betekent: geen aanbieder doet het, en van de anderen die we mogen tellen kent niemand iets. Misschien is er wel iets.',
  tooFew: (rows: number, minimum: number): string =>
    `Bij ${rows === 1 ? '1 levensgebied' : `${rows} levensgebieden`} vulden minder dan ${minimum} anderen iets in. Hun antwoorden staan hier niet. Anders kun je zien wie wat koos.`,
  late: (n: number): string =>
    `Na het naast elkaar leggen ${n === 1 ? 'kwam nog 1 antwoord' : `kwamen nog ${n} antwoorden`} van anderen binnen. ${them(n)} niet mee. Anders kun je zien wie wat koos.`,
  figure: 'De kaart van het aanbod',
  table: 'Het aanbod per levensgebied en groep',
  domain: 'Levensgebied',
  group: 'Groep',
  legend: {
    more: 'Twee of meer aanbieders doen iets',
    one: 'Eén aanbieder doet iets',
    believed: 'Geen aanbieder, maar anderen denken dat er iets is (3/8 is: 3 van de 8 anderen)',
    white: 'Leeg',
  },
  soloLegend: 'Gevuld',
  alt: (rows: number, columns: number, white: number, of: number): string =>
    `Kaart met ${rows} levensgebieden en ${columns === 1 ? '1 groep' : `${columns} groepen`}. Van de ${of} vakken zijn er ${white} leeg.`,
  altWhite: (names: readonly string[]): string => `Helemaal leeg: ${names.join(', ')}.`,
  altMost: (name: string, n: number, of: number): string => `Het meest gevuld is ${name}: ${n} van ${of}.`,
  empty: 'leeg',
  filled: 'gevuld',
  squareProviders: (n: number): string => (n === 1 ? '1 aanb.' : `${n} aanb.`),
  squareOthers: (yes: number, n: number): string => `${yes}/${n}`,
  cellProviders: providers,
  cellOthers: (yes: number, n: number): string => `${yes} van ${n} anderen`,
  whiteSpots: 'Waar is niets gevonden?',
  whiteHead: ['Levensgebied', 'Leeg', 'Voor wie'],
  whiteCaption: 'Lege vakken per levensgebied',
  nOf: (n: number, of: number): string => `${n} van ${of}`,
  allGroups: 'alle groepen',
  moments: 'Per moment',
  momentsCaption: 'Voor welke groepen er iets is, per moment',
  withoutMoment: 'Zonder moment',
  noMoments: 'Niemand noemde een moment.',
  momentWhite: (number: number, name: string, n: number, of: number): string =>
    `Moment ${number}, ${name}: leeg bij ${n} van ${of}.`,
  momentHead: (number: number, name: string): string => `${number}. ${name}`,
  offers: 'Wat er is',
  offersHead: ['Levensgebied', 'Groep', 'Wie doet het', 'Wat anderen denken', 'Namen die anderen noemden'],
  offer: (name: string, moments: string): string => (moments === '' ? name : `${name} (moment ${moments})`),
  believed: (yes: number, unsure: number, n: number): string =>
    unsure === 0 ? `${yes} van ${n} kennen iets` : `${yes} van ${n} kennen iets, ${unsure} weten het niet`,
  named: (name: string, n: number): string => (n === 1 ? name : `${name} (${n} keer)`),
  words: (name: string): string => `Wat er staat bij ‘${name}’`,
  sides: 'Gemeente en inwoners naast elkaar',
  sidesHead: ['Levensgebied', 'Groep', 'Gemeente en toegang', 'Inwoners en adviesraad'],
  sidesNote: (minimum: number): string =>
    `Dit staat er alleen als van beide kanten minstens ${minimum} mensen iets invulden.`,
  reflect: 'Terugkijken',
  noSentence: 'Hier schreef de groep niets op.',
  dropped: 'Voorstellen die de groep niet overnam',
  open: 'Voorstellen waar de groep nog niets mee deed',
  worries: 'Wat mensen bezighoudt',
  worriesNote: 'Geschreven zonder naam.',
  worriesWaiting: (n: number): string =>
    n === 1
      ? 'Er is 1 vraag opgeschreven. Nog niet iedereen kan die lezen.'
      : `Er zijn ${n} vragen opgeschreven. Nog niet iedereen kan ze lezen.`,
  tasks: 'Algemene taken',
  tasksHead: ['Taak', 'Aanbieders die het doen', 'Aanbieders die het niet doen', 'Anderen', 'Wie het doet'],
  taskOthers: (yes: number, no: number, unsure: number): string =>
    `${yes} ja, ${no} nee, ${unsure} weet ik niet`,
  forms: 'Vormen van ondersteuning die de gemeente heeft',
  formsHead: ['Naam', 'Soort', 'Voor wie'],
  how: 'Hoe is dit geteld?',
  howLines: (minimum: number, solo: boolean): string[] => [
    ...(solo
      ? []
      : [
          `Antwoorden van anderen tellen we vanaf ${minimum} mensen per levensgebied.`,
          'Komen er later antwoorden bij? Dan tellen we pas opnieuw als niemand te herkennen is.',
        ]),
    `‘Mensen denken dat er iets is’ zeggen we vanaf ${part(BELIEVED)} van de anderen.`,
    `‘Weinig mensen weten dat’ zeggen we tot en met ${part(UNKNOWN)} van de anderen.`,
    '‘Hetzelfde’ is: twee of meer aanbieders voor dezelfde groep, op hetzelfde moment als zij een moment noemen.',
    'Die grenzen kozen wij zelf. Ze helpen bij het gesprek en zijn geen oordeel.',
  ],
  dataCells: 'Aanbod per vakje',
  dataCellsHead: [
    'Levensgebied',
    'Groep',
    'Aanbieders',
    'Aantal anderen',
    'Ja',
    'Weet niet',
    'Moment 1',
    'Moment 2',
    'Moment 3',
    'Leeg',
  ],
  dataAnswers: 'Antwoorden per vakje, zonder namen van mensen',
  dataAnswersHead: [
    'Levensgebied',
    'Groep',
    'Wie',
    'Antwoord',
    'Afgesproken',
    'Momenten',
    'Genoemde aanbieders',
  ],
  others: 'anderen',
  dataTasks: 'Algemene taken',
  dataTasksHead: ['Taak', 'Wie', 'Ja', 'Nee', 'Weet niet'],
  dataSentences: 'Wat de groep opschreef',
  dataSentencesHead: ['Vraag', 'Zin', 'Van een voorstel'],
  yes: 'ja',
  no: 'nee',
} as const
