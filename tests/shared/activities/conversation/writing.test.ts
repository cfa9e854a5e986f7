// What happens with what is written in a talk: one thought per question, the scribe, ticks, examples.
import { describe, expect, test } from 'vitest'
import { makeTalk } from './talk.ts'

describe('thoughts', () => {
  test('writing again replaces it, whatever id the device gives', () => {
    const table = makeTalk()
    table.act('ann', 'think', { id: 't1', question: 'q1', text: 'eerst' })
    table.act('ann', 'think', { id: 't2', question: 'q1', text: 'later' })
    table.act('ann', 'think', { id: 't3', question: 'q2', text: 'anders' })
    table.act('bob', 'think', { id: 't4', question: 'q1', text: 'van Bob' })
    expect(table.all('thought').map(({ id, by, data }) => [id, by, data])).toEqual([
      ['t1', 'ann', { question: 'q1', text: 'later' }],
      ['t3', 'ann', { question: 'q2', text: 'anders' }],
      ['t4', 'bob', { question: 'q1', text: 'van Bob' }],
    ])
  })

  test('an empty text takes it away, and is fine when there was none', () => {
    const table = makeTalk()
    table.act('ann', 'think', { id: 't1', question: 'q1', text: 'eerst' })
    expect(table.act('ann', 'think', { id: 't2', question: 'q1', text: ' \n ' })).toBe('ok')
    expect(table.act('ann', 'think', { id: 't3', question: 'q3', text: '' })).toBe('ok')
    expect(table.all('thought')).toEqual([])
  })

  test('a late one simply appears, for everyone', () => {
    const table = makeTalk('shared')
    expect(table.act('ann', 'think', { id: 't1', question: 'q1', text: 'was offline' })).toBe('ok')
    expect(table.sees('screen', 'thought')[0]?.data).toEqual({ question: 'q1', text: 'was offline' })
  })

  test('[K5] what was being typed when the room moved on is still taken; what must be done in the step is not', () => {
    const table = makeTalk('shared')
    table.act('fac', 'scribe', { person: 'ann' })
    table.do({ person: 'fac', role: 'facilitator' }, 'session', 'goto', { from: table.from(), step: 's3' })
    const late = (who: string, cmd: string, input: unknown) => table.act(who, cmd, input, { step: 's2' })
    expect(late('fac', 'scribe', { person: null })).toBe('step-closed')
    expect(late('ann', 'summary', { question: 'q1', text: 'net niet af' })).toBe('ok')
    expect(late('bob', 'think', { id: 't1', question: 'q1', text: 'ook nog' })).toBe('ok')
    expect(late('bob', 'hand.raise', { id: 'h1' })).toBe('step-closed')
  })

  test('the id of somebody else’s thought is not a way in', () => {
    const table = makeTalk()
    table.act('ann', 'think', { id: 't1', question: 'q1', text: 'eerst' })
    expect(table.act('bob', 'think', { id: 't1', question: 'q1', text: 'eroverheen' })).toBe('exists')
  })

  test('280 characters fit, 281 do not', () => {
    const table = makeTalk()
    const input = (length: number) => ({ id: 't1', question: 'q1', text: 'a'.repeat(length) })
    expect(table.act('ann', 'think', input(281))).toBe('bad-input')
    expect(table.act('ann', 'think', input(280))).toBe('ok')
  })
})

describe('the scribe', () => {
  test('writes until the facilitator points at somebody else, and the facilitator always may', () => {
    const table = makeTalk('shared')
    const write = (who: string) => table.act(who, 'summary', { question: 'q1', text: `door ${who}` })
    expect(write('ann')).toBe('not-allowed')
    table.act('fac', 'scribe', { person: 'ann' })
    expect(write('ann')).toBe('ok')
    expect(write('co')).toBe('ok')
    table.act('co', 'scribe', { person: null })
    expect(write('ann')).toBe('not-allowed')
    expect(table.all('summary').map(({ by, data }) => [by, data])).toEqual([
      [undefined, { question: 'q1', text: 'door co' }],
    ])
  })

  test.each(['nobody-here', 'co'])('cannot be %s', (person) => {
    expect(makeTalk().act('fac', 'scribe', { person })).toBe('missing')
  })
})

describe('questions and examples', () => {
  test('a tick can be taken away; a question that is not on the back cannot be ticked', () => {
    const table = makeTalk('shared', {}, ['A'])
    table.act('fac', 'tick', { index: 1, done: true })
    table.act('fac', 'tick', { index: 1, done: false })
    expect(table.all('asked').map(({ data }) => data)).toEqual([{ index: 1, done: false }])
    expect(table.act('fac', 'tick', { index: 4, done: true })).toBe('missing')
  })

  test('one answer per person and example', () => {
    const table = makeTalk('silent', {}, ['A'])
    table.act('ann', 'fit', { id: 'f1', example: 'deurne', answer: 'ja', why: '' })
    table.act('ann', 'fit', { id: 'f2', example: 'deurne', answer: 'deels', why: 'te groot' })
    table.act('ann', 'fit', { id: 'f3', example: 'almere', answer: 'nee', why: '' })
    table.act('bob', 'fit', { id: 'f4', example: 'deurne', answer: 'nee', why: '' })
    expect(table.all('fits').map(({ id, data }) => [id, data])).toEqual([
      ['f1', { example: 'deurne', answer: 'deels', why: 'te groot' }],
      ['f3', { example: 'almere', answer: 'nee', why: '' }],
      ['f4', { example: 'deurne', answer: 'nee', why: '' }],
    ])
  })

  test('an example of another fiche is unknown here', () => {
    const input = { id: 'f1', example: 'nergens', answer: 'ja', why: '' }
    expect(makeTalk().act('ann', 'fit', input)).toBe('missing')
  })
})
