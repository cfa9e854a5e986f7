// How long a session is kept, and removing it when that time has come.
import { nowOf } from '#shared/kernel/facts.ts'
import { isPractice } from '#shared/activities/session/practising.ts'
import type { MetaData } from '#shared/activities/session/records.ts'
import type { Records } from '#shared/kernel/records.ts'
import { kindOf, type Log } from './log.ts'
import type { Actors } from './session/actors.ts'

const DAY = 24 * 60 * 60_000
const HOUR = 60 * 60_000
const OFTEN = 10 * 60_000
/** Wiping may keep people waiting, so it is done every hour and not at every run. */
const RUNS_PER_WIPE = HOUR / OFTEN
const MOST_DAYS = 90

/** The longest that a practice session is kept after it was made. */
const PRACTICE_DAYS = 1

/** A session that never ends goes after 90 days all the same; one of practice after a day. */
export const firstEraseAt = (createdAt: number, practice = false): number =>
  createdAt + (practice ? PRACTICE_DAYS : MOST_DAYS) * DAY

/**
 * When a session is erased: as many days after its end as its facilitator chose, or 90 days after it was made. One of
 * practice an hour after its end, and a day after it was made at the latest.
 */
export const eraseAtOf = (records: Records, createdAt: number, keepDays: number): number => {
  const endedAt = nowOf(records)?.endedAt
  const meta = records.get('meta')?.data as MetaData | undefined
  const last = firstEraseAt(createdAt, isPractice(records))
  if (!endedAt) return last
  if (isPractice(records)) return Math.min(last, endedAt + HOUR)
  return endedAt + Math.min(MOST_DAYS, meta?.keepDays ?? keepDays) * DAY
}

export type RetentionSetting = {
  readonly actors: Actors
  readonly keepDays: number
  readonly clock: () => number
  readonly log: Log
}

/** Erases what has expired, at once and every ten minutes. Proof of it is one line in the log of the program, without content. */
export class Retention {
  readonly #setting: RetentionSetting
  #timer: NodeJS.Timeout | undefined
  #runs = 0

  constructor(setting: RetentionSetting) {
    this.#setting = setting
  }

  async start(): Promise<void> {
    this.#timer = setInterval(() => {
      this.#runs += 1
      void this.run(this.#runs % RUNS_PER_WIPE === 0)
    }, OFTEN)
    this.#timer.unref()
    await this.run()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** Looks at the dates of what is loaded once more (a date may not have been saved), then erases what expired; with `wipe` also what the store still holds of what went. */
  async run(wipe = true): Promise<void> {
    const { actors, clock, log } = this.#setting
    try {
      for (const live of await actors.loaded()) await this.keepDate(live.row.id)
      for (const { id } of await actors.store.expired(clock())) {
        await actors.erase(id)
        log('session-erased', { session: id })
      }
      // What an earlier erase could not scrub, because somebody was reading the file.
      if (wipe) await actors.store.tidy()
    } catch (error) {
      log('retention-failed', { reason: kindOf(error) })
    }
  }

  /** Writes down when this session is erased, when that moved. */
  async keepDate(session: string): Promise<void> {
    const { actors, keepDays, log } = this.#setting
    try {
      const live = await actors.get(session)
      const row = await actors.store.session(session)
      if (!live || !row) return
      const eraseAt = eraseAtOf(live.actor.records, row.createdAt, keepDays)
      if (eraseAt !== row.eraseAt) await actors.store.setEraseAt(session, eraseAt)
    } catch (error) {
      log('retention-failed', { session, reason: kindOf(error) })
    }
  }
}
