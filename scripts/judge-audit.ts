// What the answer of `npm audit --json` comes down to.
import * as z from 'zod/mini'

const Answer = z.object({
  metadata: z.object({ vulnerabilities: z.object({ total: z.number() }) }),
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
})

const parse = (output: string): unknown => {
  try {
    return JSON.parse(output)
  } catch {
    return undefined
  }
}

/** Pure. What is no report of npm is no proof of anything: then nothing is bad, and the sentence says so. */
export const judge = (output: string): { readonly sentence: string; readonly bad: boolean } => {
  const answer = z.safeParse(Answer, parse(output))
  if (!answer.success)
    return { sentence: 'Audit: the registry gives no answer here, so nothing was checked.', bad: false }
  const { metadata, vulnerabilities } = answer.data
  const { total } = metadata.vulnerabilities
  if (total === 0) return { sentence: 'Audit: no known holes.', bad: false }
  const named = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`)
  return { sentence: `Audit: ${total} known holes: ${named.join(', ')}.`, bad: true }
}
