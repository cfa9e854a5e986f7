// The sentences of the report about agreements and concerns.
import { paperTexts } from '#shared/activities/onPaper.ts'

export const texts = {
  table: 'Wat we afspraken',
  head: ['Afspraak', 'Keuze', 'Waarom', 'Wie', 'Wanneer', 'Opnieuw bekijken', 'Fiche'],
  open: 'nog open',
  received: 'Kan iedereen ermee leven?',
  receivedHead: ['Afspraak', 'Groen', 'Oranje', 'Rood', 'Reacties'],
  method:
    'Groen is: ik kan hiermee leven. Oranje is: ik heb een zorg. Rood is: zo niet. Iedereen gaf een kleur zonder naam.',
  hidden: 'De kleuren zijn nog niet gedeeld. Daarom staan ze hier nog niet.',
  tooFew: (minimum: number): string =>
    `Bij minder dan ${minimum} reacties staan de kleuren hier niet. Anders kun je zien wat een klein groepje koos.`,
  changed: (number: number): string =>
    `Afspraak ${number} is veranderd nadat mensen een kleur gaven. Vraag of de kleuren nog kloppen.`,
  concerns: 'Zorgen bij de afspraken',
  concernOf: (number: number, choice: string): string => `Afspraak ${number}: ${choice}`,
  concern: (colour: string, text: string): string => `${colour}: ${text}`,
  colours: { groen: 'Groen', oranje: 'Oranje', rood: 'Rood' },
  wordless: (n: number): string =>
    n === 1
      ? '1 keer oranje of rood zonder een zin erbij.'
      : `${n} keer oranje of rood zonder een zin erbij.`,
  data: 'Afspraken',
  dataHead: [
    'Afspraak',
    'Keuze',
    'Waarom',
    'Wie',
    'Wanneer',
    'Opnieuw bekijken',
    'Fiche',
    'Groen',
    'Oranje',
    'Rood',
    paperTexts.column,
  ],
  dataConcerns: 'Zorgen bij de afspraken',
  dataConcernsHead: ['Afspraak', 'Keuze', 'Kleur', 'Zorg'],
} as const
