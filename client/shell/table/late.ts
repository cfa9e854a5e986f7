// What can be saved of a command that came too late: the text that somebody wrote. No React in it.
import type { LateRefusal } from '#client/sync/store.ts'
import { tableTexts } from './texts.ts'

const MAX_PARKED = 280
/** Coming too late with these means nothing to anybody. */
const silent = new Set(['ready', 'person.side', 'unpark'])
const wrote = ['text', 'choice', 'tension', 'concern', 'why', 'title']

export const mattersLate = ({ entry }: LateRefusal): boolean => !silent.has(entry.cmd)

/** The text that was written, or undefined when the command carried none. */
export const textOfLate = ({ entry }: LateRefusal): string | undefined => {
  const input = (entry.input ?? {}) as Readonly<Record<string, unknown>>
  const field = wrote.find((name) => typeof input[name] === 'string' && input[name] !== '')
  const text = field === undefined ? entry.draft?.[1] : input[field]
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

/** As much of it as the parking place takes. */
export const parkable = (text: string): string =>
  text.length <= MAX_PARKED ? text : `${text.slice(0, MAX_PARKED - 1)}…`

export const labelOfLate = ({ entry }: LateRefusal): string =>
  tableTexts.late.labels[entry.cmd] ?? tableTexts.late.other
