// The content of this municipality that is the same for all sessions: words with their meaning, scripts, parties, templates.
import type { Content } from '#shared/content/schema.ts'
import { fetchedOnce } from './fetchedOnce.ts'

/** What the server tells of itself before there is a session. `organiserCode`: making one asks for a code. */
export type SharedContent = {
  readonly content: Content
  readonly logo: boolean
  readonly organiserCode: boolean
  readonly keepDays: number
}

let spare: (() => Promise<SharedContent | undefined>) | undefined

/** Where the content comes from when the server cannot be reached: what this device kept of it. */
export const spareContent = (find: typeof spare): void => {
  spare = find
}

/** Fetches it from the server. Rejects when that cannot be reached or refuses. */
export const fetchContent = async (): Promise<SharedContent> => {
  const answer = await fetch('/api/v1/content')
  if (!answer.ok) throw new Error(String(answer.status))
  return (await answer.json()) as SharedContent
}

/** Fetched once per page; undefined until it is there. Nothing on screen may wait for it that can do without. */
export const useContent = fetchedOnce(async (): Promise<SharedContent> => {
  try {
    return await fetchContent()
  } catch (error) {
    const kept = await spare?.()
    if (kept) return kept
    throw error
  }
})
