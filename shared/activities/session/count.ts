// Who counts as a participant, for the report and for what the projector says.
import type { Person } from '#shared/kernel/facts.ts'

/** Who counts as n: participants, also those who left, not facilitators and not observers. */
export const counted = (people: readonly Person[]): Person[] =>
  people.filter(({ role, observer }) => role === 'participant' && !observer)
