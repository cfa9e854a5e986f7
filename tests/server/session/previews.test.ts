// Live previews on the server: who is sent what, how often, and what is never sent or kept.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { progressId } from '#shared/kernel/facts.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import type { Preview } from '#shared/kernel/wire.ts'
import { Audience } from '#server/session/audience.ts'
import { Previews } from '#server/session/previews.ts'
import { standingOf } from '#server/session/standing.ts'
import { FakeLine } from '../live.ts'
import { slipsOps, slipsRegistry, type Who } from './slips.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Stage = NonNullable<Parameters<typeof slipsOps>[0]>

const start = (
  stage: Stage = 'open',
  who: readonly (Who | 'screen')[] = ['fac', 'ann', 'ben', 'coen', 'screen'],
) => {
  const records = new RecordTable()
  records.apply(slipsOps(stage))
  const lines: FakeLine[] = []
  let packets = 0
  const audience = new Audience('s', (room, event, payload, toss) => {
    packets += 1
    for (const line of lines)
      if (line.rooms.has(room) && !toss?.except.includes(line.id)) line.send(event, payload)
  })
  const previews = new Previews({ registry: slipsRegistry, records }, audience, () => Date.now())
  const connect = (person: Who | 'screen'): FakeLine => {
    const line = new FakeLine(`${person}-${lines.length}`)
    lines.push(line)
    audience.seat(line, standingOf(records, person) ?? { role: 'screen' })
    return line
  }
  const at = Object.fromEntries(who.map((one) => [one, connect(one)])) as Record<Who | 'screen', FakeLine>
  const show = (line: FakeLine, text: string, id = 'a'): void => {
    const standing = audience.seats().find((seat) => seat.line === line)?.standing ?? { role: 'screen' }
    previews.take(line, standing, { step: 's1', name: 'draw', data: { id, text } })
  }
  const go = (to: Stage): void =>
    records.apply(slipsOps(to).filter(([, rec]) => typeof rec !== 'string' && rec.id === progressId('s1')))
  return { ...at, at, previews, audience, records, connect, show, go, packets: () => packets }
}

const items = (line: FakeLine): Preview[] => line.of<{ items: Preview[] }>('live').flatMap((one) => one.items)
const texts = (line: FakeLine): unknown[] => items(line).map(({ data }) => (data as { text: string }).text)
const seen = (lines: Record<string, FakeLine>) =>
  Object.fromEntries(Object.entries(lines).map(([who, line]) => [who, texts(line)]))

describe('a preview', () => {
  test('[L3] goes to everyone who may watch, in one packet for those who show nothing, and never back', () => {
    const room = start()
    room.show(room.ann, 'van ann')
    room.show(room.ben, 'van ben')
    vi.advanceTimersByTime(50)
    const both = ['van ann', 'van ben']
    expect(seen(room.at)).toEqual({ fac: both, ann: ['van ben'], ben: ['van ann'], coen: both, screen: both })
    for (const line of Object.values(room.at)) expect(line.of('live')).toHaveLength(1)
    // A class for the facilitator, the screen and table two; of table one both are told apart.
    expect(room.packets()).toBe(3)
  })

  test('[L3] goes to another device of the same person', () => {
    const room = start()
    const laptop = room.connect('ann')
    room.show(room.ann, 'x')
    vi.advanceTimersByTime(50)
    expect([texts(laptop), texts(room.ann)]).toEqual([['x'], []])
  })

  test('[L3] for a table goes to that table only', () => {
    const room = start('tables')
    room.show(room.ann, 'x')
    vi.advanceTimersByTime(50)
    expect(seen(room.at)).toEqual({ fac: [], ann: [], ben: ['x'], coen: [], screen: [] })
  })

  test('[L3] is judged when it is sent: in a stage that hides it goes to nobody', () => {
    const room = start()
    room.show(room.ann, 'x')
    room.go('silent')
    vi.advanceTimersByTime(5_000)
    room.show(room.ann, 'y')
    vi.advanceTimersByTime(5_000)
    expect([seen(room.at), room.packets()]).toEqual([{ fac: [], ann: [], ben: [], coen: [], screen: [] }, 0])
  })

  test('[L4] is the last of its thing: one packet in 50 ms, in which each thing of each device stands once', () => {
    const room = start()
    for (let n = 1; n <= 10; n += 1) {
      room.show(room.ann, `a${n}`)
      room.show(room.ann, `b${n}`, 'b')
      room.show(room.ben, `c${n}`)
      vi.advanceTimersByTime(4)
    }
    vi.advanceTimersByTime(10)
    expect(texts(room.coen)).toEqual(['a10', 'b10', 'c10'])
    room.show(room.ann, 'later')
    vi.advanceTimersByTime(49)
    expect(room.coen.of('live')).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(texts(room.coen)).toEqual(['a10', 'b10', 'c10', 'later'])
  })

  test('[L4] beyond 64 things in one packet is dropped', () => {
    const room = start()
    for (let n = 1; n <= 80; n += 1) room.show(room.ann, `text ${n}`, `thing${n}`)
    room.show(room.ann, 'once more', 'thing1')
    vi.advanceTimersByTime(50)
    expect(texts(room.ben)).toHaveLength(64)
    expect(texts(room.ben)[0]).toBe('once more')
  })

  test('[L5] is not taken while nobody else is there, and is gone with its device', () => {
    const alone = start('open', ['ann'])
    alone.show(alone.ann, 'x')
    expect(vi.getTimerCount()).toBe(0)
    const room = start()
    room.show(room.ann, 'x')
    room.previews.leave(room.ann)
    room.audience.unseat(room.ann)
    vi.advanceTimersByTime(50)
    expect([texts(room.ben), room.packets()]).toEqual([[], 0])
  })

  test('[L6] tells its device apart by a random word, which is another one after a rest of two seconds', () => {
    const room = start()
    const laptop = room.connect('ann')
    const word = (line: FakeLine): string | undefined => {
      room.show(line, 'x')
      vi.advanceTimersByTime(50)
      return items(room.coen).at(-1)?.from
    }
    const first = word(room.ann)
    vi.advanceTimersByTime(1_900)
    expect(word(room.ann)).toBe(first)
    const other = word(laptop)
    vi.advanceTimersByTime(2_000)
    const later = word(room.ann)
    expect(new Set([first, other, later]).size).toBe(3)
    expect(first).toMatch(/^[A-Za-z0-9_-]{8}$/)
    expect(items(room.coen)[0]).toEqual({
      step: 's1',
      name: 'draw',
      from: first,
      data: { id: 'a', text: 'x' },
    })
  })
})
