// What somebody does next, wherever the room is: the step of now, then saying to be ready.
import { conversation } from '#shared/activities/conversation/index.ts'
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { nowOf, personOf, progressOf, SESSION, stepOf } from '#shared/kernel/facts.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Character } from './character.ts'
import { idOf, plan, writing, type Plan, type View } from './deed.ts'
import { players } from './players.ts'

/** A person at the table: who it is, what its device was shown, and what it remembers by step and key. */
export type Seat = {
  readonly me: PersonId
  readonly character: Character
  readonly records: Records
  /** A number from 0 to 1. */
  readonly chance: number
  did(this: void, key: string): boolean
}

/** A plan with the step to which its command goes, and the place in the programme for which it was made. */
export type Next = Plan & { readonly step: string; readonly place: string }

/** By activity the stages in which everyone works alone, so that being ready says something. */
const alone: Readonly<Record<string, readonly string[]>> = {
  checkin: ['write'],
  moodboard: ['make'],
  dilemmas: ['meet', 'silent'],
  conversation: ['silent'],
  worldcafe: ['choose'],
  flaps: ['silent', 'weigh'],
  supply: ['alone'],
  scope: ['alone', 'points'],
  agreements: ['consent'],
}

const READY = 4

/** One of them lays something on the parking place during a talk. */
const park = (view: View, activity: string): Plan | undefined => {
  const text = practiceTexts.parked
  if (activity !== conversation.name || view.stage !== 'shared' || view.character.id !== 'plain')
    return undefined
  const isThere = view.records
    .of(SESSION, 'parked')
    .some(({ data }) => (data as { readonly text: string }).text === text)
  return isThere
    ? undefined
    : plan('park', { cmd: 'park', input: { id: idOf(view, 'park'), text } }, writing(text))
}

const ready = ({ me, records }: Seat, place: string, activity: string, stage: string): Plan | undefined => {
  const isReady = personOf(records, me)?.ready === place
  if (isReady || !alone[activity]?.includes(stage)) return undefined
  return plan('ready', { cmd: 'ready', input: { on: true } }, READY)
}

/**
 * What this person does next, and after how many seconds; undefined when there is nothing to do now: before the start,
 * after the end, in a pause, when it was said to have left, or when all is done.
 */
export const nextOf = (seat: Seat): Next | undefined => {
  const { records, me, character, did } = seat
  const person = personOf(records, me)
  const now = nowOf(records)
  const step = now?.current
  if (!person || person.left || !now || !step || now.paused || now.endedAt !== null) return undefined
  const data = stepOf(records, step)
  const stage = progressOf(records, step)?.stage
  if (!data || stage === undefined) return undefined
  const { activity, config } = data
  const place = `${step}/${stage}`
  const view = { ...seat, side: person.side, table: person.table, step, stage, config: config as never }
  const own = players[activity]?.({ ...view, did: (key) => did(`${step}/${key}`) })
  if (own === 'wait') return undefined
  if (own) return { ...own, key: `${step}/${own.key}`, step, place }
  const parked = park(view, activity)
  const one =
    parked && !did(`${place}/${parked.key}`)
      ? parked
      : character.forgets
        ? undefined
        : ready(seat, place, activity, stage)
  return one && { ...one, key: `${place}/${one.key}`, step: SESSION, place }
}
