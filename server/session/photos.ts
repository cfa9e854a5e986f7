// Takes away the photos to which nothing in a session refers any more, some time after its end.
import { nowOf, SESSION } from '#shared/kernel/facts.ts'
import type { RecordTable } from '#shared/kernel/records.ts'
import type { ImageStore } from '#server/store/store.ts'
import { kindOf, type Log } from '../log.ts'

/** An end may be taken back, and what was taken away or is being made comes back with it; after this long it does not. */
const GRACE_MS = 5 * 60_000

/** All that could be an id, or the last part of an address, in this data. */
const wordsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return data.split(/[^\w-]+/)
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(wordsIn) : []
}

/** What only undoing could bring back is not referred to. */
const referredTo = (records: RecordTable): ReadonlySet<string> =>
  new Set(
    [...records.values()].flatMap(({ step, kind, data }) =>
      step === SESSION && kind === 'trace' ? [] : wordsIn(data),
    ),
  )

export type PhotosSetting = {
  readonly session: string
  readonly store: ImageStore
  readonly records: RecordTable
  readonly clock: () => number
  readonly log: Log
}

export class Photos {
  readonly #setting: PhotosSetting
  /** The end after which it was done. */
  #done: number | undefined

  constructor(setting: PhotosSetting) {
    this.#setting = setting
  }

  /** Does it once after each end; what fails is tried again the next time. To be called now and then. */
  async tidy(): Promise<void> {
    const { session, store, records, log } = this.#setting
    const end = this.#end()
    if (end === undefined || end === this.#done) return
    try {
      const kept = await store.images(session)
      const needed = kept.length > 0 ? referredTo(records) : new Set()
      for (const id of kept) if (!needed.has(id) && this.#end() === end) await store.removeImage(session, id)
      this.#done = end
    } catch (error) {
      log('photos-failed', { session, reason: kindOf(error) })
    }
  }

  /** When the session ended, if that is long enough ago. */
  #end(): number | undefined {
    const { records, clock } = this.#setting
    const end = nowOf(records)?.endedAt
    return end != null && clock() - end >= GRACE_MS ? end : undefined
  }
}
