// Arrow keys over buttons that stand in rows, the last row not full.
import { describe, expect, test } from 'vitest'
import { goTo } from '#client/board/symbols/roving.ts'

// Two rows of three and one of two, each 100 wide and 80 high; a heading stands between the second and the third.
const spots = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({
  left: (index % 3) * 100,
  top: Math.floor(index / 3) * 80 + (index > 5 ? 50 : 0),
  width: 100,
}))

describe('going through the symbols with the keyboard', () => {
  test('left and right go on to the next row, and stop at both ends', () => {
    expect(goTo('ArrowRight', spots, 2)).toBe(3)
    expect(goTo('ArrowLeft', spots, 3)).toBe(2)
    expect(goTo('ArrowRight', spots, 7)).toBeUndefined()
    expect(goTo('ArrowLeft', spots, 0)).toBeUndefined()
  })

  test('up and down stay in the column, or come nearest to it', () => {
    expect(goTo('ArrowDown', spots, 1)).toBe(4)
    expect(goTo('ArrowUp', spots, 4)).toBe(1)
    expect(goTo('ArrowDown', spots, 5)).toBe(7)
    expect(goTo('ArrowUp', spots, 7)).toBe(4)
    expect(goTo('ArrowUp', spots, 1)).toBeUndefined()
    expect(goTo('ArrowDown', spots, 6)).toBeUndefined()
  })

  test('Home and End go to the ends, other keys mean nothing', () => {
    expect(goTo('Home', spots, 5)).toBe(0)
    expect(goTo('End', spots, 5)).toBe(7)
    expect(goTo('a', spots, 5)).toBeUndefined()
    expect(goTo('Home', [], 0)).toBeUndefined()
  })
})
