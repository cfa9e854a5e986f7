// What a participant does at a check-in or check-out, as commands: for everyone who plays without a screen.
import type { Deed } from '#shared/practice/deed.ts'
import type { Mood } from './records.ts'

/** Chooses one's weather and word. */
export const layMood = (id: string, mood: Mood): Deed => ({ cmd: 'mood.lay', input: { id, ...mood } })
