// What the facilitator's desk reads from the session: who is doing what, and what the next button would do.
import { describe, expect, it } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import type { Person } from '#shared/kernel/facts.ts'
import { aheadOf, hasBehind } from '#client/shell/console/course.ts'
import { bySide, someones, waitedFor } from '#client/shell/console/groups.ts'
import type { Step } from '#client/sync/react.ts'

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  role: 'participant',
  side: 'geen',
  proxy: false,
  left: false,
  observer: false,
  ready: null,
  ...more,
})

const step = (id: string, activity: string): Step => ({
  id,
  activity,
  title: id,
  goal: '',
  minutes: 10,
  order: 1,
  config: {},
})

describe('who is at the table', () => {
  const people = [
    person('lead', { role: 'facilitator' }),
    person('ready', { ready: 's2/silent', side: 'toegang' }),
    person('old', { ready: 's2/meet', side: 'gemeente' }),
    person('gone', { side: 'zorgkantoor' }),
    person('proxy', { proxy: true, side: 'inwoner' }),
    person('left', { left: true, ready: 's2/silent' }),
    person('looks', { observer: true }),
  ]
  const all = someones(people, { ready: 'Zoë', old: 'Bilal' }, ['ready', 'old'], 's2/silent', 'Zonder naam')

  it('says of everyone what they are doing now', () => {
    expect(Object.fromEntries(all.map(({ id, doing }) => [id, doing]))).toEqual({
      ready: 'ready',
      old: 'busy',
      gone: 'away',
      proxy: 'busy',
      left: 'left',
      looks: 'away',
    })
  })

  it('does not wait for who left or only looks', () => {
    expect(waitedFor(all).map(({ id }) => id)).toEqual(['old', 'ready', 'gone', 'proxy'])
  })

  it('puts people with their side and leaves empty sides out', () => {
    expect(bySide(waitedFor(all)).map(({ id, people }) => [id, people.length])).toEqual([
      ['gemeente', 2],
      ['inwonerzijde', 1],
      ['rest', 1],
    ])
  })
})

describe('the next button', () => {
  const programme = [step('s1', 'welcome'), step('s2', 'dilemmas'), step('s3', 'closing')]

  it('begins with the first step', () => {
    expect(aheadOf(registry, programme, null, null)).toMatchObject({ kind: 'step', stage: 'open' })
    expect(hasBehind(registry, programme, null, null)).toBe(false)
  })

  it('goes to the next stage, and after the last one to the next step', () => {
    expect(aheadOf(registry, programme, 's2', 'meet')).toMatchObject({ kind: 'stage', stage: 'silent' })
    expect(aheadOf(registry, programme, 's2', 'chosen')).toMatchObject({ kind: 'step', stage: 'open' })
    expect(hasBehind(registry, programme, 's2', 'meet')).toBe(true)
  })

  it('ends after the last stage of the last step', () => {
    expect(aheadOf(registry, programme, 's3', 'open')).toBeUndefined()
    expect(hasBehind(registry, programme, 's1', 'open')).toBe(false)
  })
})
