// Choosing a weather and a word, passing, who sees it when, and what the sky of the check-out counts.
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import type { Moment, Shift, Weather } from '#shared/activities/checkin/records.ts'
import { questions } from '#shared/activities/checkin/texts.ts'
import { defaultContent } from '#shared/content/load.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { paragraphs, tableRows } from '../conversation/hall.ts'
import { comeIn, goOut, lay, people, twice } from './sky.ts'

describe('choosing', () => {
  test('[CI1] everyone has one weather; choosing again replaces it under the same id', () => {
    const hall = comeIn()
    expect(lay(hall, 'ann', 'sun', 'fris')).toBe('ok')
    expect(hall.act('ann', 'mood.lay', { id: 'other', weather: 'rain', word: '' })).toBe('ok')
    expect(lay(hall, 'bob', 'storm')).toBe('ok')
    expect(hall.all('mood').map(({ id, by, data }) => [id, by, data])).toEqual([
      ['m-ann', 'ann', { weather: 'rain', word: '' }],
      ['m-bob', 'bob', { weather: 'storm', word: '' }],
    ])
  })

  test('[CI1] the weather is one of six, and the word has at most 24 characters', () => {
    const hall = comeIn()
    expect(hall.act('ann', 'mood.lay', { id: 'm', weather: 'hail', word: '' })).toBe('bad-input')
    expect(lay(hall, 'ann', 'sun', 'x'.repeat(25))).toBe('bad-input')
    expect(lay(hall, 'ann', 'sun', 'x'.repeat(24))).toBe('ok')
  })

  test('[CI1] a facilitator chooses for who has no device, and not for itself', () => {
    const hall = comeIn()
    expect(lay(hall, 'fac', 'sun', '', 'zoe')).toBe('ok')
    expect(hall.all('mood')[0]?.by).toBe('zoe')
    expect(lay(hall, 'fac', 'sun')).toBe('not-allowed')
    expect(lay(hall, 'fac', 'sun', '', 'ann')).toBe('not-allowed')
  })

  test('[CI2] passing leaves nothing behind, and is possible without having chosen', () => {
    const hall = comeIn()
    lay(hall, 'ann', 'sun')
    lay(hall, 'bob', 'sun')
    expect(hall.act('ann', 'mood.take')).toBe('ok')
    expect(hall.act('ann', 'mood.take')).toBe('ok')
    expect(hall.all('mood').map(({ by }) => by)).toEqual(['bob'])
  })

  test('[CI3] who comes late chooses under the open sky, also when the programme moved on', () => {
    const hall = comeIn()
    hall.enter('first', 'sky')
    expect(lay(hall, 'ann', 'sun')).toBe('ok')
    hall.lead('goto', { from: hall.from(), step: 'second' })
    expect(lay(hall, 'bob', 'sun')).toBe('ok')
  })
})

describe('who sees it', () => {
  test('[CI4] in silence only who chose; others can count, and nothing more', () => {
    const hall = comeIn()
    lay(hall, 'ann', 'storm', 'geheim')
    expect(hall.visibility('mood')).toEqual({
      ann: 'full',
      bob: 'mask',
      zoe: 'mask',
      fac: 'mask',
      co: 'mask',
      screen: 'mask',
    })
    expect(hall.sees('fac', 'mood')[0]?.data).toEqual({})
  })

  test('[CI4] under the sky all see it; an author only in a session with names, never on the projector', () => {
    for (const names of [true, false]) {
      const hall = comeIn({ names })
      lay(hall, 'ann', 'storm')
      hall.enter('first', 'sky')
      expect(hall.sees('bob', 'mood')[0]?.by).toBe(names ? 'ann' : undefined)
      expect(hall.sees('fac', 'mood')[0]?.by).toBe(names ? 'ann' : undefined)
      expect(hall.sees('screen', 'mood')[0]).toMatchObject({ data: { weather: 'storm', word: '' } })
      expect(hall.sees('screen', 'mood')[0]?.by).toBeUndefined()
    }
  })

  test('[CI5] a facilitator takes a word away once it is shown, and it comes back from the bin', () => {
    const hall = comeIn()
    lay(hall, 'ann', 'storm', 'Jansen')
    expect(hall.act('fac', 'mood.clear', { id: 'm-ann' })).toBe('not-now')
    hall.enter('first', 'sky')
    expect(hall.act('bob', 'mood.clear', { id: 'm-ann' })).toBe('not-allowed')
    expect(hall.act('fac', 'mood.clear', { id: 'm-bob' })).toBe('missing')
    expect(hall.act('fac', 'mood.clear', { id: 'm-ann' })).toBe('ok')
    expect(hall.all('mood')).toEqual([])
    const trace = hall.records.of(SESSION, 'trace').at(-1)?.id
    expect(hall.lead('undo', { trace })).toBe('ok')
    expect(hall.all('mood')[0]).toMatchObject({ id: 'm-ann', by: 'ann', data: { word: 'Jansen' } })
  })
})

