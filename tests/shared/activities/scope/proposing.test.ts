// Proposing alone, laying side by side, and items of the group's own, through the real kernel.
import { describe, expect, test } from 'vitest'
import { Line, more } from './line.ts'

/** Four people proposed, and the proposals lie side by side. */
const laid = (): Line => {
  const room = new Line()
  room.propose('ann', { naasten: 'oco', toegang: 'niet' })
  room.propose('bob', { naasten: 'niet', toegang: 'niet' })
  room.propose('cor', { naasten: 'ander', toegang: 'ander' })
  room.propose('dee', { naasten: 'oco' })
  room.enter('s1', 'compare')
  return room
}

describe('proposing', () => {
  test('[SC3] gives one proposal a person and block, and replaces it whole', () => {
    const room = new Line()
    expect(room.propose('ann', { naasten: 'oco', toegang: 'niet' })).toBe('ok')
    expect(room.propose('ann', { toegang: 'ander' })).toBe('ok')
    expect(room.propose('ann', { wonen: 'oco' }, 'domains')).toBe('ok')
    expect(room.all('proposal').map(({ data }) => data)).toEqual([
      { block: 'others', votes: [{ item: 'others-toegang', verdict: 'ander' }] },
      { block: 'domains', votes: [{ item: 'domains-wonen', verdict: 'oco' }] },
    ])
  })

  test('[SC3] takes no item of another block, none that is not there and none twice', () => {
    const room = new Line()
    const votes = (...items: readonly string[]) => ({
      id: 'x',
      block: 'others',
      votes: items.map((item) => ({ item, verdict: 'oco' })),
    })
    expect(room.act('ann', 'propose', votes('domains-wonen'))).toBe('bad-input')
    expect(room.act('ann', 'propose', votes('others-kerk'))).toBe('bad-input')
    expect(room.act('ann', 'propose', votes('others-toegang', 'others-toegang'))).toBe('bad-input')
    expect(room.act('ann', 'propose', votes('others-toegang'))).toBe('ok')
  })

  test('[SC3] is taken from a facilitator for who has no device', () => {
    const room = new Line()
    const input = { id: 'z', block: 'others', votes: [{ item: 'others-toegang', verdict: 'oco' }] }
    expect(room.act('fac', 'propose', input)).toBe('not-allowed')
    expect(room.act('fac', 'propose', input, { as: 'zoe' })).toBe('ok')
    expect(room.all('proposal').map(({ by }) => by)).toEqual(['zoe'])
  })

  test('[SC3] is still taken when the programme moved on, and counted when that tells nobody', () => {
    const room = laid()
    room.enter('s2')
    for (const who of ['eva', 'fin', 'zoe'])
      expect(
        room.act(
          who === 'zoe' ? 'fac' : who,
          'propose',
          { id: `late-${who}`, block: 'others', votes: [{ item: 'others-naasten', verdict: 'open' }] },
          { step: 's1', ...(who === 'zoe' && { as: 'zoe' }) },
        ),
      ).toBe('ok')
    room.step = 's1'
    expect(room.all('proposal')).toHaveLength(7)
    expect(room.tally('naasten')).toBe('7: 2 1 1 3')
  })
})

describe('side by side', () => {
  test('[SC5] are all blocks, with tallies where enough people proposed', () => {
    const room = laid()
    expect(room.all('difference')).toHaveLength(6)
    expect([room.tally('naasten'), room.tally('toegang'), room.tally('buurtwerk')]).toEqual([
      '4: 2 1 1 0',
      '3: 0 2 1 0',
      '-',
    ])
    expect(room.difference('domains')).toEqual({ block: 'domains', n: 0, tallies: [], late: 0 })
  })

  test('[SC5] shows the one who prepares alone the own answers', () => {
    const room = new Line()
    const step = room.records.get('s1')
    if (!step) throw new Error('there is no step')
    room.records.put({ ...step, data: { ...(step.data as object), config: { ...room.config, solo: true } } })
    room.propose('ann', { naasten: 'oco' })
    room.enter('s1', 'compare')
    expect(room.tally('naasten')).toBe('1: 1 0 0 0')
    room.propose('ann', { naasten: 'niet' })
    expect(room.tally('naasten')).toBe('1: 0 1 0 0')
    expect(room.difference()?.late).toBe(0)
  })

  test('[SC7] keeps the count while one or two came or changed, says how many wait, and counts the third', () => {
    const room = laid()
    room.propose('eva', { naasten: 'open', toegang: 'oco' })
    expect([room.tally('naasten'), room.difference()?.late]).toEqual(['4: 2 1 1 0', 1])
    room.propose('fin', { naasten: 'open' })
    expect([room.tally('naasten'), room.difference()?.late]).toEqual(['4: 2 1 1 0', 2])
    room.enter('s1', 'alone')
    room.enter('s1', 'compare')
    expect([room.tally('naasten'), room.difference()?.late]).toEqual(['4: 2 1 1 0', 2])
    const input = { id: 'z', block: 'others', votes: [{ item: 'others-naasten', verdict: 'open' }] }
    room.act('fac', 'propose', input, { as: 'zoe' })
    expect([room.tally('naasten'), room.difference()?.late]).toEqual(['7: 2 1 1 3', 0])
    expect(room.tally('toegang')).toBe('4: 1 2 1 0')
  })

  test('[SC7] counts one block anew without touching what waits in another', () => {
    const room = laid()
    room.propose('eva', { wonen: 'oco' }, 'domains')
    expect(room.difference()?.late).toBe(0)
    expect(room.difference('domains')).toEqual({ block: 'domains', n: 1, tallies: [], late: 0 })
  })

  test('[SC8] a change that is taken back does not help to show that of somebody else', () => {
    const room = laid()
    for (const who of ['bob', 'cor']) {
      const [was, other] = who === 'bob' ? (['niet', 'open'] as const) : (['ander', 'open'] as const)
      room.propose(who, { naasten: other, toegang: was })
      room.propose(who, { naasten: was, toegang: was })
    }
    room.propose('dee', { naasten: 'niet' })
    expect([room.tally('naasten'), room.difference()?.late]).toEqual(['4: 2 1 1 0', 1])
  })
})

