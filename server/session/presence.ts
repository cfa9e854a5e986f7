// Tells facilitators who is connected, a little later, so that a phone that blinks does not flicker on the console.
import type { Audience } from './audience.ts'

const SETTLE_MS = 250

export class Presence {
  readonly #audience: Audience
  #timer: NodeJS.Timeout | undefined
  #told = ''

  constructor(audience: Audience) {
    this.#audience = audience
  }

  /** Somebody came or went. */
  changed(): void {
    this.#timer ??= setTimeout(() => this.#tell(), SETTLE_MS)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #tell(): void {
    this.#timer = undefined
    const online = this.#audience.online().sort()
    const key = online.join(' ')
    if (key === this.#told) return
    this.#told = key
    for (const viewer of this.#audience.classes())
      if (viewer.role === 'facilitator') this.#audience.toClass(viewer, 'online', online)
  }
}
