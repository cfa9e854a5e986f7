// The words for what stands in a cell and for the ways of filling it; the same on phone, table, console and screen.
import type { As, Fill, Mark } from '#shared/activities/supply/records.ts'
import { momentsIn } from './matrix/marks.ts'

/** "a", "a en b", "a, b en c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`

const momentWords = (moments: readonly number[]): string => `moment ${listed(moments.map(String))}`

const yesWords = (mark: Mark): string => {
  const moments = momentsIn(mark)
  const parts = [...(moments.length > 0 ? [momentWords(moments)] : []), ...(mark.names ?? [])]
  return parts.length === 0 ? 'kruis' : parts.join(', ')
}

/** What stands in a cell, as it is read aloud: "niet ingevuld", "kruis", "weet ik niet", "moment 1 en 3". */
export const stateOf = (mark: Mark | undefined): string => {
  const is = mark?.is === 'unsure' ? 'weet ik niet' : mark?.is === 'yes' ? yesWords(mark) : undefined
  const parts = [...(is === undefined ? [] : [is]), ...(mark?.agreed === true ? ['afgesproken'] : [])]
  return parts.length === 0 ? 'niet ingevuld' : parts.join(', ')
}

export const texts = {
  nothing: 'Het aanbod staat nog niet klaar',
  wait: 'De gespreksleider zet de tabel zo klaar.',
  moments: momentWords,
  /** What a cross means, by who puts it. */
  is: { offers: 'Doen we', believes: 'Is er' } satisfies Readonly<Record<As, string>>,
  unsure: 'Weet ik niet',
  agreed: 'Afgesproken',
  meanings: 'Wat betekent dit?',
  ways: {
    legend: 'Hoe wil je invullen?',
    names: { cross: 'Kruisje', moments: 'Moment', names: 'Naam' } satisfies Readonly<Record<Fill, string>>,
    stays: 'Wisselen mag. Wat je invulde blijft staan.',
  },
  layer: {
    button: 'Ook afspraken invullen',
    lead: 'Kruisje: jullie doen het echt. Vinkje: de gemeente vroeg jullie dit te doen.',
    key: 'Toets a is voor afgesproken.',
  },
  fill: {
    row: 'Alles in een keer',
    all: 'Overal een kruisje',
    unsure: 'Overal: weet ik niet',
    empty: 'Maak alles leeg',
    said: {
      yes: (what: string): string => `${what}: overal een kruisje.`,
      unsure: (what: string): string => `${what}: overal weet ik niet.`,
      empty: (what: string): string => `${what}: alles is leeg.`,
    },
  },
  name: {
    open: 'Naam erbij',
    close: 'Sluit',
    label: 'Wie doet dit?',
    add: 'Zet erbij',
    take: (name: string): string => `Haal weg: ${name}`,
    suggestions: 'Of kies een naam',
    full: 'Vijf namen is genoeg.',
    tooLong: 'Deze naam is te lang. Maak hem korter.',
    added: (name: string): string => `${name} staat erbij.`,
    taken: (name: string): string => `${name} is weg.`,
    sees: 'Niemand ziet dat jij deze naam schreef.',
  },
  words: {
    label: 'Wat is dit andere?',
    hint: 'Bijvoorbeeld: taal leren',
  },
  grid: {
    label: 'Jouw tabel',
    corner: 'Levensgebied',
    help: 'Klik op een vakje: eerst een kruisje, dan weet ik niet, dan weer leeg. Klik op een kop om een hele rij of kolom te vullen.',
    keys: 'Met toetsen: pijltjes, spatie, 1 2 3 voor een moment, ? voor weet ik niet, Enter voor alles van een vakje.',
    column: (name: string): string => `Hele kolom: ${name}`,
    row: (name: string): string => `Hele rij: ${name}`,
    cell: (domain: string, group: string): string => `${domain}: ${group}`,
    done: 'Klaar',
  },
} as const
