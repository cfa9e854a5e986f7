// All practice sessions that are in use: the twelve come when one begins or is used again, also after a restart, and leave when it ends.
import { isPractice } from '#shared/activities/session/practising.ts'
import { nowOf } from '#shared/kernel/facts.ts'
import type { LiveSession } from '../session/live.ts'
import { PracticeRoom, type Paces, type RoomNeeds } from './room.ts'

export type { Paces } from './room.ts'

/** Fast: half a minute of thinking takes less than a second. */
const usual: Paces = { real: 1_000, fast: 25 }

/** So many at a time: twelve people each, beside the real sessions. */
const MOST_ROOMS = 20

export type PracticeSetting = Omit<RoomNeeds, 'paces'> & { readonly paces?: Paces }

export class Practice {
  readonly #needs: RoomNeeds
  readonly #rooms = new Map<string, PracticeRoom>()
  #closed = false

  constructor({ paces = usual, ...needs }: PracticeSetting) {
    this.#needs = { ...needs, paces }
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

  close(): void {
    this.#closed = true
    for (const id of this.#rooms.keys()) this.drop(id)
  }
}
