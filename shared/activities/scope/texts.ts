// The sentences of the boundary that the screens and the report share: names, hints, and the statement.
import type { Fiche } from '#shared/content/schema.ts'
import type { Kept, Verdict } from './records.ts'

export const ficheName = (fiche: Pick<Fiche, 'letter' | 'title'>): string => `${fiche.letter}. ${fiche.title}`

export const verdictNames: Readonly<Record<Verdict, string>> = {
  oco: 'bij OCO',
  niet: 'niet bij OCO',
  ander: 'een ander doet dit',
  open: 'nog open',
}

export const keptNames: Readonly<Record<Kept, string>> = {
  kept: 'nagekomen',
  partly: 'deels nagekomen',
  not: 'niet nagekomen',
  unknown: 'weten we niet',
}

export const texts = {
  blocks: {
    domains: 'Levensgebieden',
    groups: 'Groepen inwoners',
    others: 'Wie nog meer helpt',
  },
  hints: {
    domains: (empty: number, of: number): string => `Bij ${empty} van ${of} groepen is hier niets gevonden.`,
    groups: (empty: number, of: number): string =>
      `Bij ${empty} van ${of} levensgebieden is hier niets gevonden.`,
  },
  final: (version: number): string => `Afbakening, versie ${version}`,
  draft: 'Afbakening, nog niet vastgesteld',
  lookAgain: (day: string): string => `De groep stelde deze afbakening vast. We kijken opnieuw op ${day}.`,
  notFinal: 'De groep werkt nog aan deze afbakening.',
  parts: {
    with: 'Bij onafhankelijke cliëntondersteuning hoort:',
    elsewhere: 'Niet daarbij hoort:',
    open: 'Nog open is:',
    watch: 'Hier letten we op:',
  },
  does: (item: string, who: string): string => `${item}. Dat doet: ${who}.`,
  whoOpen: (item: string): string => `${item}. Wie dat doet, is nog open.`,
  undecided: (n: number): string =>
    n === 1 ? 'Over 1 onderdeel is nog niets besloten.' : `Over ${n} onderdelen is nog niets besloten.`,
  watch: (item: string, day: string): string =>
    `${item}. Bij de terugblik vragen we of inwoners de onafhankelijkheid missen. ` +
    (day === '' ? 'Wanneer we dat doen, is nog open.' : `Dat doen we op ${day}.`),
} as const
