// The round: in random order, everyone once, passing allowed, and only who is called knows before they speak.
import { describe, expect, test } from 'vitest'
import { lay, makeMood, put, SHARED } from './mood.ts'

const shown = (hall: ReturnType<typeof makeMood>): unknown => hall.all('stage')[0]?.data
const called = (hall: ReturnType<typeof makeMood>): string | undefined =>
  hall.data<{ person: string }>('s1', 'next')[0]?.person

const inRound = (options: { readonly names?: boolean } = {}) => {
  const hall = makeMood(undefined, options)
  lay(hall, 'ann')
  lay(hall, 'bob')
  hall.enter('s1', 'round')
  return hall
}

describe('whom to call', () => {
  test('[MB15] by chance somebody who has something to show and did not speak, and shows it', () => {
    const hall = inRound()
    hall.chance = 0.99
    expect(hall.act('fac', 'turn.next')).toBe('ok')
    expect([called(hall), shown(hall)]).toEqual(['bob', { on: 't-bob' }])
    hall.act('bob', 'turn.spoken', { id: 'u1' })
    hall.act('fac', 'turn.next')
    expect([called(hall), shown(hall)]).toEqual(['ann', { on: 't-ann' }])
    hall.act('ann', 'turn.spoken', { id: 'u2' })
    expect(hall.act('fac', 'turn.next')).toBe('missing')
    expect(shown(hall)).toEqual({ on: 't-ann' })
  })

  test('[MB15] who was called and did not answer yet is called again last', () => {
    const hall = inRound()
    hall.chance = 0
    hall.act('fac', 'turn.next')
    expect(called(hall)).toBe('ann')
    hall.act('fac', 'turn.next')
    expect(called(hall)).toBe('bob')
    hall.act('bob', 'turn.spoken', { id: 'u1' })
    hall.act('fac', 'turn.next')
    expect(called(hall)).toBe('ann')
  })

  test('[MB15] a late tile joins the round, and a facilitator can name somebody, also who passed', () => {
    const hall = inRound()
    for (const who of ['ann', 'bob']) hall.act('fac', 'turn.pass', { id: `u-${who}`, person: who })
    expect(hall.act('fac', 'turn.next')).toBe('missing')
    expect(hall.act('fac', 'turn.next', { person: 'ann' })).toBe('ok')
    expect([called(hall), shown(hall)]).toEqual(['ann', { on: 't-ann' }])
    expect(hall.act('fac', 'turn.next', { person: 'zoe' })).toBe('missing')
    lay(hall, 'fac', {}, 'zoe')
    expect(hall.act('fac', 'turn.next')).toBe('ok')
    expect(called(hall)).toBe('zoe')
    expect(hall.act('ann', 'turn.next')).toBe('not-allowed')
  })

  test('[MB15] with a board of all everyone is called, with boards of their own who has one', () => {
    const all = makeMood({ shared: true })
    put(all, 'ann', 'p1', null, { board: SHARED })
    all.enter('s1', 'round')
    const order: (string | undefined)[] = []
    for (let n = 0; n < 3; n += 1) {
      all.act('fac', 'turn.next')
      order.push(called(all))
      all.act('fac', 'turn.spoken', { id: `u${n}`, person: called(all) })
      expect(shown(all)).toEqual({ on: SHARED })
    }
    expect(new Set(order)).toEqual(new Set(['ann', 'bob', 'zoe']))
    const own = makeMood({ shared: false })
    put(own, 'bob', 'p1', null)
    own.enter('s1', 'round')
    own.act('fac', 'turn.next')
    expect([called(own), shown(own)]).toEqual(['bob', { on: 'b1' }])
  })
})

