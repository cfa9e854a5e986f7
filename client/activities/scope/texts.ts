// Words of the boundary that every screen shares: the four verdicts, the blocks, and how proposals lie apart.
import type { Kept, Tally, Verdict } from '#shared/activities/scope/records.ts'
import { verdicts } from './verdicts.ts'

export const verdictWords: Readonly<Record<Verdict, string>> = {
  oco: 'Bij OCO',
  niet: 'Niet bij OCO',
  ander: 'Een ander doet dit',
  open: 'Nog open',
}

/** What somebody chooses alone; the last one differs from what a group decides. */
export const choiceWords: Readonly<Record<Verdict, string>> = { ...verdictWords, open: 'Weet ik nog niet' }

const shortWords: Readonly<Record<Verdict, string>> = {
  oco: 'bij OCO',
  niet: 'niet',
  ander: 'een ander',
  open: 'weet niet',
}

export const scoreWords = ['Nog niet', 'Een beetje', 'Grotendeels', 'Helemaal'] as const

export const keptWords: Readonly<Record<Kept, string>> = {
  kept: 'Nagekomen',
  partly: 'Deels',
  not: 'Niet',
  unknown: 'Weet niet',
}

const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const scopeTexts = {
  /** The first element has a block for each moment. */
  elements: ['Moment en taak', 'Levensgebieden', 'Groepen inwoners', 'Wie nog meer helpt'],
  blockNames: { domains: 'Levensgebieden', groups: 'Groepen inwoners', others: 'Wie nog meer helpt' },
  blockLeads: {
    domains: 'Op welke gebieden in het leven helpt OCO?',
    groups: 'Voor welke inwoners is OCO er?',
    others: 'Hoort dit bij OCO, of doen anderen dit?',
  },
  moment: (n: number, name: string): string => `Moment ${n}: ${name}`,
  parts: 'Delen van de afbakening',
  part: (n: number, of: number, name: string): string => `Deel ${n} van ${of}: ${name}`,
  chosen: (n: number, of: number): string => `${n} van ${of} gekozen`,
  decided: (n: number, of: number): string => `${n} van ${of} besloten`,
  divided: 'verdeeld',
  /** The bar in words. */
  spread: (tally: Tally): string =>
    verdicts
      .filter((verdict) => tally[verdict] > 0)
      .map((verdict) => `${tally[verdict]} ${shortWords[verdict]}`)
      .join(', '),
  proposed: (n: number): string => (n === 1 ? '1 voorstel' : `${n} voorstellen`),
  tooFew: 'Te weinig voorstellen om te laten zien. Zo blijft geheim wie wat koos.',
  late: (n: number): string =>
    n === 1
      ? 'Er kwam nog 1 voorstel na de telling. Dat tellen we mee als het er meer zijn.'
      : `Er kwamen nog ${n} voorstellen na de telling. Die tellen we mee als het er meer zijn.`,
  who: (who: string): string => `Wie dan wel: ${who}`,
  whoMissing: 'Wie dan wel? Nog invullen',
  watch: (day: string): string =>
    day === '' ? 'We letten op onafhankelijkheid' : `We letten op onafhankelijkheid: ${day}`,
  mean: (mean: number): string => `${oneDecimal.format(mean)} van 3`,
  meanShort: (mean: number): string => oneDecimal.format(mean),
  lowest: 'Hier is het meest te doen',
  empty: 'Hier ligt nog niets.',
} as const
