// What somebody who practises does before the start: try out the screen, and fill in what was given as homework.
import { pictures, type TriedData } from '#shared/activities/session/records.ts'
import { progressOf, SESSION, wasEntered, type Person } from '#shared/kernel/facts.ts'
import type { HomeworkData } from '#shared/kernel/homework.ts'
import { idOf, mine, plan, type Plan } from './deed.ts'
import { players } from './players.ts'
import { viewAt, type Next, type Seat } from './seat.ts'

const LOBBY = 'lobby'
const LOOKING = 5

/** Who writes nothing skips it; who changes picks twice. */
const tryOut = ({ me, character, records, did }: Seat): Plan | undefined => {
  if (character.writes === 'nothing') return undefined
  const at = { me, step: SESSION, records }
  const picked = mine<TriedData>(at, 'tried')[0]
  const pick = (further: number, key: string): Plan => {
    const picture = pictures[(character.number + further) % pictures.length]
    return plan(key, { cmd: 'try.pick', input: { id: picked?.id ?? idOf(at, 'try'), picture } }, LOOKING)
  }
  if (!picked) return did(`${LOBBY}/try`) ? undefined : pick(0, 'try')
  return character.changes && !did(`${LOBBY}/try-again`) ? pick(1, 'try-again') : undefined
}

/** The steps that may be filled in now, in the order in which they were given. */
const openHomework = ({ records, now }: Seat): string[] =>
  records.of(SESSION, 'homework').flatMap(({ data }) => {
    const { step, until } = data as HomeworkData
    const at = progressOf(records, step)
    return at && !wasEntered(at) && now < until ? [step] : []
  })

/** What somebody does while the room has not begun; undefined when there is nothing left. */
export const beforeStart = (seat: Seat, person: Person): Next | undefined => {
  const tried = tryOut(seat)
  if (tried) return { ...tried, key: `${LOBBY}/${tried.key}`, step: SESSION, place: LOBBY }
  if (seat.character.forgets) return undefined
  for (const step of openHomework(seat)) {
    const found = viewAt(seat, person, step)
    const own = found && players[found.activity]?.({ ...found.view, atHome: true })
    if (own && own !== 'wait') return { ...own, key: `${step}/${own.key}`, step, place: `home/${step}` }
  }
  return undefined
}
