// What others see while it is done: only of the board that all make.
import { expect, test } from 'vitest'
import { encodePath } from '#shared/board/path.ts'
import { takePreview } from '#shared/kernel/preview.ts'
import { makeMood, SHARED } from './mood.ts'

const path = encodePath([
  { x: 1, y: 1 },
  { x: 9, y: 9 },
])
const stroke = { id: 'p1', board: SHARED, path, pen: 'pen', colour: 'roze' }
const drag = { id: 'p1', board: SHARED, x: 5, y: 6, w: 90, turn: -10 }

test('[MB23] strokes and drags on the shared board are watched while they are made, those on an own board never', () => {
  const hall = makeMood({ shared: true })
  const take = (name: string, data: unknown) =>
    takePreview(hall.world, { role: 'participant', me: 'ann' }, { step: 's1', name, data })
  expect(take('stroke', stroke)).toEqual(stroke)
  expect(take('drag', drag)).toEqual(drag)
  expect(take('stroke', { ...stroke, board: 'b1' })).toBeUndefined()
  expect(take('drag', { ...drag, board: 'b1' })).toBeUndefined()
  expect(take('stroke', { ...stroke, path: undefined })).toBeUndefined()
  expect(take('stroke', { ...stroke, name: 'ann' })).toBeUndefined()
  hall.enter('s1', 'done')
  expect(take('stroke', stroke)).toBeUndefined()
})