describe('an item of the group’s own', () => {
  const kerk = { id: 'kerk', block: 'others', text: 'De kerk', plain: '' }

  test('[SC9] is added by a facilitator, also before the step opens, and can be voted on', () => {
    const room = new Line(['welcome'])
    expect(room.act('ann', 'item.add', kerk)).toBe('not-allowed')
    expect(room.act('fac', 'item.add', kerk)).toBe('ok')
    expect(room.act('fac', 'item.add', kerk)).toBe('exists')
    expect(room.act('fac', 'item.add', { ...kerk, id: 'others-naasten' })).toBe('exists')
    const votes = [{ item: 'kerk', verdict: 'ander' }]
    expect(room.act('ann', 'propose', { id: 'x', block: 'others', votes })).toBe('ok')
  })

  test('[SC9] can be prepared while the step was never open', () => {
    const room = new Line()
    room.lead('step.add', {
      id: 'later',
      activity: 'scope',
      title: 'X',
      goal: '',
      minutes: 5,
      config: room.config,
      after: 's2',
    })
    expect(room.act('fac', 'item.add', kerk, { step: 'later' })).toBe('ok')
    expect(room.act('fac', 'decide', {}, { step: 'later' })).toBe('step-closed')
  })

  test('[SC9] goes with what was decided about it, and both come back', () => {
    const room = new Line()
    room.act('fac', 'item.add', kerk)
    room.enter('s1', 'decide')
    room.decide('fac', { item: 'kerk', verdict: 'ander', who: 'de diaconie' })
    room.decide('fac')
    expect(room.act('fac', 'item.remove', { id: 'others-naasten' })).toBe('missing')
    expect(room.act('fac', 'item.remove', { id: 'kerk' })).toBe('ok')
    expect([room.all('extra').length, room.decisions.map(({ item }) => item)]).toEqual([
      0,
      ['others-naasten'],
    ])
    expect(room.undo()).toBe('ok')
    expect([room.all('extra').length, room.decisions.length]).toEqual([1, 2])
  })
})

describe('scores', () => {
  test('[SC14] are one list a person, of points that are there, each once', () => {
    const room = new Line()
    room.enter('s1', 'points')
    expect(room.score('ann', 1, 2)).toBe('ok')
    expect(room.score('ann', 3)).toBe('ok')
    expect(room.all('scores').map(({ data }) => data)).toEqual([{ scores: [{ point: 'punt-1', score: 3 }] }])
    const twice = [
      { point: 'punt-1', score: 1 },
      { point: 'punt-1', score: 2 },
    ]
    expect(room.act('bob', 'score', { id: 'b', scores: twice })).toBe('bad-input')
    expect(room.act('bob', 'score', { id: 'b', scores: [{ point: 'punt-99', score: 1 }] })).toBe('bad-input')
    expect(room.act('bob', 'score', { id: 'b', scores: [{ point: 'punt-1', score: 4 }] })).toBe('bad-input')
  })

  test('[SC7] are counted at the end of the step, and late ones only with three', () => {
    const room = new Line()
    room.enter('s1', 'points')
    for (const who of ['ann', 'bob', 'cor']) room.score(who, 1, 3)
    expect(room.scored).toBeUndefined()
    room.enter('s1', 'done')
    expect(room.scored?.points.map(({ mean }) => mean)).toEqual([1, 3])
    room.score('dee', 3, 3)
    room.score('eva', 3, 3)
    expect([room.scored?.n, room.scored?.late]).toEqual([3, 2])
    room.score('fin', 3, 3)
    expect([room.scored?.n, room.scored?.late, room.scored?.points[0]?.mean]).toEqual([6, 0, 2])
  })

  test('[SC5] of nobody give no numbers', () => {
    const room = new Line()
    room.enter('s1', 'done')
    expect(more.length).toBe(4)
    expect(room.scored).toEqual({ n: 0, points: [], late: 0 })
  })
})
