// Lines that are typed over from a sheet: kept on this device while typing, and held against what a commit takes.
import { nanoid } from 'nanoid'
import { MOST_LINES } from '#shared/activities/copying.ts'
import { useDraft } from '#client/sync/react.ts'
import { countCharacters } from '#client/ui/countCharacters.ts'
import { copyTexts as texts } from './texts.ts'

/** The lines that have something in them. */
export const linesIn = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `most` characters a line. `error` says what is wrong; then it cannot be taken over. */
export const useLines = (draft: string, most: number) => {
  const [typed, setTyped, clear] = useDraft(draft)
  const lines = linesIn(typed)
  const long = lines.some((line) => countCharacters(line) > most)
  const error = long
    ? texts.longLine(most)
    : lines.length > MOST_LINES
      ? texts.manyLines(MOST_LINES)
      : undefined
  return {
    typed,
    setTyped,
    clear,
    error,
    count: lines.length,
    /** As a command takes them, each with a new id. */
    sent: () => lines.map((text) => ({ id: nanoid(12), text })),
  }
}

export type Lines = ReturnType<typeof useLines>
