// The content of this municipality that is the same for all sessions: words with their meaning, scripts, parties, templates.
import { useSyncExternalStore } from 'react'
import type { Content } from '#shared/content/schema.ts'

/** What the server tells of itself before there is a session. `organiserCode`: making one asks for a code. */
export type SharedContent = {
  readonly content: Content
  readonly logo: boolean
  readonly organiserCode: boolean
  readonly keepDays: number
}

let content: SharedContent | undefined
let asked = false
const listeners = new Set<() => void>()

const ask = async (): Promise<void> => {
  try {
    const answer = await fetch('/api/v1/content')
    if (!answer.ok) throw new Error(String(answer.status))
    content = (await answer.json()) as SharedContent
    for (const tell of listeners) tell()
  } catch {
    asked = false
  }
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  if (!asked) {
    asked = true
    void ask()
  }
  return () => listeners.delete(tell)
}

/** Fetched once per page; undefined until it is there. Nothing on screen may wait for it that can do without. */
export const useContent = (): SharedContent | undefined => useSyncExternalStore(subscribe, () => content)
