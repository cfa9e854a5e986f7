// The programme against the clock: late, early, skipped steps, and what is suggested.
import { describe, expect, it } from 'vitest'
import { minutesSpent, planOf, type PlannedStep } from '#shared/analysis/plan.ts'

const MINUTE = 60_000

const step = (
  id: string,
  activity: string,
  minutes: number,
  spent = 0,
  enteredAt: number | null = null,
): PlannedStep => ({ id, activity, minutes, spentMs: spent * MINUTE, enteredAt })

const rest = [step('talk', 'conversation', 36), step('agree', 'agreements', 16), step('end', 'closing', 8)]

describe('planOf', () => {
  it('is on time before the first step', () => {
    expect(planOf([step('a', 'welcome', 10), ...rest], null, 99 * MINUTE)).toEqual({ behind: 0 })
  })

  it('counts what earlier steps took more or less than planned', () => {
    const late = [step('a', 'welcome', 10, 12), step('b', 'dilemmas', 20, 0, 0), ...rest]
    expect(planOf(late, 'b', 5 * MINUTE).behind).toBe(2)
    const early = [step('a', 'welcome', 10, 6), step('b', 'dilemmas', 20, 0, 0), ...rest]
    expect(planOf(early, 'b', 5 * MINUTE).behind).toBe(-4)
  })

  it('expects the current step to take its own time, and counts only what goes over it', () => {
    const steps = [step('b', 'dilemmas', 20, 0, 0), ...rest]
    expect(planOf(steps, 'b', 19 * MINUTE).behind).toBe(0)
    expect(planOf(steps, 'b', 22 * MINUTE).behind).toBe(2)
  })

  it('wins the minutes of a step that was skipped', () => {
    const steps = [step('a', 'welcome', 10), step('b', 'dilemmas', 20, 0, 0), ...rest]
    expect(planOf(steps, 'b', 0).behind).toBe(-10)
  })

  it('counts a later step that was played already only for what went over', () => {
    const steps = [step('a', 'welcome', 10, 3, 0), step('b', 'dilemmas', 20, 24), ...rest]
    expect(planOf(steps, 'a', 0).behind).toBe(4)
  })

  it('suggests nothing for a minute or two', () => {
    const steps = [step('a', 'welcome', 10, 12), step('b', 'dilemmas', 20, 0, 0), ...rest]
    expect(planOf(steps, 'b', 0).suggestion).toBeUndefined()
  })

  it('takes the lost minutes from the activity with most time left, per part', () => {
    const [talk, ...after] = rest
    const steps = [step('a', 'welcome', 10, 13), step('b', 'dilemmas', 20, 0, 0)]
    const split = [...steps, { ...(talk ?? step('x', 'x', 0)), parts: 2 }, ...after]
    expect(planOf(split, 'b', 0).suggestion).toEqual({
      steps: ['talk'],
      activity: 'conversation',
      count: 2,
      minutes: 16,
    })
  })

  it('takes the steps of one activity together', () => {
    const steps = [
      step('a', 'welcome', 10, 16),
      step('b', 'dilemmas', 20, 0, 0),
      step('t1', 'conversation', 20),
      step('t2', 'conversation', 20),
    ]
    expect(planOf(steps, 'b', 0).suggestion).toEqual({
      steps: ['t1', 't2'],
      activity: 'conversation',
      count: 2,
      minutes: 17,
    })
  })

  it('takes the lost minutes from the rounds at the tables, not from what comes after them', () => {
    const steps = [
      step('a', 'welcome', 10, 16),
      step('b', 'dilemmas', 20, 0, 0),
      { ...step('c', 'worldcafe', 52), parts: 2, fixed: 12, least: 8 },
      step('end', 'closing', 8),
    ]
    expect(planOf(steps, 'b', 0).suggestion).toEqual({
      steps: ['c'],
      activity: 'worldcafe',
      count: 2,
      minutes: 17,
    })
  })

  it('makes no part shorter than it may be', () => {
    const steps = [
      step('a', 'welcome', 10, 16),
      step('b', 'dilemmas', 20, 0, 0),
      { ...step('c', 'worldcafe', 32), parts: 2, fixed: 12, least: 8 },
    ]
    expect(planOf(steps, 'b', 0).suggestion).toBeUndefined()
  })

  it('suggests nothing when too little would be left of it', () => {
    const steps = [step('a', 'welcome', 10, 40), step('b', 'dilemmas', 20, 0, 0), ...rest]
    expect(planOf(steps, 'b', 0)).toEqual({ behind: 30 })
  })
})

describe('minutesSpent', () => {
  it('adds the running visit to the earlier ones, in whole minutes', () => {
    expect(minutesSpent(step('a', 'welcome', 10, 3, MINUTE), 2.9 * MINUTE)).toBe(4)
    expect(minutesSpent(step('a', 'welcome', 10, 3), 9 * MINUTE)).toBe(3)
  })
})
