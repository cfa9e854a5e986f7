// Which page of the projector shows now, and what the foot says of it.
import { useTurns } from '#client/activities/worldcafe/screen/useTurns.ts'
import { useStill } from '#client/ui/still.ts'
import { screenTexts } from './texts.ts'

const TURN_MS = 15_000

/** Turns by itself; with reduced motion more calmly, because nobody in the room can turn it. */
export const useSheet = <T>(
  pages: readonly T[],
): { readonly page: T | undefined; readonly foot: string | undefined } => {
  const still = useStill()
  const at = useTurns(pages.length, still ? TURN_MS * 2 : TURN_MS)
  return {
    page: pages[at],
    foot: pages.length < 2 ? undefined : screenTexts.page(at + 1, pages.length),
  }
}
