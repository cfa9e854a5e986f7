// All practice sessions of this server: the twelve come when one begins, leave when it ends, and are back after a restart.
import { isPractice } from '#shared/activities/session/practising.ts'
import { nowOf } from '#shared/kernel/facts.ts'
import { kindOf } from '../log.ts'
import { firstEraseAt } from '../retention.ts'
import type { Services } from '../services.ts'
import type { LiveSession } from '../session/live.ts'
import { PracticeRoom, type Paces, type RoomNeeds } from './room.ts'

export type { Paces } from './room.ts'

/** Fast: half a minute of thinking takes less than a second. */
const usual: Paces = { real: 1_000, fast: 25 }

/** So many at a time: twelve people each, beside the real sessions. */
const MOST_ROOMS = 20

export type PracticeSetting = Omit<RoomNeeds, 'paces'> & Pick<Services, 'actors'> & { readonly paces?: Paces }

export class Practice {
  readonly #needs: RoomNeeds
  readonly #actors: Services['actors']
  readonly #rooms = new Map<string, PracticeRoom>()
  #closed = false

  constructor({ actors, paces = usual, ...needs }: PracticeSetting) {
    this.#needs = { ...needs, paces }
    this.#actors = actors
  }

  /** Whether no more practice sessions can begin now. */
  get isFull(): boolean {
    return this.#rooms.size >= MOST_ROOMS
  }

  /** To be called when a session is in use, ends, or goes on after all. Of a session that is no practice nothing happens. */
  look(live: LiveSession): void {
    const { id } = live.row
    const { records } = live.actor
    if (this.#closed || !isPractice(records)) return
    const room = this.#rooms.get(id)
    const goesOn = nowOf(records)?.endedAt === null
    if (room && (!goesOn || room.live !== live)) this.drop(id)
    if (!goesOn || this.#rooms.has(id)) return
    const fresh = new PracticeRoom(this.#needs, live)
    this.#rooms.set(id, fresh)
    fresh.start()
  }

  /** To be called when a session is not in use any more. */
  drop(session: string): void {
    this.#rooms.get(session)?.stop()
    this.#rooms.delete(session)
  }

  /** Takes every practice session in use again after a restart, so that the twelve are back. */
  async restore(): Promise<void> {
    const { store, log } = this.#needs
    try {
      for (const { id, createdAt, eraseAt } of await store.expired(Number.MAX_SAFE_INTEGER)) {
        if (eraseAt > firstEraseAt(createdAt, true)) continue
        await this.#actors.get(id)
      }
    } catch (error) {
      log('practice-failed', { reason: kindOf(error) })
    }
  }

  close(): void {
    this.#closed = true
    for (const id of this.#rooms.keys()) this.drop(id)
  }
}
