// Stickers, remedies, who wins or loses; and what the sheets may be about.
import { describe, expect, test } from 'vitest'
import { shorten } from '#shared/activities/earlier.ts'
import { suggested } from '#shared/activities/flaps/sources.ts'
import { MOST_COUNTS, stickerBallots } from '#shared/analysis/stickers.ts'
import { defaultContent } from '#shared/content/load.ts'
import { stepOf } from '#shared/kernel/facts.ts'
import { Hall } from '../conversation/hall.ts'
import { Room } from './room.ts'

/** Notes a, b (together in g1), c for, x against; weighing. */
const weighing = (): Room => {
  const room = new Room()
  room.enter('s1', 'stick')
  for (const text of ['a', 'b', 'c']) room.write('ann', 'pro', text)
  room.write('bob', 'con', 'x')
  room.enter('s1', 'sort')
  room.act('ann', 'group.join', { note: room.idOf('b'), with: room.idOf('a'), id: 'g1' })
  room.enter('s1', 'weigh')
  return room
}

const lay = (room: Room, who: string, on: readonly string[]): string =>
  room.act(who, 'dots.lay', { id: `d-${who}`, on: on.map((one) => (one === 'g1' ? one : room.idOf(one))) })

describe('stickers', () => {
  test('[FL14] are as many as the rules give, on groups and loose notes, also more on one', () => {
    const room = weighing()
    expect(lay(room, 'ann', ['g1', 'g1', 'c'])).toBe('ok')
    expect(lay(room, 'ann', ['g1', 'g1', 'c', 'x'])).toBe('full')
    expect(lay(room, 'ann', ['a'])).toBe('missing')
    expect(room.act('ann', 'dots.lay', { id: 'd9', on: ['weg'] })).toBe('missing')
    expect(lay(room, 'ann', ['x'])).toBe('ok')
    expect(room.all('dots').map(({ by, data }) => [by, data])).toEqual([['ann', { on: [room.idOf('x')] }]])
    expect([lay(room, 'ann', []), room.all('dots')]).toEqual(['ok', []])
    expect(lay(room, 'fac', ['x'])).toBe('not-allowed')
  })

  test('[FL14] are fewer or more when the facilitator says so before', () => {
    const room = weighing()
    room.enter('s1', 'sort')
    room.act('fac', 'rules.set', { sign: 'none', stickers: 1 })
    room.enter('s1', 'weigh')
    expect([lay(room, 'ann', ['c', 'x']), lay(room, 'ann', ['c'])]).toEqual(['full', 'ok'])
  })

  test('[FL15] are seen by who laid them, and by nobody else; others can count who is done', () => {
    const room = weighing()
    lay(room, 'ann', ['x'])
    const others = { bob: 'mask', zoe: 'mask', fac: 'mask', co: 'mask', screen: 'mask' }
    expect(room.visibility('dots')).toEqual({ ann: 'full', ...others })
    expect(room.sees('fac', 'dots').map(({ data }) => data)).toEqual([{}])
    expect(room.weights).toBeUndefined()
    room.enter('s1', 'done')
    expect(room.visibility('dots')).toEqual({ ann: 'full', ...others })
    expect(new Set(Object.values(room.visibility('weights')))).toEqual(new Set(['full']))
  })

  test('[FL15] are counted when the weighing is closed, by target, most first', () => {
    const room = weighing()
    lay(room, 'ann', ['g1', 'g1', 'x'])
    lay(room, 'bob', ['x', 'x'])
    room.act('fac', 'dots.lay', { id: 'd-zoe', on: [room.idOf('c')] }, { as: 'zoe' })
    room.enter('s1', 'done')
    expect(room.weights).toEqual({
      totals: [
        { on: room.idOf('x'), n: 3 },
        { on: 'g1', n: 2 },
        { on: room.idOf('c'), n: 1 },
      ],
      voters: 3,
      stays: false,
    })
    room.enter('s1', 'weigh')
    expect(room.visibility('weights')['ann']).toBe('nothing')
  })

  test('[FL15] count for the group that their note came into, for nothing when it is hidden, and not above the rules', () => {
    const room = weighing()
    for (const who of ['ann', 'bob']) lay(room, who, ['c', 'x', 'g1'])
    room.act('fac', 'dots.lay', { id: 'd-zoe', on: ['g1'] }, { as: 'zoe' })
    room.enter('s1', 'sort')
    room.act('ann', 'group.join', { note: room.idOf('c'), with: 'g1', id: 'g2' })
    room.act('fac', 'note.hide', { id: room.idOf('x'), reason: 'herkenbaar' })
    room.enter('s1', 'done')
    expect(room.weights).toEqual({ totals: [{ on: 'g1', n: 5 }], voters: 3, stays: false })
    expect(stickerBallots([{ id: 'd', data: { on: ['g1', 'g1', 'g1'] } }], 2)).toEqual([
      { dots: 'd', on: ['g1', 'g1'] },
    ])
  })
})

