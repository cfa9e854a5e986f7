// Whether a view is shown to somebody who prepares alone: then that person steers too, and nobody else reads along.
import { createContext, useContext, type ReactNode } from 'react'

/** What fits one person where the words of a group do not. */
export type SoloWords = { readonly title?: string; readonly lead?: string }

export type Solo = {
  /** The way on and back, under every task; the way on is the main button. */
  readonly steer: ReactNode
  /** The same where the task has a main button of its own. */
  readonly steerBeside: ReactNode
  /** In the corner, where a participant has the tools of the table. */
  readonly corner: ReactNode
  readonly wordsOf: (activity: string, stage: string) => SoloWords | undefined
  /** What stands there when everything is kept, and when it cannot be. */
  readonly saved: string
  readonly stuck: string
}

export const SoloContext = createContext<Solo | undefined>(undefined)

/** Undefined in a session of a group. */
export const useSolo = (): Solo | undefined => useContext(SoloContext)
