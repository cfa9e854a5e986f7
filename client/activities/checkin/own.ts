// What of a check-in somebody sees as their own, in words.
import { weatherNames } from '#shared/activities/checkin/texts.ts'
import type { Weather } from '#shared/activities/checkin/records.ts'
import type { OwnWords } from '#client/shell/own/words.ts'

export const own: OwnWords = {
  mood: {
    is: ({ weather }) => `Je weer: ${weatherNames[weather as Weather]}`,
    texts: { word: ['Je woord', 24] },
    many: () => 'Je weer',
  },
}
