// A decision while it is filled in: what a verdict starts with, what a draft keeps, and the day to look again.
import { describe, expect, test } from 'vitest'
import { dayAfter } from '#client/activities/scope/decide/days.ts'
import { fieldsIn, lacksWho, withVerdict, type Fields } from '#client/activities/scope/decide/fields.ts'

const DAY = '2027-11-28'
const away: Fields = {
  verdict: 'ander',
  who: 'Het wijkteam',
  why: 'Dat past',
  watch: false,
  lookAgain: '2027-01-01',
}

describe('a verdict', () => {
  test('[SC10] that is not with OCO starts with the watch-point on and a day', () => {
    expect(withVerdict('niet', undefined, DAY)).toEqual({
      verdict: 'niet',
      who: '',
      why: '',
      watch: true,
      lookAgain: DAY,
    })
    expect(withVerdict('oco', undefined, DAY).watch).toBe(false)
  })

  test('[SC10] keeps what was written while it stays with somebody else', () => {
    expect(withVerdict('niet', away, DAY)).toEqual({ ...away, verdict: 'niet' })
  })

  test('[SC10] with OCO forgets who does it instead and keeps why; going back asks anew', () => {
    const back = withVerdict('oco', away, DAY)
    expect(back).toEqual({ ...away, verdict: 'oco', who: '', watch: false })
    expect(withVerdict('ander', back, DAY)).toMatchObject({ who: '', watch: true, why: 'Dat past' })
  })

  test('[SC11] lacks who does it only when it is not with OCO', () => {
    expect(lacksWho({ verdict: 'niet', who: '' })).toBe(true)
    expect(lacksWho(away)).toBe(false)
    expect(lacksWho({ verdict: 'open', who: '' })).toBe(false)
  })
})

describe('a draft', () => {
  test('is laid over what is kept, but never changes the verdict', () => {
    expect(fieldsIn(JSON.stringify({ who: 'De familie', verdict: 'oco' }), away)).toEqual({
      ...away,
      who: 'De familie',
    })
  })

  test('that is not there or cannot be read leaves what is kept', () => {
    expect(fieldsIn('', away)).toEqual(away)
    expect(fieldsIn('{', away)).toEqual(away)
  })
})

test('a day so many months later is a day of the calendar', () => {
  expect(dayAfter(Date.UTC(2026, 10, 28), 12)).toBe('2027-11-28')
  expect(dayAfter(Date.UTC(2024, 1, 29), 12)).toBe('2025-02-28')
  expect(dayAfter(Date.UTC(2026, 11, 31), 2)).toBe('2027-02-28')
})
