// The twelve people with whom a facilitator practises: who they are and how they take part.
import type { SideId } from '#shared/kernel/facts.ts'

/** How one of them takes part. What is not listed is like everybody else. */
export type Character = {
  /** Part of what makes the person in a session, so it never changes. */
  readonly id: string
  /** Which sentences this person takes, from 0. */
  readonly number: number
  readonly name: string
  readonly side: SideId
  /** How long this person takes beside an ordinary one: 2 = twice as long. */
  readonly pace: number
  /** How much this person writes where nobody must. */
  readonly writes: 'nothing' | 'some' | 'much'
  /** Lays fiches the other way round than most. */
  readonly against?: boolean
  /** Sees what can go wrong: an orange or red card, a note against. */
  readonly critical?: boolean
  /** Does something, and then does it otherwise. */
  readonly changes?: boolean
  /** Takes back in a talk what was written in the silence before it. */
  readonly withdraws?: boolean
  /** Leaves things half-way. */
  readonly half?: boolean
  /** Offers to be the host of a table, and sorts. */
  readonly hosts?: boolean
  /** Never says to be ready, and does no homework. */
  readonly forgets?: boolean
  /** Comes in when the first step is over. */
  readonly late?: boolean
  /** Loses the connection now and then, and comes back with what waited. */
  readonly drops?: boolean
}

type Trait = Omit<Character, 'number'>

const people: readonly Trait[] = [
  { id: 'quick', name: 'Samira', side: 'gemeente', pace: 0.5, writes: 'some' },
  { id: 'long', name: 'Henk', side: 'aanbieder', pace: 1.2, writes: 'much' },
  { id: 'against', name: 'Joke', side: 'inwoner', pace: 1, writes: 'some', against: true },
  { id: 'slow', name: 'Fatima', side: 'adviesraad', pace: 2, writes: 'some' },
  { id: 'plain', name: 'Ruud', side: 'toegang', pace: 1, writes: 'some' },
  { id: 'silent', name: 'Nel', side: 'inwoner', pace: 1.3, writes: 'nothing' },
  { id: 'late', name: 'Dennis', side: 'aanbieder', pace: 1, writes: 'some', late: true },
  { id: 'drops', name: 'Aylin', side: 'zorgkantoor', pace: 1, writes: 'some', drops: true },
  {
    id: 'changes',
    name: 'Piet',
    side: 'adviesraad',
    pace: 0.9,
    writes: 'some',
    changes: true,
    withdraws: true,
  },
  { id: 'host', name: 'Marloes', side: 'gemeente', pace: 0.8, writes: 'much', hosts: true },
  { id: 'critical', name: 'Kees', side: 'aanbieder', pace: 1.1, writes: 'some', critical: true },
  { id: 'half', name: 'Zoë', side: 'anders', pace: 1.4, writes: 'some', half: true, forgets: true },
]

/** The twelve, in the order in which they come in. */
export const characters: readonly Character[] = people.map((one, number) => ({ ...one, number }))