describe('from in to out', () => {
  test('[CI6] is counted when the sky of the check-out opens, of the people who chose twice', () => {
    const hall = twice()
    expect(hall.all('shift')).toEqual([])
    hall.enter('second', 'sky')
    const [shift] = hall.all('shift')
    expect(shift?.by).toBeUndefined()
    const rows: Shift['rows'] = [
      { weather: 'sun', before: 0, after: 3 },
      { weather: 'rain', before: 6, after: 3 },
    ]
    expect(shift?.data).toEqual({ n: 6, changed: 3, came: 0, left: 0, rows } satisfies Shift)
  })

  test('[CI6] a check-in counts nothing, also not a second one', () => {
    const hall = comeIn({}, ['in', 'in'])
    for (const person of people) lay(hall, person, 'rain')
    hall.enter('first', 'sky')
    goOut(hall)
    for (const person of people) lay(hall, person, 'rain')
    hall.enter('second', 'sky')
    expect(hall.all('shift')).toEqual([])
  })

  test('[CI8] what was told stays: a late answer, a cleared word or another opening changes no number', () => {
    const hall = twice()
    hall.enter('second', 'sky')
    const told = hall.all('shift')[0]
    expect(told).toBeDefined()
    hall.enter('second', 'write')
    for (const person of people.slice(3)) expect(lay(hall, person, 'sun')).toBe('ok')
    hall.enter('second', 'sky')
    expect(hall.all('shift')[0]).toEqual(told)
    expect(lay(hall, 'ann', 'storm')).toBe('ok')
    expect(hall.act('fac', 'mood.clear', { id: 'n-bob' })).toBe('ok')
    hall.enter('second', 'write')
    expect(lay(hall, 'cas', 'rainbow')).toBe('ok')
    hall.enter('second', 'sky')
    expect(hall.all('shift')[0]).toEqual(told)
  })

  test('[CI7] nothing is told in the session while too few people stand behind it', () => {
    const hall = twice()
    expect(lay(hall, 'ann', 'rain')).toBe('ok')
    hall.enter('second', 'sky')
    expect(hall.all('shift')).toEqual([])
  })
})

describe('in the report', () => {
  const words = (hall: ReturnType<typeof comeIn>, wish = {}) => hall.report(wish)[0]

  test('[CI9] stands in chapter 1 with weather and words by the alphabet, and the shift under the check-out', () => {
    const hall = twice()
    hall.enter('second', 'sky')
    const section = words(hall)
    expect(section?.chapter).toBe(1)
    expect(tableRows(section?.blocks, 'Weer en woorden')).toEqual([
      ['Zon', 3, 'ann, bob, cas'],
      ['Regen', 3, 'dee, eva, fem'],
    ])
    expect(tableRows(section?.blocks, 'Van begin naar eind')).toEqual([
      ['Zon', 0, 3],
      ['Regen', 6, 3],
    ])
    expect(section?.data.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['checkin-weer', 6],
      ['checkin-verschuiving', 2],
    ])
  })

  test('[CI9] a preview in silence tells only how many chose', () => {
    const hall = comeIn()
    lay(hall, 'ann', 'storm', 'geheim')
    const section = words(hall, { minimumGroup: 1 })
    expect(paragraphs(section?.blocks).at(-1)).toContain('1 persoon koos al')
    expect(JSON.stringify(section)).not.toMatch(/geheim|Onweer/)
  })

  test('[CI10] names stand with it only when the session is with names', () => {
    const names = { ann: 'Annelies' }
    for (const named of [true, false]) {
      const hall = comeIn({ names: named })
      for (const person of people) lay(hall, person, 'sun', person)
      hall.enter('first', 'sky')
      const written = JSON.stringify(words(hall, { names: named ? names : {} }))
      expect(written.includes('ann (Annelies)')).toBe(named)
    }
  })

  test('[CI10] the version outside the room needs five people, also behind every number of the shift', () => {
    const few = comeIn()
    for (const person of people.slice(0, 4)) lay(few, person, 'sun', person)
    few.enter('first', 'sky')
    expect(tableRows(words(few)?.blocks, 'Weer en woorden')).toHaveLength(1)
    expect(tableRows(words(few, { minimumGroup: 5 })?.blocks, 'Weer en woorden')).toEqual([])
    const hall = twice()
    hall.enter('second', 'sky')
    const outside = words(hall, { minimumGroup: 5 })
    expect(tableRows(outside?.blocks, 'Weer en woorden')).toHaveLength(2)
    expect(tableRows(outside?.blocks, 'Van begin naar eind')).toEqual([])
  })
})

test('[CI11] a programme says which moment it is, with a question of its own or the usual one', () => {
  const setup = (config: object) => registry.get('checkin')?.setup?.({ ...config }, defaultContent)
  expect(setup({})).toEqual({ moment: 'in', question: questions.in })
  expect(setup({ moment: 'out' })).toEqual({ moment: 'out', question: questions.out })
  const own: { moment: Moment; question: string } = { moment: 'out', question: 'En nu?' }
  expect(setup(own)).toEqual(own)
  expect(setup({ moment: 'noon' })).toEqual({ moment: 'in', question: questions.in })
})

test('[CI2] [CI4] the six weathers are all that a device may choose from', () => {
  const hall = comeIn()
  const six: readonly Weather[] = ['sun', 'bright', 'cloud', 'rain', 'storm', 'rainbow']
  expect(six.map((weather) => lay(hall, 'ann', weather))).toEqual(six.map(() => 'ok'))
})
