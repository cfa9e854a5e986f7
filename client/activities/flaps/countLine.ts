// What is said of the stickers once they are counted, and why a count is not shown or not replaced.
import type { Weights } from '#shared/activities/flaps/records.ts'
import { MINIMUM } from '#shared/analysis/minimum.ts'
import { texts } from './texts.ts'

const words = texts.done

export const countLine = (weights: Weights | undefined): string => {
  const { voters = 0, stays = false } = weights ?? {}
  if (voters === 0) return words.nobody
  if (voters < MINIMUM) return words.few
  return stays ? `${words.voters(voters)} ${words.stays}` : words.voters(voters)
}
