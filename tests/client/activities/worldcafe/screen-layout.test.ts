// The tables on the projector: as large as fits, whole topics, even pages, and no chair under the letter.
import { describe, expect, it } from 'vitest'
import { chairsAround, layTables, MOST_CHAIRS } from '#client/activities/worldcafe/screen/layout.ts'

const ROOM = { wide: 1792, high: 810 }
const dilemmas = [
  'Breed of gespecialiseerd?',
  'Kort, of een waakvlam?',
  'Vaste grens, of per persoon?',
  'De knip tussen Wmo en Wlz',
  'Echt onafhankelijk?',
  'Groot of klein?',
]
const topics = (n: number) => Array.from({ length: n }, (_, at) => dilemmas[at % dilemmas.length] ?? '')
const lay = (list: readonly string[]) => layTables(list, (topic) => topic, ROOM)

describe('tables on the projector', () => {
  it('shows up to 25 tables on one page, each table with its number large enough', () => {
    for (const n of [1, 2, 3, 4, 5, 8, 12, 16, 20, 25]) {
      const { look, pages } = lay(topics(n))
      expect(pages, `${n} tables`).toHaveLength(1)
      expect(look.size, `${n} tables`).toBeGreaterThanOrEqual(28)
      expect(look.top, `${n} tables`).toBeGreaterThanOrEqual(92)
    }
  })

  it('makes a few tables larger than many', () => {
    const tops = [4, 12, 25].map((n) => lay(topics(n)).look.top)
    expect(tops).toEqual(tops.toSorted((a, b) => b - a))
    expect(tops[0]).toBeGreaterThan(300)
  })

  it('goes to even pages when they cannot fit, and leaves nobody out', () => {
    const { pages } = lay(topics(40))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flat()).toHaveLength(40)
    const sizes = pages.map((page) => page.length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  })

  it('takes more room, or pages, for long topics instead of cutting them off', () => {
    const long =
      'Hoe zorgen we dat mensen die niemand kennen toch op tijd iemand vinden die met hen meedenkt over hun vraag?'
    const { look, pages } = lay(Array.from({ length: 20 }, () => long))
    expect(look.lines).toBeGreaterThanOrEqual(3)
    expect(pages.flat()).toHaveLength(20)
  })

  it('shows something for the longest topic that there can be', () => {
    const { pages } = lay(['w'.repeat(160), ...topics(24)])
    expect(pages.flat()).toHaveLength(25)
  })

  it('has room for no tables at all', () => {
    expect(lay([]).pages).toHaveLength(1)
  })
})

describe('chairs', () => {
  it('stand all around, none where the letter lies, and are only told when they are too many', () => {
    for (const seats of [1, 2, 5, 8, 12]) {
      const angles = chairsAround(seats)
      expect(new Set(angles).size).toBe(seats)
      expect(angles.every((angle) => Math.abs(((angle + 45 + 540) % 360) - 180) >= 180 / seats - 0.001)).toBe(
        true,
      )
    }
    expect(chairsAround(MOST_CHAIRS + 1)).toEqual([])
  })
})
