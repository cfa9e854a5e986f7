// The roles that a person can choose when joining, with the Dutch words for them.
import type { SideId } from '#shared/kernel/facts.ts'

export const sides = [
  { id: 'gemeente', label: 'Gemeente', explanation: 'Je werkt bij de gemeente aan beleid of bestuur.' },
  {
    id: 'toegang',
    label: 'Toegang of wijkteam',
    explanation: 'Je praat met inwoners en beslist mee over hun hulp.',
  },
  {
    id: 'aanbieder',
    label: 'Aanbieder',
    explanation: 'Je organisatie geeft cliëntondersteuning, zorg of andere hulp.',
  },
  {
    id: 'adviesraad',
    label: 'Adviesraad of cliëntenraad',
    explanation: 'Je geeft de gemeente of een organisatie advies namens inwoners.',
  },
  {
    id: 'inwoner',
    label: 'Inwoner of ervaringsdeskundige',
    explanation: 'Je weet uit je eigen leven hoe het is om hulp te zoeken.',
  },
  { id: 'zorgkantoor', label: 'Zorgkantoor', explanation: 'Je regelt zorg uit de Wlz in deze regio.' },
  { id: 'anders', label: 'Anders', explanation: 'Je rol staat er niet bij.' },
  {
    id: 'geen',
    label: 'Zeg ik liever niet',
    explanation: 'Je doet gewoon mee, zonder rol.',
  },
] as const satisfies readonly { id: SideId; label: string; explanation: string }[]

/** The Dutch name of a role. */
export const sideLabel = (id: SideId): string => sides.find((side) => side.id === id)?.label ?? id
