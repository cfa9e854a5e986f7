// Who may do what with agreements, when, and who sees it.
import { describe, expect, test } from 'vitest'
import { agreements } from '#shared/activities/agreements/index.ts'
import { Hall } from '../conversation/hall.ts'

const stages = ['make', 'consent', 'shown'] as const
type Stage = (typeof stages)[number]
const senders = [
  'own',
  'other participant',
  'facilitator',
  'for somebody without a device',
  'screen',
] as const
type Sender = (typeof senders)[number]

const fields = { choice: 'Eén nummer', why: '', who: '', when: '', lookAgain: '' }

/** A hall in which ann made an agreement. */
const hallIn = (stage: Stage): Hall => {
  const hall = new Hall(['agreements'])
  hall.act('ann', 'add', { id: 'a1', ...fields })
  hall.enter('s1', stage)
  return hall
}

const inputs: Record<string, unknown> = {
  add: { id: 'x', ...fields },
  edit: { agreement: 'a1', ...fields, who: 'de beleidsadviseur' },
  remove: { agreement: 'a1' },
  consent: { id: 'x', agreement: 'a1', colour: 'oranje', concern: 'tijd' },
  'paper.enter': { id: 'x', ...fields },
}

const send = (hall: Hall, sender: Sender, cmd: string): string => {
  const input = inputs[cmd]
  if (sender === 'own') return hall.act('ann', cmd, input)
  if (sender === 'other participant') return hall.act('bob', cmd, input)
  if (sender === 'facilitator') return hall.act('co', cmd, input)
  return sender === 'screen' ? hall.act('screen', cmd, input) : hall.act('fac', cmd, input, { as: 'zoe' })
}

const expected = (cmd: string, sender: Sender, stage: Stage): string => {
  if (sender === 'screen') return 'not-allowed'
  const stranger = sender === 'other participant' || sender === 'for somebody without a device'
  if (cmd === 'consent') {
    if (sender === 'facilitator') return 'not-allowed'
    return stage === 'make' ? 'not-now' : 'ok'
  }
  if (cmd === 'paper.enter') return sender === 'facilitator' ? 'ok' : 'not-allowed'
  return stranger && cmd !== 'add' ? 'not-yours' : 'ok'
}

test('every command is in the matrix', () => {
  expect(Object.keys(agreements.commands).sort()).toEqual(Object.keys(inputs).sort())
})

describe.each(Object.keys(inputs))('%s', (cmd) => {
  for (const stage of stages)
    for (const sender of senders)
      test(`${sender}, ${stage}: ${expected(cmd, sender, stage)}`, () => {
        expect(send(hallIn(stage), sender, cmd)).toBe(expected(cmd, sender, stage))
      })
})

describe('who sees what', () => {
  const everyone = { ann: 'full', bob: 'full', zoe: 'full', fac: 'full', co: 'full', screen: 'full' }
  const annOnly = { ann: 'full', bob: 'mask', zoe: 'mask', fac: 'mask', co: 'mask', screen: 'mask' }

  const seenIn = (stage: Stage): Hall => {
    const hall = hallIn('consent')
    hall.act('ann', 'consent', { id: 'c1', agreement: 'a1', colour: 'rood', concern: 'geheim' })
    hall.enter('s1', stage)
    return hall
  }

  test.each(stages)('an agreement in %s: everyone', (stage) => {
    expect(seenIn(stage).visibility('agreement')).toEqual(everyone)
  })

  test.each([
    ['make', annOnly],
    ['consent', annOnly],
    ['shown', everyone],
  ] as const)('a colour in %s', (stage, who) => {
    expect(seenIn(stage).visibility('consent')).toEqual(who)
  })

  test('before it is shown, others get only for which agreement it is', () => {
    expect(seenIn('consent').sees('fac', 'consent')[0]?.data).toEqual({ agreement: 'a1' })
  })

  test('nobody learns who gave a colour or made an agreement, also not in a session with names', () => {
    const hall = new Hall(['agreements'], { names: true })
    hall.act('ann', 'add', { id: 'a1', ...fields })
    hall.enter('s1', 'shown')
    hall.act('ann', 'consent', { id: 'c1', agreement: 'a1', colour: 'rood', concern: 'geheim' })
    for (const viewer of ['bob', 'fac', 'screen'])
      for (const kind of ['agreement', 'consent']) {
        expect(hall.sees(viewer, kind)[0]).toMatchObject({ id: kind === 'consent' ? 'c1' : 'a1' })
        expect(hall.sees(viewer, kind)[0]).not.toHaveProperty('by')
      }
  })
})
