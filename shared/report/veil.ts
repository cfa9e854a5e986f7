// The records as the public version of the report is made from them: without the words that are left out there.
import { writeOver } from '#shared/activities/session/redacting.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { Overlay, type Records } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { retold } from '#shared/kernel/texts.ts'

/**
 * The records with the words of every `veiled` blacked out in all texts. It is done before the report is made, so that it
 * holds for sentences, tables, drawings and what stands in words beside them alike, and no other word is touched.
 */
export const veiled = (registry: Registry, records: Records): Records => {
  const words = records
    .of(SESSION, 'veiled')
    .map(({ data }) => (data as { words: string }).words)
    // What is part of other words goes last, or those would not be found any more.
    .sort((a, b) => b.length - a.length)
  if (words.length === 0) return records
  const overlay = new Overlay(records)
  for (const rec of records.values()) {
    const now = retold(registry, records, rec, (text, place) =>
      words.reduce((left, one) => writeOver(one, '')(left, place), text),
    )
    if (now && now !== rec) overlay.put(now)
  }
  return overlay
}
