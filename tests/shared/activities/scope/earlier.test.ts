// An earlier session beside this one: laying it down, saying what was kept, and what changed since.
import { describe, expect, test } from 'vitest'
import { compareEarlier } from '#shared/activities/scope/compare-earlier.ts'
import type { Earlier, Item } from '#shared/activities/scope/records.ts'
import { decision, Line } from './line.ts'

const agreement = (choice: string): Earlier['agreements'][number] => ({ choice, who: 'beleid', when: '' })

const earlier = (more: Partial<Earlier> = {}): Earlier => ({
  title: 'Een middag',
  date: '2025-11-22',
  ranking: [],
  empty: null,
  boundary: [],
  agreements: [agreement('Eén nummer'), agreement('Elk kwartaal bellen')],
  ...more,
})

const kept = (room: Line) => room.all('kept').map(({ data }) => data)

describe('an earlier session', () => {
  test('[SC17] is laid down by a facilitator, and seen by all once the proposals lie side by side', () => {
    const room = new Line()
    expect(room.act('ann', 'earlier.set', earlier())).toBe('not-allowed')
    expect(room.act('fac', 'earlier.set', earlier())).toBe('ok')
    expect([room.sees('fac', 'earlier').length, room.sees('ann', 'earlier').length]).toEqual([1, 0])
    room.enter('s1', 'compare')
    expect(room.sees('ann', 'earlier').length).toBe(1)
  })

  test('[SC17] has agreements of which the facilitator or the scribe says whether they were kept', () => {
    const room = new Line()
    const one = { index: 1, state: 'partly', note: 'Alleen in de zomer niet' }
    room.enter('s1', 'compare')
    expect(room.act('fac', 'kept.set', one)).toBe('missing')
    room.act('fac', 'earlier.set', earlier())
    expect(room.act('fac', 'kept.set', { ...one, index: 2 })).toBe('missing')
    expect(room.act('ann', 'kept.set', one)).toBe('not-allowed')
    room.act('fac', 'scribe', { person: 'ann' })
    expect(room.act('ann', 'kept.set', one)).toBe('ok')
    expect(room.act('ann', 'kept.set', { ...one, state: 'kept' })).toBe('ok')
    expect(kept(room)).toEqual([{ ...one, state: 'kept' }])
  })

  test('[SC17] keeps what was said when the same is laid down again, and not with other agreements', () => {
    const room = new Line()
    room.enter('s1', 'compare')
    room.act('fac', 'earlier.set', earlier())
    room.act('fac', 'kept.set', { index: 0, state: 'kept', note: '' })
    room.act('fac', 'earlier.set', earlier({ title: 'Dezelfde middag' }))
    expect(kept(room)).toHaveLength(1)
    room.act('fac', 'earlier.set', earlier({ agreements: [agreement('Iets anders')] }))
    expect(kept(room)).toEqual([])
  })

  test('[SC17] is taken away with what was said of it, and both come back', () => {
    const room = new Line()
    room.enter('s1', 'compare')
    expect(room.act('fac', 'earlier.clear')).toBe('missing')
    room.act('fac', 'earlier.set', earlier())
    room.act('fac', 'kept.set', { index: 0, state: 'not', note: '' })
    expect(room.act('fac', 'earlier.clear')).toBe('ok')
    expect([room.all('earlier').length, kept(room).length]).toEqual([0, 0])
    expect(room.undo()).toBe('ok')
    expect([room.all('earlier').length, kept(room).length]).toEqual([1, 1])
  })

  test('[SC17] can be prepared before the step opens', () => {
    const room = new Line()
    const config = room.config
    room.lead('step.add', {
      id: 'later',
      activity: 'scope',
      title: 'X',
      goal: '',
      minutes: 5,
      config,
      after: 's2',
    })
    expect(room.act('fac', 'earlier.set', earlier(), { step: 'later' })).toBe('ok')
  })
})