const voters = ['ann', 'bob', 'cem', 'dre', 'eva', 'fay']

/** Six who weigh, each one sticker on x; counted and shown once when `shown`. */
const counted = (first = voters): Room => {
  const room = weighing()
  for (const who of voters.slice(2)) room.join(who)
  for (const who of first) lay(room, who, ['x'])
  room.enter('s1', 'done')
  return room
}

/** Back to the weighing, what is done there, and counted again: how many lie on x and on c, and whether a count stays. */
const again = (room: Room, change: () => void): [x: number, c: number, stays: boolean | undefined] => {
  room.enter('s1', 'weigh')
  change()
  room.enter('s1', 'done')
  const on = (text: string): number => room.weights?.totals.find((one) => one.on === room.idOf(text))?.n ?? 0
  return [on('x'), on('c'), room.weights?.stays]
}

const move = (room: Room, who: readonly string[], on: readonly string[]): void => {
  for (const one of who) expect(lay(room, one, on)).toBe('ok')
}

describe('stickers that are counted again', () => {
  test('[FL24] are shown when three or more laid otherwise, and the last count stays when it were one or two', () => {
    const room = counted()
    expect(again(room, () => undefined)).toEqual([6, 0, false])
    expect(again(room, () => move(room, ['ann'], ['c']))).toEqual([6, 0, true])
    expect(again(room, () => move(room, ['bob'], ['c']))).toEqual([6, 0, true])
    expect(again(room, () => move(room, ['cem'], ['c']))).toEqual([3, 3, false])
    expect(again(room, () => move(room, ['dre'], ['c']))).toEqual([3, 3, true])
    expect(again(room, () => move(room, ['dre'], ['x']))).toEqual([3, 3, false])
  })

  test('[FL24] tell of nobody who came late or took all stickers off, however many others laid otherwise', () => {
    const room = counted(['ann', 'bob', 'cem', 'dre', 'eva'])
    const late = (): void => {
      move(room, ['ann', 'bob', 'cem'], ['c'])
      move(room, ['fay'], ['c'])
    }
    expect(again(room, late)).toEqual([5, 0, true])
    expect(again(room, () => move(room, ['fay'], []))).toEqual([2, 3, false])
    expect(again(room, () => move(room, ['eva'], []))).toEqual([2, 3, true])
  })

  test('[FL24] are held against every count that was shown, so that two steps do not tell of one person', () => {
    const room = counted()
    expect(again(room, () => move(room, ['ann', 'bob', 'cem'], ['c']))).toEqual([3, 3, false])
    const almostBack = (): void => {
      move(room, ['ann', 'bob'], ['x'])
      move(room, ['dre'], ['c'])
    }
    // Three differ from the last count, but from the first only two.
    expect(again(room, almostBack)).toEqual([3, 3, true])
  })

  test('[FL24] differ also when the facilitator gives fewer of them', () => {
    const room = weighing()
    room.join('cem')
    lay(room, 'ann', ['x', 'c'])
    lay(room, 'bob', ['x'])
    lay(room, 'cem', ['x'])
    room.enter('s1', 'done')
    room.enter('s1', 'sort')
    room.act('fac', 'rules.set', { sign: 'none', stickers: 1 })
    room.enter('s1', 'done')
    expect(room.weights).toMatchObject({ stays: true })
    expect(room.weights?.totals.map(({ n }) => n)).toEqual([3, 1])
  })

  test('[FL24] of a count that stays follow the groups of now', () => {
    const room = counted()
    room.enter('s1', 'weigh')
    move(room, ['ann'], ['c'])
    room.enter('s1', 'sort')
    room.write('bob', 'con', 'y')
    room.act('ann', 'group.join', { note: room.idOf('y'), with: room.idOf('x'), id: 'g5' })
    room.enter('s1', 'done')
    expect(room.weights).toEqual({ totals: [{ on: 'g5', n: 6 }], voters: 6, stays: true })
  })

  test('[FL24] of fewer than three people give no totals, and what a count was made of is seen by nobody', () => {
    const room = counted(['ann', 'bob'])
    expect(room.weights).toEqual({ totals: [], voters: 2, stays: false })
    expect(room.all('counted')).toEqual([])
    expect(again(room, () => move(room, ['cem'], ['x']))).toEqual([3, 0, false])
    expect(room.all('counted')).toHaveLength(1)
    expect(new Set(Object.values(room.visibility('counted')))).toEqual(new Set(['nothing']))
    room.enter('s1', 'weigh')
    expect(new Set(Object.values(room.visibility('counted')))).toEqual(new Set(['nothing']))
  })

  test('[FL24] are not counted anew without end', () => {
    const room = counted()
    for (let time = 0; time < MOST_COUNTS; time += 1)
      again(room, () => move(room, voters, time % 2 === 0 ? ['c'] : ['x']))
    expect(room.all('counted')).toHaveLength(MOST_COUNTS)
    expect(again(room, () => move(room, voters, ['c', 'x']))[2]).toBe(true)
    expect(room.all('counted')).toHaveLength(MOST_COUNTS)
  })
})

