// The small line under a note: the role or name that it is signed with, and who wins or loses by it.
import type { Effect, Note } from '#shared/activities/flaps/records.ts'
import { sideWords, texts } from '../texts.ts'

export const footOf = (
  note: Pick<Note, 'side'>,
  name: string | undefined,
  effects: readonly Effect[],
): string =>
  [
    name ?? (note.side === null ? '' : sideWords[note.side]),
    ...effects.map(({ who, effect }) => texts.effect.set(texts.effect.who[who], texts.effect.what[effect])),
  ]
    .filter((part) => part !== '')
    .join(' · ')
