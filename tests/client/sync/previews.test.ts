// Live previews on a device: how often they go out, and how long those of others stay.
import { describe, expect, test } from 'vitest'
import type { Timers } from '#client/sync/backend.ts'
import { Previews } from '#client/sync/previews.ts'
import type { Preview, PreviewMessage } from '#shared/kernel/wire.ts'

/** Time that passes when the test says so. */
class HandTime {
  at = 0
  #tasks: { at: number; run: () => void }[] = []

  readonly timers: Timers = {
    now: () => this.at,
    later: (ms, run) => {
      const task = { at: this.at + ms, run }
      this.#tasks.push(task)
      return () => void (this.#tasks = this.#tasks.filter((one) => one !== task))
    },
  }

  get planned(): number {
    return this.#tasks.length
  }

  pass(ms: number): void {
    const until = this.at + ms
    for (;;) {
      const next = this.#tasks.filter((task) => task.at <= until).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      this.#tasks = this.#tasks.filter((task) => task !== next)
      this.at = next.at
      next.run()
    }
    this.at = until
  }
}

const open = () => {
  const time = new HandTime()
  const sent: [number, unknown][] = []
  const previews = new Previews(time.timers, ({ data }: PreviewMessage) => sent.push([time.at, data]))
  return { time, sent, previews }
}

const shown = (data: Preview['data'], from = 'x', name = 'draw'): Preview => ({
  step: 's1',
  name,
  from,
  data,
})

describe('what this device shows', () => {
  test('[L7] goes out at once, then at most every 60 ms, and the last one always', () => {
    const { time, sent, previews } = open()
    for (let n = 0; n < 20; n += 1) {
      previews.give('s1', 'drag', { id: 'a', n })
      time.pass(10)
    }
    time.pass(1_000)
    expect(sent.map(([at]) => at)).toEqual([0, 60, 120, 180, 240])
    expect(sent.at(-1)?.[1]).toEqual({ id: 'a', n: 19 })
    expect(time.planned).toBe(0)
    previews.give('s1', 'drag', { id: 'a', n: 20 })
    expect(sent.at(-1)).toEqual([1_200, { id: 'a', n: 20 }])
  })

  test('[L7] each thing has its own measure, and nothing goes out when the connection is gone', () => {
    const { time, sent, previews } = open()
    for (const id of ['a', 'b']) previews.give('s1', 'drag', { id, n: 1 })
    previews.give('s1', 'draw', { n: 1 })
    previews.give('s1', 'drag', { id: 'a', n: 2 })
    expect(sent).toHaveLength(3)
    previews.clear()
    time.pass(1_000)
    expect([sent.length, time.planned]).toEqual([3, 0])
  })
})

describe('what others show', () => {
  test('[L7] is the last of each thing of each device, and goes two seconds after it came', () => {
    const { time, previews } = open()
    const now = () => previews.watched('s1', 'draw').map(({ from, data }) => [from, data])
    previews.take([shown({ id: 'a', n: 1 }), shown({ id: 'b', n: 1 }), shown({ id: 'a', n: 1 }, 'y')])
    time.pass(1_500)
    previews.take([shown({ id: 'a', n: 2 })])
    expect(now()).toEqual([
      ['x', { id: 'a', n: 2 }],
      ['x', { id: 'b', n: 1 }],
      ['y', { id: 'a', n: 1 }],
    ])
    time.pass(500)
    expect(now()).toEqual([['x', { id: 'a', n: 2 }]])
    time.pass(1_499)
    expect(now()).toHaveLength(1)
    time.pass(1)
    expect([now(), time.planned]).toEqual([[], 0])
  })

  test('[L8] is told to who asks for that name of that step only, and not when nothing differs', () => {
    const { time, previews } = open()
    const told: string[] = []
    const stop = previews.subscribe('s1', 'draw', () => told.push('draw'))
    previews.subscribe('s1', 'drag', () => told.push('drag'))
    previews.subscribe('s2', 'draw', () => told.push('s2'))
    previews.take([shown({ n: 1 })])
    const list = previews.watched('s1', 'draw')
    previews.take([shown({ n: 1 })])
    expect(told).toEqual(['draw'])
    expect(previews.watched('s1', 'draw')).toBe(list)
    previews.take([shown({ n: 2 }), shown({ n: 1 }, 'x', 'drag')])
    expect(told.splice(0).sort()).toEqual(['drag', 'draw', 'draw'])
    stop()
    time.pass(2_000)
    expect(told).toEqual(['drag'])
    expect(previews.watched('s1', 'drag')).toBe(previews.watched('s2', 'draw'))
  })

  test('[L7] is gone with the connection', () => {
    const { time, previews } = open()
    let told = 0
    previews.subscribe('s1', 'draw', () => void (told += 1))
    previews.take([shown({ n: 1 })])
    previews.clear()
    expect([previews.watched('s1', 'draw'), told, time.planned]).toEqual([[], 2, 0])
  })
})
