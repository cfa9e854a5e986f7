// What the projector shows when the room goes to another stage.
import { expect, test } from 'vitest'
import { Line } from './line.ts'

test('[SC21] each stage begins with its own view, whatever was shown in the one before', () => {
  const room = new Line()
  for (const stage of ['compare', 'decide', 'points', 'done']) {
    expect(room.act('fac', 'show', { view: 'canvas', block: null, item: null })).toBe('ok')
    expect(room.all('shown')).toHaveLength(1)
    room.enter(room.step, stage)
    expect(room.all('shown')).toEqual([])
  }
})
