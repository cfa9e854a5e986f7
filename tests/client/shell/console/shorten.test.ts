// How a suggestion of shorter minutes becomes commands: a step with rounds gets shorter rounds.
import { describe, expect, it } from 'vitest'
import { partsOf, shortenings } from '#client/shell/console/shorten.ts'
import type { Step } from '#client/sync/react.ts'

const round = (minutes: number) => ({ question: 'Wat werkt?', minutes, way: 'assigned' })
const cafe: Step = {
  id: 'cafe',
  activity: 'worldcafe',
  title: 'Wereldcafé',
  goal: 'Praten',
  minutes: 52,
  order: 3,
  config: { sources: [], rounds: [round(20), round(20)] },
}
const talk: Step = { ...cafe, id: 'talk', activity: 'conversation', minutes: 36, config: { fiche: null } }

describe('partsOf', () => {
  it('takes the rounds as parts and leaves the minutes after them alone', () => {
    expect(partsOf(cafe, 3)).toEqual({ parts: 2, fixed: 12, least: 8 })
  })

  it('splits a talk over the chosen fiches', () => {
    expect(partsOf(talk, 3)).toEqual({ parts: 3 })
    expect(partsOf({ ...talk, activity: 'break' }, 3)).toEqual({ parts: 1 })
  })
})

describe('shortenings', () => {
  it('shortens the rounds and the step, and keeps the harvest', () => {
    const suggestion = { steps: ['cafe'], activity: 'worldcafe', count: 2, minutes: 17 }
    expect(shortenings(suggestion, [cafe])).toEqual([
      { step: 'cafe', cmd: 'round.set', input: { rounds: [round(17), round(17)] } },
      {
        step: 'session',
        cmd: 'step.edit',
        input: { step: 'cafe', title: 'Wereldcafé', goal: 'Praten', minutes: 46 },
      },
    ])
  })

  it('shortens a talk as a whole, and passes over a step that is gone', () => {
    const suggestion = { steps: ['talk', 'gone'], activity: 'conversation', count: 4, minutes: 9 }
    expect(shortenings(suggestion, [talk]).map(({ cmd }) => cmd)).toEqual(['step.edit'])
  })
})
