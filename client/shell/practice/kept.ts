// How long a session is kept, in words: of a practice session another sentence than of a real one.
import type { MetaData } from '#shared/activities/session/records.ts'
import { practiceTexts } from './texts.ts'

/** `real` makes the sentence of a real session of the days that its facilitator chose. */
export const keptLine = (
  { practice, keepDays }: Pick<MetaData, 'practice' | 'keepDays'>,
  real: (days: number) => string,
): string => (practice ? practiceTexts.kept : real(keepDays))
