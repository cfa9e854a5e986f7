// The quick form: one tile a person, with words alone as good as any image; and choosing how to work.
import { describe, expect, test } from 'vitest'
import type { Tile } from '#shared/activities/moodboard/records.ts'
import { lay, makeMood, put, SHARED, tile } from './mood.ts'

describe('laying a tile', () => {
  test('[MB5] laying again replaces it under the same id', () => {
    const hall = makeMood()
    expect(lay(hall, 'ann')).toBe('ok')
    expect(hall.act('ann', 'tile.lay', { id: 'other', ...tile({ word: 'rust', symbol: 'house' }) })).toBe(
      'ok',
    )
    expect(lay(hall, 'bob')).toBe('ok')
    expect(hall.all('tile').map(({ id, by }) => [id, by])).toEqual([
      ['t-ann', 'ann'],
      ['t-bob', 'bob'],
    ])
    expect(hall.all('tile')[0]?.data).toEqual(tile({ word: 'rust', symbol: 'house' }))
  })

  test('[MB5] a facilitator lays one for who has no device, and not for itself', () => {
    const hall = makeMood()
    expect(lay(hall, 'fac', {}, 'zoe')).toBe('ok')
    expect(hall.all('tile')[0]?.by).toBe('zoe')
    expect(lay(hall, 'fac')).toBe('not-allowed')
    expect(lay(hall, 'fac', {}, 'ann')).toBe('not-allowed')
  })

  test('[MB5] [MB18] what is taken away is also off the projector, and without a tile nothing happens', () => {
    const hall = makeMood()
    lay(hall, 'ann')
    lay(hall, 'bob')
    hall.enter('s1', 'round')
    hall.act('fac', 'show', { on: 't-bob' })
    hall.act('ann', 'tile.take')
    expect(hall.all('stage')[0]?.data).toEqual({ on: 't-bob' })
    expect(hall.act('bob', 'tile.take')).toBe('ok')
    expect(hall.all('stage')[0]?.data).toEqual({ on: null })
    expect(hall.all('tile')).toEqual([])
    expect(hall.act('bob', 'tile.take')).toBe('ok')
  })

  test('[MB6] an image, a symbol or a word must be on it; each of these is enough', () => {
    const hall = makeMood()
    expect(lay(hall, 'ann', { word: '' })).toBe('choice-needed')
    expect(lay(hall, 'ann', { word: '  \n' })).toBe('choice-needed')
    for (const enough of [
      { word: 'x' },
      { word: '', symbol: 'house' },
      { word: '', image: 'a1' },
    ] as Partial<Tile>[])
      expect(lay(hall, 'ann', { ...enough, because: '' })).toBe('ok')
    expect(hall.all('tile')).toHaveLength(1)
  })

  test('[MB7] who comes late lays one in the round, and what was sent too late for that is refused', () => {
    const hall = makeMood()
    hall.enter('s1', 'round')
    expect(lay(hall, 'ann')).toBe('ok')
    hall.lead('goto', { from: hall.from(), step: 's2' })
    expect(lay(hall, 'bob')).toBe('ok')
    hall.enter('s1', 'done')
    expect(lay(hall, 'bob', { word: 'anders' })).toBe('not-now')
    expect(hall.all('tile')).toHaveLength(2)
  })
})