test('[MB16] who is called is told to that person and to facilitators; others get what is shown', () => {
  const hall = inRound()
  hall.chance = 0
  hall.act('fac', 'turn.next')
  expect(hall.visibility('next')).toEqual({
    ann: 'full',
    bob: 'nothing',
    zoe: 'nothing',
    fac: 'full',
    co: 'full',
    screen: 'nothing',
  })
  expect(hall.sees('ann', 'next')[0]).toMatchObject({ mine: true, data: { person: 'ann' } })
  expect(hall.sees('screen', 'stage')[0]?.data).toEqual({ on: 't-ann' })
  hall.act('ann', 'turn.spoken', { id: 'u1' })
  for (const viewer of ['bob', 'screen']) {
    expect(hall.sees(viewer, 'turn')[0]).toMatchObject({ masked: true, data: { state: 'spoken' } })
    expect(JSON.stringify(hall.sees(viewer, 'turn'))).not.toContain('ann')
  }
})

describe('having told', () => {
  test('[MB17] counts once until the next call, by oneself or by a facilitator', () => {
    const hall = inRound()
    hall.act('fac', 'turn.next', { person: 'ann' })
    hall.act('ann', 'turn.spoken', { id: 'u1' })
    hall.act('ann', 'turn.spoken', { id: 'u2' })
    hall.act('fac', 'turn.spoken', { id: 'u3', person: 'ann' })
    expect(hall.all('turn').map(({ by, data }) => [by, data])).toEqual([
      ['ann', { person: 'ann', state: 'spoken', times: 1 }],
    ])
    expect(called(hall)).toBeUndefined()
    hall.act('fac', 'turn.next', { person: 'ann' })
    hall.act('ann', 'turn.spoken', { id: 'u4' })
    expect(hall.all('turn')[0]?.data).toMatchObject({ times: 2 })
  })

  test('[MB17] passing takes it off the projector, and a tap is taken back', () => {
    const hall = inRound()
    hall.act('fac', 'turn.next', { person: 'bob' })
    hall.act('bob', 'turn.pass', { id: 'u1' })
    expect([called(hall), shown(hall)]).toEqual([undefined, { on: null }])
    expect(hall.all('turn')[0]?.data).toEqual({ person: 'bob', state: 'passed', times: 0 })
    hall.act('bob', 'turn.back')
    expect(hall.all('turn')).toEqual([])
    hall.act('ann', 'turn.spoken', { id: 'u2' })
    hall.act('fac', 'turn.pass', { id: 'u3', person: 'ann' })
    expect(hall.all('turn')[0]?.data).toMatchObject({ state: 'passed', times: 1 })
    hall.act('fac', 'turn.back', { person: 'ann' })
    expect(hall.all('turn')[0]?.data).toMatchObject({ state: 'spoken', times: 1 })
    hall.act('fac', 'turn.back', { person: 'ann' })
    expect(hall.all('turn')).toEqual([])
    expect(hall.act('ann', 'turn.back')).toBe('ok')
  })

  test('[MB17] nobody speaks for somebody else but a facilitator', () => {
    const hall = inRound()
    for (const cmd of ['turn.spoken', 'turn.pass'])
      expect(hall.act('ann', cmd, { id: 'u1', person: 'bob' })).toBe('not-yours')
    expect(hall.act('ann', 'turn.back', { person: 'bob' })).toBe('not-yours')
    expect(hall.act('fac', 'turn.spoken', { id: 'u1' })).toBe('missing')
    expect(hall.act('fac', 'turn.spoken', { id: 'u1', person: 'co' })).toBe('missing')
  })
})

test('[MB18] a facilitator shows a tile, a board or the wall, and nothing that is not there', () => {
  const hall = inRound()
  expect(hall.act('fac', 'show', { on: 't-bob' })).toBe('ok')
  expect(shown(hall)).toEqual({ on: 't-bob' })
  hall.act('fac', 'show', { on: null })
  expect(shown(hall)).toEqual({ on: null })
  for (const on of ['nothing', 'ann', 's1']) expect(hall.act('fac', 'show', { on })).toBe('missing')
  expect(hall.act('ann', 'show', { on: 't-ann' })).toBe('not-allowed')
  const shared = makeMood({ shared: true })
  expect(shared.act('fac', 'show', { on: SHARED })).toBe('not-now')
  shared.enter('s1', 'done')
  expect(shared.act('fac', 'show', { on: SHARED })).toBe('ok')
})
