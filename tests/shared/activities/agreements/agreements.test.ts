// Agreements: never without a choice, during any step, and nothing of what was given to them gets lost.
import { describe, expect, test } from 'vitest'
import { agreements } from '#shared/activities/agreements/index.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { reportInput } from '#shared/kernel/steps.ts'
import { Hall } from '../conversation/hall.ts'

const fields = {
  choice: 'Eén nummer voor iedereen',
  why: 'Mensen zoeken nu te lang',
  who: 'beleidsadviseur',
  when: '2027-01-15',
  lookAgain: 'over een half jaar',
  fiche: 'D. De knip tussen Wmo en Wlz',
}

const withOne = (): Hall => {
  const hall = new Hall(['welcome', 'agreements'])
  hall.step = 's2'
  hall.act('ann', 'add', { id: 'a1', ...fields })
  return hall
}

describe('making and changing', () => {
  test('while the room is in another step', () => {
    const hall = withOne()
    hall.enter('s1')
    hall.step = 's2'
    expect(hall.act('bob', 'add', { id: 'a2', ...fields })).toBe('ok')
    expect(hall.all('agreement')).toHaveLength(2)
  })

  test.each(['', '  \n'])('not without a choice (%j), and the code says so', (choice) => {
    const hall = withOne()
    expect(hall.act('ann', 'add', { id: 'a2', ...fields, choice })).toBe('choice-needed')
    expect(hall.act('ann', 'edit', { agreement: 'a1', ...fields, choice })).toBe('choice-needed')
    expect(hall.all('agreement').map(({ data }) => data)).toEqual([fields])
  })

  test('all but the choice may stay open', () => {
    const bare = { choice: 'Iets', why: '', who: '', when: '', lookAgain: '' }
    const hall = withOne()
    expect(hall.act('fac', 'add', { id: 'a2', ...bare })).toBe('ok')
    expect(hall.all('agreement')[1]?.data).toEqual(bare)
  })

  test('editing replaces all of it, the fiche too', () => {
    const hall = withOne()
    const { fiche: _, ...changed } = { ...fields, choice: 'Twee nummers' }
    hall.act('fac', 'edit', { agreement: 'a1', ...changed })
    expect(hall.all('agreement').map(({ by, data }) => [by, data])).toEqual([['ann', changed]])
  })

  test.each(['edit', 'remove'])('%s of what is not there is missing', (cmd) => {
    const input = cmd === 'edit' ? { agreement: 'a9', ...fields } : { agreement: 'a9' }
    expect(withOne().act('fac', cmd, input)).toBe('missing')
  })

  test('not after the session has ended', () => {
    const hall = withOne()
    hall.lead('end')
    expect(hall.act('ann', 'add', { id: 'a2', ...fields })).toBe('session-ended')
  })
})

describe('consent', () => {
  const inConsent = (): Hall => {
    const hall = withOne()
    hall.enter('s2', 'consent')
    return hall
  }
  const given = (hall: Hall) => hall.all('consent').map(({ id, by, data }) => [id, by, data])

  test('one per person and agreement; giving it again replaces it', () => {
    const hall = inConsent()
    hall.act('ann', 'consent', { id: 'c1', agreement: 'a1', colour: 'oranje', concern: 'geld' })
    hall.act('ann', 'consent', { id: 'c2', agreement: 'a1', colour: 'rood', concern: '' })
    hall.act(
      'fac',
      'consent',
      { id: 'c3', agreement: 'a1', colour: 'oranje', concern: 'tijd' },
      { as: 'zoe' },
    )
    expect(given(hall)).toEqual([
      ['c1', 'ann', { agreement: 'a1', colour: 'rood', concern: '' }],
      ['c3', 'zoe', { agreement: 'a1', colour: 'oranje', concern: 'tijd' }],
    ])
  })

  test('green carries no concern, also when one was there', () => {
    const hall = inConsent()
    hall.act('ann', 'consent', { id: 'c1', agreement: 'a1', colour: 'oranje', concern: 'geld' })
    hall.act('ann', 'consent', { id: 'c1', agreement: 'a1', colour: 'groen', concern: 'geld' })
    expect(given(hall)).toEqual([['c1', 'ann', { agreement: 'a1', colour: 'groen', concern: '' }]])
  })

  test('an unknown agreement is missing', () => {
    const input = { id: 'c1', agreement: 'a9', colour: 'groen', concern: '' }
    expect(inConsent().act('ann', 'consent', input)).toBe('missing')
  })
})

describe('removing', () => {
  const undo = (hall: Hall, who: string): string => {
    const trace = hall.records
      .of(SESSION, 'trace')
      .find(({ data }) => (data as { cmd: string }).cmd === 'remove')
    return hall.act(who, 'undo', { trace: trace?.id }, { step: SESSION })
  }

  const removed = (): { readonly hall: Hall; readonly before: unknown } => {
    const hall = withOne()
    hall.enter('s2', 'consent')
    hall.act('ann', 'consent', { id: 'c1', agreement: 'a1', colour: 'groen', concern: '' })
    hall.act('bob', 'consent', { id: 'c2', agreement: 'a1', colour: 'rood', concern: 'te duur' })
    const before = [...hall.all('agreement'), ...hall.all('consent')].map(({ id, by, data }) => [
      id,
      by,
      data,
    ])
    hall.act('ann', 'remove', { agreement: 'a1' })
    return { hall, before }
  }

  test('takes the colours with it, and only those', () => {
    const { hall } = removed()
    expect([...hall.all('agreement'), ...hall.all('consent')]).toEqual([])
  })

  test.each(['ann', 'fac'])('is undone by %s, with the colours', (who) => {
    const { hall, before } = removed()
    expect(undo(hall, who)).toBe('ok')
    const after = [...hall.all('agreement'), ...hall.all('consent')].map(({ id, by, data }) => [id, by, data])
    expect(after).toEqual(before)
  })

  test('is not undone by another participant', () => {
    const { hall } = removed()
    expect(undo(hall, 'bob')).toBe('not-allowed')
    expect(hall.all('agreement')).toEqual([])
  })

  test('leaves the colours of another agreement', () => {
    const hall = withOne()
    hall.act('bob', 'add', { id: 'a2', ...fields })
    hall.enter('s2', 'consent')
    hall.act('ann', 'consent', { id: 'c1', agreement: 'a2', colour: 'groen', concern: '' })
    hall.act('ann', 'remove', { agreement: 'a1' })
    expect(hall.all('consent')).toHaveLength(1)
  })
})

test('later steps get what was agreed', () => {
  const input = reportInput(agreements, withOne().records, 's2', { names: {}, minimumGroup: 3 })
  expect(input && agreements.outcome?.(input)).toEqual({ agreements: [fields] })
})