describe('how we work here', () => {
  const ways = [
    ['a tile', {}, (hall: ReturnType<typeof makeMood>) => lay(hall, 'ann')],
    ['an own piece', { shared: false }, (hall: ReturnType<typeof makeMood>) => put(hall, 'ann', 'p1', null)],
    [
      'an own description',
      { shared: false },
      (hall: ReturnType<typeof makeMood>) =>
        hall.act('ann', 'board.describe', { id: 'b1', title: '', because: '', alt: '' }),
    ],
    [
      'a shared piece',
      { shared: true },
      (hall: ReturnType<typeof makeMood>) => put(hall, 'ann', 'p1', null, { board: SHARED }),
    ],
    [
      'a shared title',
      { shared: true },
      (hall: ReturnType<typeof makeMood>) =>
        hall.act('ann', 'board.describe', { id: SHARED, title: 'Wij', because: '', alt: '' }),
    ],
  ] as const

  test.each(ways)('[MB8] does not change any more after %s', (what, rules, make) => {
    const hall = what === 'a tile' ? makeMood() : makeMood(rules)
    expect(hall.act('fac', 'rules.set', { form: 'board', shared: true })).toBe('ok')
    expect(hall.act('fac', 'rules.set', { form: 'tile', shared: false })).toBe('ok')
    if (what !== 'a tile') hall.act('fac', 'rules.set', { form: 'board', shared: false, ...rules })
    expect(make(hall)).toBe('ok')
    for (const rule of [
      { form: 'tile', shared: false },
      { form: 'board', shared: true },
      { form: 'board', shared: false },
    ])
      expect(hall.act('fac', 'rules.set', rule)).toBe('changed-since')
  })

  test('[MB8] a shared board is there when it is chosen, and gone with another choice; a tile is never shared', () => {
    const hall = makeMood({ shared: true })
    expect(hall.all('jointBoard').map(({ id, by }) => [id, by])).toEqual([[SHARED, undefined]])
    hall.act('fac', 'rules.set', { form: 'tile', shared: true })
    expect(hall.all('rules')[0]?.data).toEqual({ form: 'tile', shared: false })
    expect(hall.all('jointBoard')).toEqual([])
    expect(hall.act('ann', 'rules.set', { form: 'board', shared: true })).toBe('not-allowed')
  })

  test('[MB8] what was meant for another way of working is refused', () => {
    const tiles = makeMood()
    expect(put(tiles, 'ann', 'p1', null)).toBe('changed-since')
    expect(put(tiles, 'ann', 'p1', null, { board: SHARED })).toBe('changed-since')
    const own = makeMood({ shared: false })
    expect(lay(own, 'ann')).toBe('changed-since')
    expect(put(own, 'ann', 'p1', null, { board: SHARED })).toBe('changed-since')
    const shared = makeMood({ shared: true })
    expect(put(shared, 'ann', 'p1', null)).toBe('changed-since')
  })
})

describe('who sees it', () => {
  test('[MB9] before the round only who made it; others can count tiles and boards, not pieces', () => {
    const hall = makeMood()
    lay(hall, 'ann', { word: 'geheim' })
    expect(hall.visibility('tile')).toEqual({
      ann: 'full',
      bob: 'mask',
      zoe: 'mask',
      fac: 'mask',
      co: 'mask',
      screen: 'mask',
    })
    expect(hall.sees('fac', 'tile')[0]?.data).toEqual({})
    const boards = makeMood({ shared: false })
    put(boards, 'ann', 'p1', null)
    expect(boards.visibility('board')).toMatchObject({ ann: 'full', fac: 'mask', screen: 'mask' })
    expect(boards.visibility('piece')).toMatchObject({ ann: 'full', bob: 'nothing', fac: 'nothing' })
    boards.enter('s1', 'round')
    expect(boards.visibility('piece')).toMatchObject({ bob: 'full', fac: 'full', screen: 'full' })
  })

  test('[MB9] the shared board is seen by all while it is made', () => {
    const hall = makeMood({ shared: true })
    put(hall, 'ann', 'p1', null, { board: SHARED })
    expect(hall.visibility('joint')).toMatchObject({ ann: 'full', bob: 'full', fac: 'full', screen: 'full' })
    expect(hall.sees('bob', 'joint')[0]?.by).toBeUndefined()
  })

  test('[MB9] in the round an author stands with it only when the session is with names, never on the projector', () => {
    for (const names of [true, false]) {
      const hall = makeMood(undefined, { names })
      lay(hall, 'ann')
      hall.enter('s1', 'round')
      expect(hall.sees('bob', 'tile')[0]?.by).toBe(names ? 'ann' : undefined)
      expect(hall.sees('fac', 'tile')[0]?.by).toBe(names ? 'ann' : undefined)
      expect(hall.sees('screen', 'tile')[0]?.by).toBeUndefined()
    }
  })
})
