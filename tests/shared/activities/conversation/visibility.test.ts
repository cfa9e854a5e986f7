// Who sees what of a talk, per kind and stage.
import { describe, expect, test } from 'vitest'
import { conversation } from '#shared/activities/conversation/index.ts'
import type { Hall } from './hall.ts'
import { makeTalk } from './talk.ts'

/** A talk in which ann wrote, answered, raised a hand and was asked, and the facilitator wrote the rest. */
const fullTalk = (stage: 'silent' | 'shared', names = false): Hall => {
  const table = makeTalk('shared', { names }, ['A'])
  table.act('ann', 'think', { id: 't1', question: 'q1', text: 'geheim' })
  table.act('ann', 'fit', { id: 'f1', example: 'deurne', answer: 'nee', why: 'geheim' })
  table.act('fac', 'scribe', { person: 'bob' })
  table.act('fac', 'summary', { question: 'q1', text: 'samen' })
  table.act('fac', 'paper.enter', { question: 'q1', thoughts: [], summary: 'samen' })
  table.act('fac', 'meaning', { text: 'morgen' })
  table.act('fac', 'tick', { index: 0, done: true })
  table.act('bob', 'turn.spoken', { id: 'u2' })
  table.act('fac', 'turn.spoken', { id: 'u3', person: 'zoe' })
  table.act('fac', 'turn.next', {})
  table.act('bob', 'turn.back', {})
  table.act('fac', 'turn.back', { person: 'zoe' })
  table.act('ann', 'hand.raise', { id: 'u1' })
  table.enter('s2', stage)
  return table
}

const everyone = { ann: 'full', bob: 'full', zoe: 'full', fac: 'full', co: 'full', screen: 'full' }
const annOnly = { ann: 'full', bob: 'mask', zoe: 'mask', fac: 'mask', co: 'mask', screen: 'mask' }

const nobody = {
  ann: 'nothing',
  bob: 'nothing',
  zoe: 'nothing',
  fac: 'nothing',
  co: 'nothing',
  screen: 'nothing',
}

const expected: Record<string, Record<'silent' | 'shared', unknown>> = {
  thought: { silent: annOnly, shared: everyone },
  scribe: { silent: everyone, shared: everyone },
  summary: { silent: everyone, shared: everyone },
  meaning: { silent: everyone, shared: everyone },
  asked: { silent: everyone, shared: everyone },
  fits: { silent: annOnly, shared: everyone },
  turn: { silent: { ...annOnly, ann: 'mask' }, shared: { ...annOnly, fac: 'full', co: 'full' } },
  next: {
    silent: nobody,
    shared: { ann: 'full', bob: 'nothing', zoe: 'nothing', fac: 'full', co: 'full', screen: 'nothing' },
  },
  copied: { silent: nobody, shared: nobody },
}

test('every kind has its expectation', () => {
  expect(Object.keys(expected).sort()).toEqual(Object.keys(conversation.kinds).sort())
})

describe.each(Object.keys(expected))('%s', (kind) => {
  test.each(['silent', 'shared'] as const)('in %s', (stage) => {
    const table = fullTalk(stage)
    expect(table.all(kind)).toHaveLength(1)
    expect(table.visibility(kind)).toEqual(expected[kind]?.[stage])
  })
})

describe('what others get', () => {
  test('of a thought in the silence only its question', () => {
    const [seen] = fullTalk('silent').sees('bob', 'thought')
    expect(seen).toEqual({
      id: 't1',
      kind: 'thought',
      step: 's2',
      rev: 0,
      data: { question: 'q1' },
      masked: true,
    })
  })

  test('of an answer in the silence only its example', () => {
    expect(fullTalk('silent').sees('fac', 'fits')[0]?.data).toEqual({ example: 'deurne' })
  })

  test('of a turn that there is one, not whose', () => {
    expect(fullTalk('shared').sees('screen', 'turn')[0]?.data).toEqual({ state: 'waiting', spoken: false })
  })

  test('no author of a thought or an answer, also after sharing', () => {
    const table = fullTalk('shared')
    for (const viewer of ['bob', 'fac', 'screen'])
      for (const kind of ['thought', 'fits']) expect(table.sees(viewer, kind)[0]).not.toHaveProperty('by')
  })

  test('the author of a thought, not of an answer, in a session with names', () => {
    const table = fullTalk('shared', true)
    expect(table.sees('bob', 'thought')[0]?.by).toBe('ann')
    expect(table.sees('bob', 'fits')[0]).not.toHaveProperty('by')
  })

  test('a facilitator sees in the silence what it wrote for somebody without a device', () => {
    const table = makeTalk('silent')
    table.act('fac', 'think', { id: 'z', question: 'q2', text: 'van Zoe' }, { as: 'zoe' })
    expect(table.sees('fac', 'thought')[0]?.data).toEqual({ question: 'q2', text: 'van Zoe' })
    expect(table.sees('ann', 'thought')[0]?.data).toEqual({ question: 'q2' })
  })
})
