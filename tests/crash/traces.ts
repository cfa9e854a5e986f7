// Finds texts and bytes of people in files, and writes down which secrets went over HTTP.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { hashSecret, normaliseCode } from '#server/access.ts'
import type { Scenario } from '#tests/rehearsal/scenario.ts'

const SHORTEST = 6

/** What the people of a rehearsal are called. */
const NAMES = ['Gespreksleider', 'Tweede', 'Persoon 1', 'Persoon 9']

/** A text and its halves: one that lies over two pages of the database is still seen in one of them. */
export const piecesOf = (text: string): string[] => {
  const middle = Math.ceil(text.length / 2)
  return text.length < 24 ? [text] : [text, text.slice(0, middle), text.slice(middle)]
}

/** Every text in a scenario that can only be there because people wrote it. */
export const typedIn = (scenario: Scenario): string[] => {
  const found = new Set(NAMES)
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.length >= SHORTEST) found.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  const { expect: _, ...given } = scenario
  collect(given)
  return [...found]
}

/** All bytes of each file in a folder, by name. */
export const filesIn = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => [one.name, readFileSync(join(one.parentPath, one.name))]),
  )

/** Which of these stand in one of the files, as UTF-8, UTF-16 or within a text of JSON. */
export const tracesOf = (wanted: readonly (string | Buffer)[], files: Map<string, Buffer>): string[] => {
  const shapes = (one: string | Buffer): Buffer[] =>
    typeof one === 'string'
      ? [Buffer.from(one), Buffer.from(one, 'utf16le'), Buffer.from(JSON.stringify(one).slice(1, -1))]
      : [one]
  return [...files].flatMap(([name, bytes]) =>
    wanted
      .filter((one) => shapes(one).some((shape) => bytes.includes(shape)))
      .map((one) => `${one.toString('latin1')} in ${name}`),
  )
}

export type Secrets = {
  /** Join codes, tokens, recovery codes and codes for a second facilitator. */
  readonly told: string[]
  readonly hashes: string[]
  readonly sessions: { readonly id: string; readonly code: string; readonly token: string }[]
}

/** Writes down what the server hands out from now on. */
export const listenToSecrets = (): Secrets => {
  const secrets: Secrets = { told: [], hashes: [], sessions: [] }
  const real = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (...request) => {
    const answer = await real(...request)
    if (answer.status !== 201 && !answer.headers.get('content-type')?.includes('json')) return answer
    const body = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as Record<string, string>
    const { id, code, token, recovery, coCode } = body
    const keys = [token, recovery, coCode].filter((key) => key !== undefined)
    secrets.told.push(...keys, ...(token !== undefined && code !== undefined ? [code] : []))
    // What people type is kept by what it says, a token as it is.
    if (token !== undefined) secrets.hashes.push(hashSecret(token))
    for (const key of [recovery, coCode])
      if (key !== undefined) secrets.hashes.push(hashSecret(normaliseCode(key)))
    if (recovery !== undefined && id !== undefined && code !== undefined && token !== undefined)
      secrets.sessions.push({ id, code, token })
    return answer
  })
  return secrets
}
