// What the group decides, making it final, opening it again, and what the projector shows.
import { describe, expect, test } from 'vitest'
import { Line } from './line.ts'

const at = (stage: 'compare' | 'decide' | 'points' | 'done'): Line => {
  const room = new Line()
  room.enter('s1', stage)
  return room
}

const again = { lookAgain: '2027-11-22' }

describe('deciding', () => {
  test('[SC10] is for facilitators and for who was pointed at, one decision an item', () => {
    const room = at('compare')
    expect(room.decide('ann')).toBe('not-allowed')
    expect(room.decide('fac')).toBe('ok')
    expect(room.act('ann', 'scribe', { person: 'ann' })).toBe('not-allowed')
    expect(room.act('fac', 'scribe', { person: 'nobody' })).toBe('missing')
    expect(room.act('fac', 'scribe', { person: 'ann' })).toBe('ok')
    expect(room.decide('ann', { verdict: 'open', why: 'Eerst vragen' })).toBe('ok')
    expect(room.decide('bob')).toBe('not-allowed')
    room.act('fac', 'scribe', { person: null })
    expect(room.decide('ann')).toBe('not-allowed')
    expect(room.decisions.map(({ item, verdict, why }) => [item, verdict, why])).toEqual([
      ['others-naasten', 'open', 'Eerst vragen'],
    ])
  })

  test('[SC10] is about items that are there', () => {
    const room = at('decide')
    expect(room.decide('fac', { item: 'others-kerk' })).toBe('missing')
  })

  test('[SC10] keeps to watch the independence only of what is not with OCO', () => {
    const room = at('decide')
    const verdicts = ['oco', 'niet', 'ander', 'open'] as const
    const kept = verdicts.map((verdict) => {
      expect(room.decide('fac', { verdict, watch: true, lookAgain: '2027-06-01' })).toBe('ok')
      return [verdict, room.decisions[0]?.watch, room.decisions[0]?.lookAgain]
    })
    expect(kept).toEqual([
      ['oco', false, '2027-06-01'],
      ['niet', true, '2027-06-01'],
      ['ander', true, '2027-06-01'],
      ['open', false, '2027-06-01'],
    ])
  })
})

describe('making it final', () => {
  test('[SC11] needs a decision, a who for everything that is not with OCO, and a day', () => {
    const room = at('decide')
    expect(room.act('ann', 'finish', again)).toBe('not-allowed')
    expect(room.act('fac', 'finish', again)).toBe('nothing-chosen')
    room.decide('fac', { verdict: 'open' })
    expect(room.act('fac', 'finish', again)).toBe('nothing-chosen')
    for (const verdict of ['niet', 'ander'] as const) {
      room.decide('fac', { verdict })
      expect(room.act('fac', 'finish', again)).toBe('who-missing')
    }
    room.decide('fac', { verdict: 'ander', who: 'het wijkteam' })
    expect(room.act('fac', 'finish', { lookAgain: '' })).toBe('bad-input')
    expect(room.act('fac', 'finish', again)).toBe('ok')
    expect(room.final).toEqual({ version: 1, ...again, at: room.now })
  })

  test('[SC12] changes nothing any more until it is opened again, and then it is the next version', () => {
    const room = at('decide')
    room.decide('fac')
    expect(room.act('fac', 'reopen')).toBe('missing')
    room.act('fac', 'finish', again)
    expect(room.decide('fac', { verdict: 'open' })).toBe('not-now')
    expect(room.act('fac', 'item.add', { id: 'k', block: 'others', text: 'Kerk', plain: '' })).toBe('not-now')
    expect(room.act('fac', 'finish', again)).toBe('not-now')
    expect(room.act('ann', 'reopen')).toBe('not-allowed')
    expect(room.act('fac', 'reopen')).toBe('ok')
    expect(room.final).toBeUndefined()
    expect(room.decide('fac', { why: 'Toch wel' })).toBe('ok')
    room.act('fac', 'finish', again)
    expect(room.final?.version).toBe(2)
    room.act('fac', 'reopen')
    room.act('fac', 'finish', again)
    expect(room.final?.version).toBe(3)
  })

  test('[SC13] is over when an undo brings back an item, with or without who does it', () => {
    const room = at('decide')
    room.act('fac', 'item.add', { id: 'kerk', block: 'others', text: 'De kerk', plain: '' })
    room.decide('fac')
    room.decide('fac', { item: 'kerk', verdict: 'ander' })
    room.act('fac', 'item.remove', { id: 'kerk' })
    expect(room.act('fac', 'finish', again)).toBe('ok')
    expect(room.undo()).toBe('ok')
    expect(room.final).toBeUndefined()
    expect(room.act('fac', 'finish', again)).toBe('who-missing')
    room.decide('fac', { item: 'kerk', verdict: 'ander', who: 'de diaconie' })
    room.act('fac', 'item.remove', { id: 'kerk' })
    room.act('fac', 'finish', again)
    expect(room.final?.version).toBe(2)
    room.undo()
    expect([room.final, room.decisions.length]).toEqual([undefined, 2])
  })
})

describe('the projector', () => {
  test('[SC21] shows what a facilitator chooses, and no item that is not there', () => {
    const room = new Line()
    const shown = { view: 'block', block: 'others', item: 'others-naasten' }
    expect(room.act('ann', 'show', shown)).toBe('not-allowed')
    expect(room.act('fac', 'show', { ...shown, item: 'others-kerk' })).toBe('missing')
    expect(room.act('fac', 'show', shown)).toBe('ok')
    expect(room.act('fac', 'show', { ...shown, view: 'canvas', block: null, item: null })).toBe('ok')
    expect(room.all('shown').map(({ data }) => data)).toEqual([{ view: 'canvas', block: null, item: null }])
  })
})
