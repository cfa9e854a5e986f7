// How much comes in at once is limited, and what is taken is given back.
import { describe, expect, test } from 'vitest'
import { readCapped } from '#server/images/body.ts'
import { Intake, Turns } from '#server/images/intake.ts'

describe('[IM6] a body', () => {
  const stream = (parts: number, told: { read: number }): ReadableStream<Uint8Array> =>
    new ReadableStream(
      {
        pull(controller) {
          if (told.read === parts) return controller.close()
          told.read += 1
          controller.enqueue(new Uint8Array(100).fill(told.read))
        },
      },
      { highWaterMark: 0 },
    )

  test('comes whole up to the cap, and is not read any further beyond it', async () => {
    expect((await readCapped(null, 10))?.length).toBe(0)
    const whole = await readCapped(stream(3, { read: 0 }), 300)
    expect([whole?.length, whole?.[0], whole?.[299]]).toEqual([300, 1, 3])
    const told = { read: 0 }
    expect(await readCapped(stream(1_000, told), 250)).toBeUndefined()
    expect(told.read).toBe(3)
  })
})

describe('[IM7] room for files', () => {
  test('is for three of one person at once, and comes back', () => {
    const intake = new Intake()
    const leaving = [1, 2, 3].map(() => intake.enter('s', 'p', 10, 0))
    expect(leaving.every(Boolean)).toBe(true)
    expect(intake.enter('s', 'p', 10, 0)).toBeUndefined()
    expect(intake.enter('s', 'other', 10, 0)).toBeDefined()
    leaving[0]?.()
    expect(intake.enter('s', 'p', 10, 0)).toBeDefined()
  })

  test('is for so many bytes of all together', () => {
    const intake = new Intake()
    const leave = intake.enter('s', 'p1', 149_000_000, 0)
    expect(intake.enter('t', 'p2', 2_000_000, 0)).toBeUndefined()
    expect(intake.enter('t', 'p2', 1_000_000, 0)).toBeDefined()
    leave?.()
    expect(intake.enter('t', 'p2', 2_000_000, 0)).toBeDefined()
  })
})

describe('[IM7] turns', () => {
  test('let so many work at once, in order, also after one that failed', async () => {
    const turns = new Turns(2)
    const busy = { now: 0, most: 0 }
    const order: number[] = []
    const work = (name: number) =>
      turns.run(async () => {
        order.push(name)
        busy.now += 1
        busy.most = Math.max(busy.most, busy.now)
        await new Promise((resolve) => setImmediate(resolve))
        busy.now -= 1
        if (name === 2) throw new Error('it failed')
        return name
      })
    const done = await Promise.allSettled([1, 2, 3, 4, 5].map(work))
    expect(done.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true])
    expect(order).toEqual([1, 2, 3, 4, 5])
    expect(busy).toEqual({ now: 0, most: 2 })
  })
})
