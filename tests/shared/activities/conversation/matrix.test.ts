// Who may do what in a talk, and when: every command for every sender in every stage.
import { describe, expect, test } from 'vitest'
import { conversation } from '#shared/activities/conversation/index.ts'
import type { Hall } from './hall.ts'
import { makeTalk } from './talk.ts'

type Sender = 'participant' | 'scribe' | 'facilitator' | 'for somebody without a device' | 'screen'

const stages = ['silent', 'shared'] as const
const everyone = ['participant', 'scribe', 'for somebody without a device'] as const
const writers = ['scribe', 'facilitator'] as const

type Rule = {
  readonly input: unknown
  readonly during: readonly (typeof stages)[number][]
  readonly by: readonly Sender[]
  /** For the facilitator, when it says about whom. */
  readonly fromFacilitator?: unknown
}

const typed: ReadonlySet<string> = new Set(['think', 'summary', 'meaning', 'fit', 'paper.enter'])

const rules: Record<string, Rule> = {
  think: { input: { id: 'x', question: 'q1', text: 'zo' }, during: ['silent', 'shared'], by: everyone },
  scribe: { input: { person: 'ann' }, during: ['silent', 'shared'], by: ['facilitator'] },
  summary: { input: { question: 'q1', text: 'samen' }, during: ['shared'], by: writers },
  meaning: { input: { text: 'morgen' }, during: ['shared'], by: writers },
  tick: { input: { index: 0, done: true }, during: ['shared'], by: writers },
  fit: {
    input: { id: 'x', example: 'deurne', answer: 'deels', why: '' },
    during: ['silent', 'shared'],
    by: everyone,
  },
  'hand.raise': { input: { id: 'x' }, during: ['shared'], by: everyone },
  'hand.lower': { input: {}, during: ['shared'], by: everyone },
  'turn.spoken': {
    input: { id: 'x' },
    during: ['shared'],
    by: [...everyone, 'facilitator'],
    fromFacilitator: { id: 'x', person: 'ann' },
  },
  'turn.back': {
    input: {},
    during: ['shared'],
    by: [...everyone, 'facilitator'],
    fromFacilitator: { person: 'ann' },
  },
  'turn.pass': { input: { id: 'x' }, during: ['shared'], by: everyone },
  'turn.next': { input: {}, during: ['shared'], by: ['facilitator'] },
  'paper.enter': {
    input: { question: 'q1', thoughts: [{ id: 'x', text: 'zo' }], summary: '' },
    during: ['silent', 'shared'],
    by: ['facilitator'],
  },
}

const writtenByRole = ['summary', 'meaning', 'tick']

const send = (table: Hall, sender: Sender, cmd: string, { input, fromFacilitator }: Rule): string => {
  switch (sender) {
    case 'participant':
      return table.act('ann', cmd, input)
    case 'scribe':
      return table.act('bob', cmd, input)
    case 'facilitator':
      return table.act('fac', cmd, fromFacilitator ?? input)
    case 'for somebody without a device':
      return table.act('fac', cmd, input, { as: 'zoe' })
    case 'screen':
      return table.act('screen', cmd, input)
  }
}

const expected = (cmd: string, rule: Rule, sender: Sender, stage: (typeof stages)[number]): string => {
  const inTime = rule.during.includes(stage)
  // The role as such may summarise; that this participant is not the scribe shows only when it is time.
  const roleMay =
    rule.by.includes(sender) ||
    (writtenByRole.includes(cmd) && sender !== 'screen' && sender !== 'facilitator')
  if (!roleMay) return 'not-allowed'
  if (!inTime) return 'not-now'
  return rule.by.includes(sender) ? 'ok' : 'not-allowed'
}

test('every command is in the matrix', () => {
  expect(Object.keys(conversation.commands).sort()).toEqual(Object.keys(rules).sort())
})

describe.each(Object.entries(rules))('%s', (cmd, rule) => {
  for (const stage of stages)
    for (const sender of [
      'participant',
      'scribe',
      'facilitator',
      'for somebody without a device',
      'screen',
    ] as const)
      test(`${sender}, ${stage}: ${expected(cmd, rule, sender, stage)}`, () => {
        const table = makeTalk('silent', {}, ['A'])
        table.act('fac', 'scribe', { person: 'bob' })
        if (stage === 'shared') table.enter('s2', 'shared')
        expect(send(table, sender, cmd, rule)).toBe(expected(cmd, rule, sender, stage))
      })

  test('[K5] when the step is over: only text that was being typed, as it may still arrive', () => {
    const table = makeTalk('shared', {}, ['A'])
    table.enter('s3')
    const who = rule.by.includes('facilitator') ? 'fac' : 'ann'
    const input = who === 'fac' ? (rule.fromFacilitator ?? rule.input) : rule.input
    expect(table.act(who, cmd, input, { step: 's2' })).toBe(typed.has(cmd) ? 'ok' : 'step-closed')
  })
})

describe('without a chosen fiche', () => {
  test.each([
    ['ann', 'think'],
    ['fac', 'summary'],
    ['fac', 'meaning'],
    ['fac', 'tick'],
    ['ann', 'fit'],
    ['fac', 'paper.enter'],
  ])('%s cannot %s', (who, cmd) => {
    const table = makeTalk('shared', {}, [])
    expect(table.act(who, cmd, rules[cmd]?.input)).toBe('nothing-chosen')
  })
})
