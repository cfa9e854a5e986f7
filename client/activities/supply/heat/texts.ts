// What the heat map says, on a screen and to who hears it.
import type { Seen } from './cells.ts'

const organisations = (n: number): string => (n === 1 ? '1 organisatie' : `${n} organisaties`)

const believe = ({ yes, of }: Seen): string =>
  of === null
    ? 'van de anderen zijn er te weinig antwoorden'
    : `${yes} van ${of} anderen denken dat het er is`

export const heatTexts = {
  caption: 'Het aanbod per deel van het leven en per groep',
  domains: 'Deel van het leven',
  empty: 'leeg',
  emptyCount: (of: number): string => `Leeg van ${of}`,
  short: (n: number, of: number): string => `${n}/${of}`,
  /** One cell for who cannot see it. */
  says: (seen: Seen): string => {
    if (seen.state === 'empty') return 'Leeg.'
    if (seen.state === 'few') return 'Te weinig antwoorden om te laten zien.'
    const does =
      seen.does === 0
        ? 'Geen organisatie doet dit'
        : `${organisations(seen.does)} ${seen.does === 1 ? 'doet' : 'doen'} dit`
    return `${does}; ${believe(seen)}.`
  },
  key: {
    title: 'Zo lees je dit',
    does: 'Zoveel organisaties doen dit',
    yes: 'Zoveel anderen denken dat het er is',
    empty: 'Leeg: niemand doet of noemt dit',
    few: 'Te weinig antwoorden',
  },
  slices: {
    legend: 'Welk deel wil je zien?',
    all: 'Alles',
    moment: (n: number): string => `Moment ${n}`,
    side: { gemeente: 'Gemeente en toegang', inwonerzijde: 'Inwonerzijde' },
    white: 'Wat is leeg?',
  },
  pick: 'Met de pijltjes ga je van vak naar vak.',
} as const
