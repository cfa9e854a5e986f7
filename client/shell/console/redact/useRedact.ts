// Sends what is done with words, and says in words that it happened.
import { nanoid } from 'nanoid'
import type { RedactionData, SparedData } from '#shared/activities/session/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import type { FoundPlace } from '#shared/privacy/found.ts'
import { useDo } from '../useDo.ts'
import { redactTexts as texts } from './texts.ts'

type Redaction = {
  readonly find: string
  readonly put: string
  readonly why: RedactionData['why']
  readonly words: string
}

const MOST_PLACES = 200

export const useRedact = (
  onDone: (says: string) => void,
): {
  readonly code: ErrorCode | undefined
  readonly redact: (what: Redaction, places: number) => void
  readonly spare: (why: SparedData['why'], places: readonly FoundPlace[]) => void
  readonly veil: (words: string) => void
  readonly unveil: (id: string) => void
} => {
  const [run, code] = useDo()
  const send = (cmd: string, input: object, says: string): void => {
    void run(SESSION, cmd, { id: nanoid(12), ...input }).then((ok) => ok && onDone(says))
  }
  return {
    code,
    redact: (what, places) => send('redact', what, texts.done(places)),
    spare: (why, places) => {
      const where = places
        .slice(0, MOST_PLACES)
        .map(({ record, path, from, upto }) => ({ record, path, from, upto }))
      send('spare', { why, places: where }, texts.doneSpared)
    },
    veil: (words) => send('veil', { words }, texts.doneVeiled),
    unveil: (id) => send('unveil', { id }, texts.doneUnveiled),
  }
}
