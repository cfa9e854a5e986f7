// Runs the mixer in slices, so that the page stays alive, and tells how far it is.
import { mixing, type Mix, type MixQuestion } from '#shared/analysis/mixing/plan.ts'

/** After this the best until then is taken: nobody waits for the last pair. */
const ENOUGH_MS = 6_000
/** Between two slices the page draws and listens. */
const WORK_MS = 24

/** `tell` gets the best so far. Undefined when it was stopped. */
export const runMixing = async (
  question: MixQuestion,
  tell: (best: Mix) => void,
  stop: AbortSignal,
): Promise<Mix | undefined> => {
  const slices = mixing(question)
  const begun = performance.now()
  let slice = slices.next()
  let breath = begun
  while (!slice.done && !stop.aborted && performance.now() - begun < ENOUGH_MS) {
    if (performance.now() - breath > WORK_MS) {
      tell(slice.value)
      await new Promise((go) => setTimeout(go, 0))
      breath = performance.now()
    }
    slice = slices.next()
  }
  return stop.aborted ? undefined : slice.value
}
