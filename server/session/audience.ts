// Who is connected to one session, and the rooms through which the frames of a class reach them.
import type { Standing } from '#shared/kernel/visibility.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import type { ServerEvents } from '#shared/kernel/wire.ts'

export type EventName = keyof ServerEvents
export type Payload<E extends EventName> = Parameters<ServerEvents[E]>[0]

/** What one socket can do. Rooms exist on this node only. */
export type Line = {
  readonly id: string
  enter(room: string): void
  leave(room: string): void
  send<E extends EventName>(event: E, payload: Payload<E>): void
  /** As `send`, but dropped when it cannot go out at once. */
  toss<E extends EventName>(event: E, payload: Payload<E>): void
  hangUp(): void
}

/** Sends to everyone in a room, encoding once; with `toss` but to these sockets, and dropped for who cannot take it at once. */
export type Broadcast = <E extends EventName>(
  room: string,
  event: E,
  payload: Payload<E>,
  toss?: { readonly except: readonly string[] },
) => void

export type Seat = { readonly line: Line; standing: Standing }
export type ViewerClass = Pick<Standing, 'role' | 'table'>

export const classKey = ({ role, table }: ViewerClass): string => `${role}/${table ?? ''}`

export class Audience {
  readonly #session: string
  readonly #broadcast: Broadcast
  readonly #seats = new Map<string, Seat>()
  readonly #byPerson = new Map<PersonId, Set<Seat>>()
  readonly #classes = new Map<string, { readonly viewer: ViewerClass; count: number }>()

  constructor(session: string, broadcast: Broadcast) {
    this.#session = session
    this.#broadcast = broadcast
  }

  get size(): number {
    return this.#seats.size
  }

  seats(): Seat[] {
    return [...this.#seats.values()]
  }

  seatsOf(person: PersonId): Seat[] {
    return [...(this.#byPerson.get(person) ?? [])]
  }

  online(): PersonId[] {
    return [...this.#byPerson.keys()]
  }

  /** The kinds of viewers of which somebody is connected now. */
  classes(): ViewerClass[] {
    return Array.from(this.#classes.values(), ({ viewer }) => viewer)
  }

  /** Gives a socket its place, or another place than it had. Only after it was authorised. */
  seat(line: Line, standing: Standing): Seat {
    this.unseat(line)
    const seat = { line, standing }
    this.#seats.set(line.id, seat)
    line.enter(this.#classRoom(standing))
    const key = classKey(standing)
    const known = this.#classes.get(key)
    if (known) known.count += 1
    else this.#classes.set(key, { viewer: { role: standing.role, table: standing.table }, count: 1 })
    if (standing.me !== undefined) {
      const others = this.#byPerson.get(standing.me) ?? new Set()
      this.#byPerson.set(standing.me, others.add(seat))
    }
    return seat
  }

  /** Takes the place back; true when it had one. */
  unseat(line: Line): boolean {
    const seat = this.#seats.get(line.id)
    if (!seat) return false
    const { standing } = seat
    this.#seats.delete(line.id)
    line.leave(this.#classRoom(standing))
    const known = this.#classes.get(classKey(standing))
    if (known && (known.count -= 1) === 0) this.#classes.delete(classKey(standing))
    const own = this.#byPerson.get(standing.me ?? '')
    if (own?.delete(seat) && own.size === 0) this.#byPerson.delete(standing.me ?? '')
    return true
  }

  toClass<E extends EventName>(viewer: ViewerClass, event: E, payload: Payload<E>): void {
    this.#broadcast(this.#classRoom(viewer), event, payload)
  }

  /** As `toClass`, passing over these sockets, and dropped for who cannot take it at once. */
  tossToClass<E extends EventName>(
    viewer: ViewerClass,
    event: E,
    payload: Payload<E>,
    except: readonly Line[],
  ): void {
    if (this.#classes.get(classKey(viewer))?.count === except.length) return
    this.#broadcast(this.#classRoom(viewer), event, payload, { except: except.map(({ id }) => id) })
  }

  /** Whether this socket has a place in this class. */
  sits(line: Line, viewer: ViewerClass): boolean {
    const seat = this.#seats.get(line.id)
    return seat !== undefined && classKey(seat.standing) === classKey(viewer)
  }

  toPerson<E extends EventName>(person: PersonId, event: E, payload: Payload<E>): void {
    for (const { line } of this.seatsOf(person)) line.send(event, payload)
  }

  toAll<E extends EventName>(event: E, payload: Payload<E>): void {
    for (const viewer of this.classes()) this.toClass(viewer, event, payload)
  }

  #classRoom(viewer: ViewerClass): string {
    return `${this.#session}/class/${classKey(viewer)}`
  }
}
