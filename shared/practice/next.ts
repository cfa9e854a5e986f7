// What somebody does next, wherever the room is: before the start, in the step of now, and then saying to be ready.
import { conversation } from '#shared/activities/conversation/index.ts'
import type { Config as ConversationConfig } from '#shared/activities/conversation/records.ts'
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { nowOf, personOf, SESSION } from '#shared/kernel/facts.ts'
import { idOf, plan, writing, type Plan, type View } from './deed.ts'
import { beforeStart } from './lobby.ts'
import { players } from './players.ts'
import { viewAt, type Next, type Seat, type StepView } from './seat.ts'

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

const THINKING_AGAIN = 30

/** One of them takes back in the talk what was written first in the silence. */
const withdraw = (view: View, activity: string): Plan | undefined => {
  if (!view.character.withdraws || activity !== conversation.name || view.stage !== 'shared') return undefined
  const [question] = (view.config as ConversationConfig).questions
  const id = idOf(view, question?.id ?? '')
  if (view.records.get(id)?.by !== view.me) return undefined
  return plan('take', { cmd: 'own.take', input: { step: view.step, ids: [id] } }, THINKING_AGAIN)
}

const ready = ({ me, records }: Seat, place: string, activity: string, stage: string): Plan | undefined => {
  const isReady = personOf(records, me)?.ready === place
  if (isReady || !alone[activity]?.includes(stage)) return undefined
  return plan('ready', { cmd: 'ready', input: { on: true } }, READY)
}

/** What somebody does beside the step itself: the parking place, taking something back, saying to be ready. */
const besides = (seat: Seat, { view, activity }: StepView, place: string): Plan | undefined =>
  [park(view, activity), withdraw(view, activity)].find((one) => one && !seat.did(`${place}/${one.key}`)) ??
  (seat.character.forgets ? undefined : ready(seat, place, activity, view.stage))

/**
 * What this person does next, and after how many seconds; undefined when there is nothing to do now: after the end, in a
 * pause, when it was said to have left, or when all is done.
 */
export const nextOf = (seat: Seat): Next | undefined => {
  const { records, me } = seat
  const person = personOf(records, me)
  const now = nowOf(records)
  if (!person || person.left || !now || now.paused || now.endedAt !== null) return undefined
  if (now.current === null) return beforeStart(seat, person)
  const step = now.current
  const found = viewAt(seat, person, step)
  if (!found) return undefined
  const place = `${step}/${found.view.stage}`
  const own = players[found.activity]?.(found.view)
  if (own === 'wait') return undefined
  if (own) return { ...own, key: `${step}/${own.key}`, step, place }
  const one = besides(seat, found, place)
  return one && { ...one, key: `${place}/${one.key}`, step: SESSION, place }
}
