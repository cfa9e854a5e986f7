// What is done in a step before it opens: prepared by a facilitator, or filled in as homework until a time.
import * as z from 'zod/mini'
import type { Activity, AnyCommand } from './activity.ts'
import { SESSION, type Role } from './facts.ts'
import { id, whole } from './fields.ts'
import type { Records } from './records.ts'

/** The last moment that a calendar knows. */
const MOST_TIME = 8_640_000_000_000_000

/** A moment in server milliseconds. */
export const moment = () => whole(0, MOST_TIME)

/** This step may be filled in before the session, as long as the server's time in milliseconds is before `until`. */
export const HomeworkData = z.strictObject({ step: id(), until: moment() })
export type HomeworkData = z.output<typeof HomeworkData>

export const homeworkId = (step: string): string => `homework:${step}`

/** Of a step that is homework, also when its time is over. */
export const homeworkOf = (records: Records, step: string): HomeworkData | undefined => {
  const rec = records.get(homeworkId(step))
  return rec?.kind === 'homework' && rec.step === SESSION ? (rec.data as HomeworkData) : undefined
}

/** Whether participants can do anything in this activity before its step opens. */
export const canBeHomework = (activity: Activity | undefined): boolean =>
  Object.values(activity?.commands ?? {}).some(({ ahead }) => ahead === 'everyone')

/** Whether this may be done in a step that was never open. `now` is server time in milliseconds. */
export const mayAhead = (
  records: Records,
  { ahead }: AnyCommand,
  step: string,
  role: Role,
  now: number,
): boolean => {
  if (ahead === undefined) return false
  if (role === 'facilitator') return true
  return ahead === 'everyone' && now < (homeworkOf(records, step)?.until ?? 0)
}
