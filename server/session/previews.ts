// Live previews of one session: the last of each thing that each device shows, sent on together, and kept nowhere.
import { randomBytes } from 'node:crypto'
import { takePreview } from '#shared/kernel/preview.ts'
import { watches, type Doing, type Standing, type World } from '#shared/kernel/visibility.ts'
import type { Preview, PreviewMessage } from '#shared/kernel/wire.ts'
import type { Audience, Line, ViewerClass } from './audience.ts'

const GATHER_MS = 50
const MOST_PER_BATCH = 64
/** After this long without a preview a device gets another word, so that what it does later cannot be added to it. */
const REST_MS = 2_000

type Waiting = { readonly line: Line; readonly doing: Doing; readonly preview: Preview }

const thingOf = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : ''

const batchOf = (shown: readonly Waiting[]): { readonly items: readonly Preview[] } => ({
  items: shown.map(({ preview }) => preview),
})

export class Previews {
  readonly #world: World
  readonly #audience: Audience
  readonly #clock: () => number
  readonly #waiting = new Map<string, Waiting>()
  readonly #words = new Map<string, { readonly word: string; readonly at: number }>()
  #timer: NodeJS.Timeout | undefined

  constructor(world: World, audience: Audience, clock: () => number) {
    this.#world = world
    this.#audience = audience
    this.#clock = clock
  }

  /** Takes it, or drops it without a word: it is worth nothing a moment later. */
  take(line: Line, standing: Standing, message: PreviewMessage): void {
    if (this.#audience.size < 2) return
    const data = takePreview(this.#world, standing, message)
    if (data === undefined) return
    const { step, name } = message
    const key = [line.id, step, name, thingOf(data)].join(' ')
    if (this.#waiting.size >= MOST_PER_BATCH && !this.#waiting.has(key)) return
    const preview = { step, name, from: this.#wordOf(line), data }
    this.#waiting.set(key, { line, doing: { step, name, table: standing.table }, preview })
    this.#timer ??= setTimeout(() => this.#send(), GATHER_MS)
  }

  leave(line: Line): void {
    this.#words.delete(line.id)
    for (const [key, waiting] of this.#waiting) if (waiting.line.id === line.id) this.#waiting.delete(key)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  /** Who watches is judged now: the room may have gone on since it was taken. */
  #send(): void {
    this.#timer = undefined
    const all = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const viewer of this.#audience.classes()) {
      const shown = all.filter(({ doing }) => watches(this.#world, doing, viewer))
      if (shown.length > 0) this.#tell(viewer, shown)
    }
  }

  /** Nobody gets what it sent itself; all others of the class share one packet. */
  #tell(viewer: ViewerClass, shown: readonly Waiting[]): void {
    const senders = [...new Set(shown.map(({ line }) => line))].filter((line) =>
      this.#audience.sits(line, viewer),
    )
    this.#audience.tossToClass(viewer, 'live', batchOf(shown), senders)
    for (const sender of senders) {
      const others = shown.filter(({ line }) => line !== sender)
      if (others.length > 0) sender.toss('live', batchOf(others))
    }
  }

  #wordOf(line: Line): string {
    const now = this.#clock()
    const known = this.#words.get(line.id)
    const word = known && now - known.at < REST_MS ? known.word : randomBytes(6).toString('base64url')
    this.#words.set(line.id, { word, at: now })
    return word
  }
}