describe('what changed since', () => {
  const item = (text: string): Item => ({ id: text, block: 'others', text, plain: '', hint: '' })
  const ranked = (...fiches: readonly string[]): Earlier['ranking'] =>
    fiches.map((fiche, index) => ({ fiche, place: index + 1, points: 10 - index }))
  const nothing = { now: undefined, decided: [], kept: [] }

  test('[SC20] tells how many places each fiche rose or fell, and which stand in one of both', () => {
    const now = { ranking: ranked('D. Knip', 'A. Breed', 'G. Bellen'), empty: null }
    const { ranking } = compareEarlier(earlier({ ranking: ranked('A. Breed', 'B. Kort', 'd. knip') }), {
      ...nothing,
      now,
    })
    expect(ranking.map(({ fiche, before, after, moved }) => [fiche, before, after, moved])).toEqual([
      ['D. Knip', 3, 1, 2],
      ['A. Breed', 1, 2, -1],
      ['G. Bellen', null, 3, null],
      ['B. Kort', 2, null, null],
    ])
  })

  test('[SC20] tells nothing of a ranking or matrix that one of both has not', () => {
    const one = compareEarlier(earlier({ ranking: ranked('A. Breed'), empty: { n: 1, of: 4 } }), nothing)
    expect([one.ranking, one.empty]).toEqual([[], null])
    const now = { ranking: ranked('A. Breed'), empty: { n: 1, of: 4 } }
    const other = compareEarlier(earlier(), { ...nothing, now })
    expect([other.ranking, other.empty]).toEqual([[], null])
  })

  test('[SC20] tells whether more or fewer cells are empty, as far as the matrix is as large', () => {
    const more = (before: Earlier['empty'], after: Earlier['empty']) =>
      compareEarlier(earlier({ empty: before }), { ...nothing, now: { ranking: [], empty: after } }).empty
        ?.more
    expect(more({ n: 45, of: 65 }, { n: 40, of: 65 })).toBe(-5)
    expect(more({ n: 1, of: 65 }, { n: 4, of: 65 })).toBe(3)
    expect(more({ n: 4, of: 65 }, { n: 4, of: 65 })).toBe(0)
    expect(more({ n: 4, of: 65 }, { n: 4, of: 52 })).toBe(null)
  })

  test('[SC20] tells which decisions are other ones, how many are the same, and which are not taken now', () => {
    const boundary: Earlier['boundary'] = [
      { item: 'Wonen', verdict: 'oco', who: '' },
      { item: 'Werken', verdict: 'ander', who: 'het UWV' },
      { item: 'Geld', verdict: 'niet', who: 'De bank' },
      { item: 'Vervoer', verdict: 'oco', who: '' },
      { item: 'Sport', verdict: 'oco', who: '' },
    ]
    const decided = [
      { item: item('wonen '), decision: decision({ verdict: 'niet', who: 'de corporatie' }) },
      { item: item('Werken'), decision: decision({ verdict: 'ander', who: 'het wijkteam' }) },
      { item: item('Geld'), decision: decision({ verdict: 'niet', who: 'de bank' }) },
      { item: item('Vervoer'), decision: undefined },
      { item: item('Zingeving'), decision: decision() },
      { item: item('Sport'), decision: decision({ verdict: 'open' }) },
    ]
    expect(compareEarlier(earlier({ boundary }), { ...nothing, decided }).boundary).toEqual({
      changed: [
        {
          item: 'Wonen',
          before: { verdict: 'oco', who: '' },
          after: { verdict: 'niet', who: 'de corporatie' },
        },
        {
          item: 'Werken',
          before: { verdict: 'ander', who: 'het UWV' },
          after: { verdict: 'ander', who: 'het wijkteam' },
        },
        { item: 'Sport', before: { verdict: 'oco', who: '' }, after: { verdict: 'open', who: '' } },
      ],
      same: 1,
      undecided: ['Vervoer'],
    })
  })

  test('[SC20] tells of each agreement whether it was kept, and that it is not known when nobody said it', () => {
    const said = { ...nothing, kept: [{ index: 1, state: 'not' as const, note: 'Geen tijd' }] }
    expect(
      compareEarlier(earlier(), said).agreements.map(({ choice, state, note }) => [choice, state, note]),
    ).toEqual([
      ['Eén nummer', 'unknown', ''],
      ['Elk kwartaal bellen', 'not', 'Geen tijd'],
    ])
  })
})