describe('solving', () => {
  test('[FL16] is one text for each disadvantage, by anyone, without who wrote it', () => {
    const room = weighing()
    const on = room.idOf('x')
    expect(room.act('ann', 'remedy.write', { on, text: 'Samen één loket' })).toBe('ok')
    expect(room.act('fac', 'remedy.write', { on, text: 'Samen in één gebouw' })).toBe('ok')
    expect(room.all('remedy').map(({ by, data }) => [by, data])).toEqual([
      [undefined, { on, text: 'Samen in één gebouw' }],
    ])
    expect(room.act('ann', 'remedy.write', { on: 'g1', text: 'x' })).toBe('bad-input')
    expect(room.act('ann', 'remedy.write', { on: room.idOf('a'), text: 'x' })).toBe('missing')
    expect([room.act('ann', 'remedy.write', { on, text: ' ' }), room.all('remedy')]).toEqual(['ok', []])
    room.enter('s2')
    const late = room.act('ann', 'remedy.write', { on, text: 'net niet af' }, { step: 's1' })
    expect([late, room.act('ann', 'dots.lay', { id: 'd1', on: [] }, { step: 's1' })]).toEqual([
      'ok',
      'step-closed',
    ])
  })

  test('[FL16] goes with who wins and who loses, one answer for each party', () => {
    const room = weighing()
    const set = (who: string, effect: string | null, note = room.idOf('a')): string =>
      room.act('bob', 'effect.set', { note, who, effect })
    expect([set('inwoner', 'wint'), set('gemeente', 'verliest'), set('inwoner', 'verliest')]).toEqual([
      'ok',
      'ok',
      'ok',
    ])
    expect(room.all('effect').map(({ data }) => data)).toMatchObject([
      { who: 'inwoner', effect: 'verliest' },
      { who: 'gemeente', effect: 'verliest' },
    ])
    expect([set('gemeente', null), set('gemeente', null), room.all('effect').length]).toEqual(['ok', 'ok', 1])
    expect([set('zorgkantoor', 'wint'), set('inwoner', 'wint', 'weg')]).toEqual(['bad-input', 'missing'])
  })
})

describe('what the sheets may be about', () => {
  test('[FL17] comes from the chosen fiches and from the talk, as it is when the step opens', () => {
    const hall = new Hall(['dilemmas', 'conversation', 'flaps'])
    hall.enter('s1', 'chosen')
    hall.act('fac', 'choose', { fiches: ['E'], reason: 'verdeeld' })
    hall.enter('s2', 'shared')
    hall.act('fac', 'meaning', { text: 'We proberen een jaar lang een eigen loket.' })
    hall.act('fac', 'summary', { question: 'q2', text: 'woord '.repeat(60) })
    hall.enter('s3')
    const fiche = defaultContent.fiches.find(({ id }) => id === 'E')
    const sign = { letter: 'E', colour: 'e' }
    expect(stepOf(hall.records, 's3')?.config).toEqual({
      sources: [
        { id: 'E-1', from: 'dilemma', text: fiche?.sides[0].title, ...sign },
        { id: 'E-2', from: 'dilemma', text: fiche?.sides[1].title, ...sign },
        { id: 'E-3', from: 'dilemma', text: fiche?.tension, ...sign },
        { id: 'talk-1-1', from: 'result', text: 'We proberen een jaar lang een eigen loket.', ...sign },
        { id: 'talk-1-2', from: 'result', text: `${'woord '.repeat(26).trim()}…`, ...sign },
      ],
    })
    expect(hall.all('pair')).toEqual([])
  })

  test('[FL17] is cut at a word, or in a word that is longer than that', () => {
    expect(shorten('een twee drie, vier', 15)).toBe('een twee drie…')
    expect(shorten('een\n  twee', 15)).toBe('een twee')
    expect(shorten('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`)
    expect(shorten('een '.repeat(60), 160)).toMatch(/^(een )+een…$/)
    expect(shorten('een '.repeat(60), 160).length).toBeLessThanOrEqual(160)
  })

  test('[FL17] is nothing when nothing was chosen, or when what was left does not read', () => {
    expect(suggested([])).toEqual([])
    expect(
      suggested([{ step: 's1', activity: 'dilemmas', outcome: { fiches: 'x', chosen: ['A'] } }]),
    ).toEqual([])
  })
})
