// Putting other words in the place of texts in all of a session: in records, in configs of steps, in traces of undo.
import { nowOf, SESSION } from './facts.ts'
import type { Rec } from './record.ts'
import { retold, type Place } from './texts.ts'
import { view, type Standing, type World } from './visibility.ts'

/** What a text becomes; it must fit where it stands. `record` is the id of the record in which it stands. */
export type Retell = (text: string, place: Place & { readonly record: string }) => string

export type Retold = {
  /** The records that say something else, with the rev that they had. */
  readonly puts: readonly Rec[]
  /** The records that go: traces, and what a step left that is no more. */
  readonly dels: readonly string[]
  /** How many of the changed texts the one who looks may know of. */
  readonly known: number
}

/** Whether any word anywhere in this would change; of what has no schema, or holds records of other kinds. */
const mentions = (value: unknown, change: Retell): boolean => {
  if (typeof value === 'string') return change(value, { path: '', max: value.length, record: '' }) !== value
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((part) => mentions(part, change))
  )
}

/** What changes; nothing at all when the one who looks may know of none of it. */
export const retell = (world: World, change: Retell, standing: Standing): Retold => {
  const { registry, records } = world
  const ended = nowOf(records)?.endedAt != null
  const table = standing.me === undefined ? undefined : records.get(standing.me)?.table
  const knows = (rec: Rec): boolean => {
    const seen = view(world, rec, { ...standing, table })
    return ended || (seen !== undefined && seen.masked !== true)
  }
  const puts: Rec[] = []
  const dels: string[] = []
  let known = 0
  for (const rec of records.values()) {
    let places = 0
    const now = retold(registry, records, rec, (text, place) => {
      const other = change(text, { ...place, record: rec.id })
      if (other !== text) places += 1
      return other
    })
    if (now !== undefined && now !== rec) puts.push(now)
    if (places > 0 && knows(rec)) known += places
    const unlisted = now === undefined || (rec.step === SESSION && rec.kind === 'trace')
    if (unlisted && mentions(rec.data, change)) dels.push(rec.id)
  }
  return known === 0 ? { puts: [], dels: [], known } : { puts, dels, known }
}
