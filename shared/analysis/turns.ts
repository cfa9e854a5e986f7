// Who is to speak: everyone once before anyone twice. The one place of this rule, for every round and talk, on screen
// and in commands.
import type { Person } from '#shared/kernel/facts.ts'
import type { PersonId } from '#shared/kernel/record.ts'

/** `times` = turns that were had; `since` = when a hand went up, in server milliseconds: only where hands are raised. */
export type Turn = {
  readonly person: PersonId
  readonly state: 'waiting' | 'spoken' | 'passed'
  readonly times: number
  readonly since?: number
}

type Someone = Pick<Person, 'id' | 'role' | 'left' | 'observer'>

const isHere = ({ role, left, observer }: Someone): boolean => role === 'participant' && !left && !observer

/** Who is here and had no turn yet; who passed is not waited for. In the order of `people`. */
export const notSpoken = (people: readonly Someone[], turns: readonly Turn[]): PersonId[] => {
  const done = turns.filter(({ state, times }) => times > 0 || state === 'passed').map(({ person }) => person)
  return people.filter((person) => isHere(person) && !done.includes(person.id)).map(({ id }) => id)
}

/** The raised hands: who had the fewest turns first, then who waits longest. */
export const hands = (people: readonly Someone[], turns: readonly Turn[]): Turn[] => {
  const here = people.filter(isHere).map(({ id }) => id)
  return turns
    .filter(({ state, person }) => state === 'waiting' && here.includes(person))
    .sort((a, b) => a.times - b.times || (a.since ?? 0) - (b.since ?? 0))
}

/**
 * Whom to ask now: a raised hand that had no turn yet, else by chance (0 to 1) somebody who has not spoken, else a
 * raised hand for another turn. `passedOver` was asked just now and comes again only when there is nobody else.
 */
export const whoIsNext = (
  people: readonly Someone[],
  turns: readonly Turn[],
  passedOver: PersonId | undefined,
  chance: number,
): PersonId | undefined => {
  const queue = hands(people, turns).filter(({ person }) => person !== passedOver)
  const first = queue.find(({ times }) => times === 0)
  const silent = notSpoken(people, turns).filter((person) => person !== passedOver)
  const drawn = silent[Math.min(silent.length - 1, Math.floor(chance * silent.length))]
  const again = first?.person ?? drawn ?? queue[0]?.person
  if (again !== undefined || passedOver === undefined) return again
  return whoIsNext(people, turns, undefined, chance)
}
