// A commit as both stores keep it, without what it did.
import type { Commit } from '#shared/kernel/record.ts'

/** The JSON of the same commit with no ops. */
export const withoutOps = (json: string): string =>
  JSON.stringify({ ...(JSON.parse(json) as Commit), ops: [] } satisfies Commit)
