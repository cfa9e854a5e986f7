// The fields of a decision while they are filled in: what a verdict starts with, and what a kept draft says.
import { isElsewhere } from '#shared/activities/scope/items.ts'
import type { Decision, Verdict } from '#shared/activities/scope/records.ts'

export type Fields = Omit<Decision, 'item'>

/** Why stays, whatever is chosen; who does it instead only while somebody else does. The watch-point is on from the start, with this day; it belongs to what is away only. */
export const withVerdict = (verdict: Verdict, before: Fields | undefined, lookAgain: string): Fields => {
  const was = isElsewhere(before) ? before : undefined
  const away = isElsewhere({ verdict })
  return {
    verdict,
    who: away ? (before?.who ?? '') : '',
    why: before?.why ?? '',
    watch: away && (was?.watch ?? true),
    lookAgain: before?.lookAgain || lookAgain,
  }
}

/** What stands in a draft of this device, laid over what is kept. */
export const fieldsIn = (draft: string, kept: Fields): Fields => {
  try {
    const parsed = JSON.parse(draft) as Partial<Fields>
    return { ...kept, ...parsed, verdict: kept.verdict }
  } catch {
    return kept
  }
}

/** Whether it is not said who does it instead. */
export const lacksWho = (decision: Pick<Fields, 'verdict' | 'who'>): boolean =>
  isElsewhere(decision) && decision.who === ''
