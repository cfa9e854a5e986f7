// The small line under a note: the role or name that it is signed with, and who wins or loses by it.
import { useCallback, useMemo } from 'react'
import type { Note } from '#shared/activities/flaps/records.ts'
import type { Item } from '#shared/activities/flaps/sheet.ts'
import { useNames } from '#client/sync/react.ts'
import { sideWords, texts } from '../texts.ts'
import { useEffects, useNotes } from '../useFlaps.ts'

/** The line of each note of this step; empty where there is nothing to say. */
export const useFoot = (step: string): ((note: Item<Note>) => string) => {
  const notes = useNotes(step)
  const effects = useEffects(step)
  const names = useNames()
  const writers = useMemo(() => new Map(notes.map(({ id, by }) => [id, by])), [notes])
  return useCallback(
    ({ id, data: { side } }: Item<Note>) =>
      [
        names[writers.get(id) ?? ''] ?? (side === null ? '' : sideWords[side]),
        ...(effects.get(id) ?? []).map(({ who, effect }) =>
          texts.effect.set(texts.effect.who[who], texts.effect.what[effect]),
        ),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    [names, writers, effects],
  )
}
