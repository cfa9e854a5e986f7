// How a person looks at the session: the role and the table that its own record gives.
import { personOf } from '#shared/kernel/facts.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Standing } from '#shared/kernel/visibility.ts'

/** Undefined when there is no such person. A person sits at the table that its record is for. */
export const standingOf = (records: Records, person: PersonId): Standing | undefined => {
  const known = personOf(records, person)
  return known && { role: known.role, table: records.get(person)?.table, me: person }
}
