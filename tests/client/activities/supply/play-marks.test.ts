// What happens to one cell when it is filled in, and how it is read aloud.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mark } from '#shared/activities/supply/records.ts'
import {
  crossed,
  fillAll,
  momentNumbers,
  momentsIn,
  nextState,
  suggest,
  tidy,
  toggleAgreed,
  toggleCross,
  toggleMoment,
  toggleUnsure,
  withName,
  withoutName,
} from '#client/activities/supply/matrix/marks.ts'
import { stateOf } from '#client/activities/supply/texts.ts'

const full: Mark = { is: 'yes', agreed: true, moments: 5, names: ['MEE', 'Radar'] }

const marks: fc.Arbitrary<Mark | undefined> = fc
  .record({
    is: fc.constantFrom('yes' as const, 'unsure' as const, undefined),
    agreed: fc.constantFrom(true as const, undefined),
    moments: fc.constantFrom(undefined, 1, 2, 5, 7),
    names: fc.option(fc.subarray(['MEE', 'Radar'], { minLength: 1 }), { nil: undefined }),
  })
  .map((mark) => tidy(mark) ?? undefined)

describe('one cell', () => {
  test('[FI1] a moment or a name is a cross too, and without the last one the cross stays', () => {
    expect(toggleMoment(undefined, 2)).toEqual({ is: 'yes', moments: 2 })
    expect(toggleMoment({ is: 'yes', moments: 2 }, 2)).toEqual({ is: 'yes' })
    expect(withName({ is: 'unsure' }, 'MEE')).toEqual({ is: 'yes', names: ['MEE'] })
    expect(withoutName({ is: 'yes', names: ['MEE'] }, 'MEE')).toEqual({ is: 'yes' })
  })

  test('[FI1] moments leave names alone and names leave moments alone', () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(...momentNumbers), (mark, moment) => {
        const was: Mark = mark?.is === 'yes' ? mark : {}
        expect(toggleMoment(mark, moment)?.names).toEqual(was.names)
        expect(withName(mark, 'Een ander')?.moments).toEqual(was.moments)
      }),
    )
  })

  test('[FI1] "weet ik niet" takes the place of cross, moments and names, and is not the same as empty', () => {
    expect(toggleUnsure(full)).toEqual({ is: 'unsure', agreed: true })
    expect(toggleUnsure({ is: 'unsure' })).toBeNull()
    expect(toggleMoment({ is: 'unsure' }, 1)).toEqual({ is: 'yes', moments: 1 })
  })

  test('[FI1] the agreement is a layer of its own, whatever else happens to the cell', () => {
    fc.assert(
      fc.property(marks, (mark) => {
        const agreed = mark?.agreed
        for (const next of [
          toggleCross(mark),
          toggleUnsure(mark),
          nextState(mark),
          fillAll(mark, 'empty'),
          fillAll(mark, 'yes'),
        ])
          expect(next?.agreed).toBe(agreed)
        expect(tidy({ ...toggleAgreed(mark), agreed })).toEqual(mark ?? null)
      }),
    )
  })

  test('[FI1] a cross that was taken away by mistake comes back with its moments and names', () => {
    const gone = toggleCross(full)
    expect(gone).toEqual({ agreed: true })
    expect(toggleCross(gone ?? undefined, full)).toEqual(full)
  })

  test('[FI2] one click after another: cross, "weet ik niet", empty', () => {
    expect(nextState(undefined)).toEqual({ is: 'yes' })
    expect(nextState({ is: 'yes' })).toEqual({ is: 'unsure' })
    expect(nextState({ is: 'unsure' })).toBeNull()
  })

  test('[FI1] filling a row keeps the moments and names that stand in it', () => {
    expect(fillAll(full, 'yes')).toEqual(full)
    expect(fillAll(undefined, 'yes')).toEqual({ is: 'yes' })
    expect(fillAll(full, 'unsure')).toEqual({ is: 'unsure', agreed: true })
    expect(fillAll({ is: 'yes' }, 'empty')).toBeNull()
  })

  test('[FI1] nothing that is empty is sent', () => {
    expect(tidy({ is: undefined, moments: 0, names: [] })).toBeNull()
    expect(crossed({ moments: 0, names: [] })).toEqual({ is: 'yes' })
    expect(momentsIn(full)).toEqual([1, 3])
  })
})

describe('names', () => {
  test('[FI8] the same name in other capitals is no second one, and after five there is no sixth', () => {
    expect(withName({ is: 'yes', names: ['MEE'] }, 'mee')?.names).toEqual(['MEE'])
    const five = ['a', 'b', 'c', 'd', 'e']
    expect(withName({ is: 'yes', names: five }, 'f')?.names).toEqual(five)
  })

  test('[FI8] names to choose from: what fits, what begins so first, without those that stand there', () => {
    const all = ['Bureau MEE', 'MEE', 'Radar', 'mee', 'Meetellen']
    expect(suggest(all, '', ['Radar'], 2)).toEqual(['Bureau MEE', 'MEE'])
    expect(suggest(all, 'me', [], 9)).toEqual(['MEE', 'Meetellen', 'Bureau MEE'])
    expect(suggest(all, 'MEE', [], 9)).toEqual(['Meetellen', 'Bureau MEE'])
    expect(suggest(all, 'zzz', [], 9)).toEqual([])
  })
})

describe('read aloud', () => {
  test('[FI3] a cell says what stands in it, also when that is nothing', () => {
    expect(stateOf(undefined)).toBe('niet ingevuld')
    expect(stateOf({ is: 'yes' })).toBe('kruis')
    expect(stateOf({ is: 'unsure' })).toBe('weet ik niet')
    expect(stateOf({ is: 'yes', moments: 5 })).toBe('moment 1 en 3')
    expect(stateOf({ is: 'yes', moments: 7, names: ['MEE'] })).toBe('moment 1, 2 en 3, MEE')
    expect(stateOf({ agreed: true })).toBe('afgesproken')
    expect(stateOf({ is: 'yes', agreed: true })).toBe('kruis, afgesproken')
  })
})
