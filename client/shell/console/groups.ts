// The people of a session as the facilitator reads them: per side of the table, with what each is doing.
import type { Person, SideId } from '#shared/kernel/facts.ts'
import type { PersonId } from '#shared/kernel/record.ts'

export const groupIds = ['gemeente', 'aanbieders', 'inwonerzijde', 'rest'] as const
export type GroupId = (typeof groupIds)[number]

const groups: Record<SideId, GroupId> = {
  gemeente: 'gemeente',
  toegang: 'gemeente',
  aanbieder: 'aanbieders',
  adviesraad: 'inwonerzijde',
  inwoner: 'inwonerzijde',
  zorgkantoor: 'rest',
  anders: 'rest',
  geen: 'rest',
}

/** `away` = the phone sleeps or lost its connection; `left` = the facilitator said so. */
export type Doing = 'ready' | 'busy' | 'away' | 'left'

export type Someone = Person & { readonly name: string; readonly doing: Doing }

export type Group = { readonly id: GroupId; readonly people: readonly Someone[] }

const doingOf = (person: Person, at: string, online: ReadonlySet<PersonId>): Doing => {
  if (person.left) return 'left'
  if (person.ready === at) return 'ready'
  return person.proxy || online.has(person.id) ? 'busy' : 'away'
}

/** Participants with name and state, in order of their names. `at` is "step/stage" of now. */
export const someones = (
  people: readonly Person[],
  names: Readonly<Record<PersonId, string>>,
  online: readonly PersonId[],
  at: string,
  unnamed: string,
): readonly Someone[] => {
  const here = new Set(online)
  return people
    .filter(({ role }) => role === 'participant')
    .map((person) => ({ ...person, name: names[person.id] ?? unnamed, doing: doingOf(person, at, here) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** The sides that have anybody, in fixed order. */
export const bySide = (all: readonly Someone[]): readonly Group[] =>
  groupIds
    .map((id) => ({ id, people: all.filter(({ side }) => groups[side] === id) }))
    .filter(({ people }) => people.length > 0)

/** Whom the counter waits for: not those who left, and not observers. */
export const waitedFor = (all: readonly Someone[]): readonly Someone[] =>
  all.filter(({ doing, observer }) => doing !== 'left' && !observer)
