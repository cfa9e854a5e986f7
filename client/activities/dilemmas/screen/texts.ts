// What the projector says during the dilemma game.
import { playTexts } from '../texts.ts'

const numbers = [
  'Nul',
  'Eén',
  'Twee',
  'Drie',
  'Vier',
  'Vijf',
  'Zes',
  'Zeven',
  'Acht',
  'Negen',
  'Tien',
  'Elf',
  'Twaalf',
]

const lowered = (n: number): string => (numbers[n] ?? String(n)).toLowerCase()

export const texts = {
  meet: (n: number): string => `${numbers[n] ?? n} dilemma’s`,
  meetLead: 'Elk fiche trekt naar twee kanten. We lezen ze samen.',
  homes: 'Alle fiches',
  silent: (n: number): string => `Leg de ${lowered(n)} fiches op volgorde`,
  silentAgain: 'Leg de fiches nog een keer op volgorde',
  silentLead: 'In stilte. Bovenaan: hier wil je het eerst over praten.',
  silentAgainLead: 'In stilte. Het mag hetzelfde zijn als eerst, of anders.',
  onlyYou: 'Alleen jij ziet jouw volgorde.',
  revealed: 'Dit legde de groep vooraan',
  revealedAgain: 'Dit ligt vooraan na het gesprek',
  votes: (n: number): string => (n === 1 ? '1 stem' : `${n} stemmen`),
  late: (n: number): string =>
    n === 1 ? '1 volgorde kwam te laat en telt niet mee' : `${n} volgordes kwamen te laat en tellen niet mee`,
  agreement: (words: string): string => `${words === 'redelijk' ? 'redelijk wat' : words} overeenstemming`,
  points: 'Punten van iedereen',
  divided: (top: number, bottom: number): string => `verdeeld: ${top} hoog, ${bottom} laag`,
  sides: {
    gemeente: 'Gemeente, toegang',
    aanbieders: 'Aanbieders',
    inwonerzijde: 'Inwoner\u00ADzijde',
  },
  sideHead: (name: string, n: number): string => `${name} (${n})`,
  sidePlace: (place: number, side: string): string => `plaats ${place} bij ${side.replace('\u00AD', '')}`,
  footSides: 'Rechts: de plaats bij elke kant. Gekleurd = top 2. Zelfde cijfer = gedeelde plaats.',
  footShared: 'Zelfde cijfer = gedeelde plaats.',
  footShift: (n: number, changed: number): string =>
    `${n} mensen legden twee keer. ${changed === 0 ? 'Niemand veranderde iets' : changed === 1 ? '1 persoon veranderde iets' : `${changed} van hen veranderden iets`}.`,
  canPause: 'Pauze: spatiebalk',
  noDecision: 'Hulpmiddel voor het gesprek, geen besluit',
  before: 'Eerst',
  moved: 'Nu',
  people: 'Mensen',
  up: (n: number): string => `${n} omhoog`,
  down: (n: number): string => `${n} omlaag`,
  same: 'gelijk',
  upDown: (up: number, down: number): string =>
    up === 0 && down === 0 ? 'niemand anders' : `${up} hoger, ${down} lager`,
  beforePlace: (place: number): string => `eerst plaats ${place}`,
  nobody: playTexts.reveal.nobody,
  nobodyLead: playTexts.reveal.nobodyLead,
  hidden: 'Deze volgorde laten we niet zien',
  hiddenLead: 'De groep is te klein, of te weinig mensen veranderden iets. Anders kun je zien wie wat koos.',
  spoken: (place: number, letter: string, title: string, points: string): string =>
    `Plaats ${place}: fiche ${letter}, ${title}, ${points} punten.`,
  middle: 'Hier praten we over',
  reason: 'Waarom deze keuze?',
  noChoice: 'De gespreksleider legt zo de fiches in het midden.',
  onlyCompared: 'Deze keer vergelijken we alleen. Er komt geen nieuw gesprek.',
} as const
