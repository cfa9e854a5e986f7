// The last day of homework: when it is over, how it is said, and which one is proposed.
import { describe, expect, test } from 'vitest'
import { dayBefore, endOfDay, lastDate, lastDay, untilOf } from '#client/shell/homework/days.ts'

/** In the time of this device, as the date field of a browser means it. */
const at = (day: string, time = '12:00'): number => new Date(`${day}T${time}:00`).getTime()

describe('the last day of homework', () => {
  test('is over when the next day begins, also at the end of a month and when the clock changes', () => {
    expect(endOfDay('2026-12-01')).toBe(at('2026-12-02', '00:00'))
    expect(endOfDay('2026-02-28')).toBe(at('2026-03-01', '00:00'))
    expect(endOfDay('2026-10-25')).toBe(at('2026-10-26', '00:00'))
    for (const none of ['', '1 december', '2026-12']) expect(endOfDay(none)).toBeUndefined()
  })

  test('is said with the day of the week, and given back as it was chosen', () => {
    const until = endOfDay('2026-12-01') ?? 0
    expect(lastDay(until)).toBe('dinsdag 1 december')
    expect(lastDate(until)).toBe('2026-12-01')
  })

  test('is proposed as the day before the session, unless that is over or unknown', () => {
    expect(dayBefore('2027-01-01', at('2026-12-01'))).toBe('2026-12-31')
    expect(dayBefore('2026-12-02', at('2026-12-01', '23:59'))).toBe('2026-12-01')
    expect(dayBefore('2026-12-01', at('2026-12-01'))).toBe('')
    expect(dayBefore('', at('2026-12-01'))).toBe('')
  })

  test('is today or later, and not more than 90 days away', () => {
    const now = at('2026-12-01')
    expect(untilOf('', now, '')).toBe('noDay')
    expect(untilOf('2026-11-30', now, '')).toBe('past')
    expect(untilOf('2026-12-01', now, '')).toBe(endOfDay('2026-12-01'))
    expect(untilOf('2027-02-28', now, '')).toBe(endOfDay('2027-02-28'))
    expect(untilOf('2027-03-02', now, '')).toBe('far')
  })

  test('is not after a session that is still to come', () => {
    const now = at('2026-12-01')
    expect(untilOf('2026-12-10', now, '2026-12-10')).toBe(endOfDay('2026-12-10'))
    expect(untilOf('2026-12-11', now, '2026-12-10')).toBe('after')
    expect(untilOf('2026-12-11', now, '2026-11-30')).toBe(endOfDay('2026-12-11'))
  })
})
