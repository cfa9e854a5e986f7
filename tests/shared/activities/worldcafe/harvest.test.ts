// The harvest: three lines of each table, what recurs in them, the stickers of all, and what goes on.
import { describe, expect, test } from 'vitest'
import type { Harvest, Theme, Weights } from '#shared/activities/worldcafe/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { view } from '#shared/kernel/visibility.ts'
import { leader } from '../table.ts'
import { Cafe, STEP } from './cafe.ts'

const lines = { insight: 'Wij weten te weinig', question: 'Wie belt er?', wish: 'Een vast nummer' }

const inHarvest = (people = 4): Cafe => {
  const cafe = new Cafe({ people, seats: [Math.ceil(people / 2), Math.ceil(people / 2)] })
  cafe.toStage('harvest')
  return cafe
}

const someoneAt = (cafe: Cafe, table: string): string => cafe.at(table)[0] ?? ''

/** Both tables brought home three lines; they lie side by side. */
const together = (people = 4): Cafe => {
  const cafe = inHarvest(people)
  for (const table of ['t1', 't2']) cafe.as(someoneAt(cafe, table), 'harvest.write', { table, ...lines })
  cafe.toStage('together')
  return cafe
}

const line = (table: string, what: string) => ({ table, what })
const themes = (cafe: Cafe) =>
  cafe.records.of(STEP, 'theme').map(({ id, data }) => {
    const theme = data as Theme
    return [id, theme.name, theme.lines.map(({ table, what }) => `${table}/${what}`).join(' ')]
  })

describe('the harvest of a table', () => {
  test('[WC19] is written by who sits there, line by line, and by a facilitator', () => {
    const cafe = inHarvest()
    const [one = '', two = ''] = cafe.at('t1')
    expect(cafe.as(one, 'harvest.write', { table: 't1', insight: 'Een' })).toBe('ok')
    expect(cafe.as(two, 'harvest.write', { table: 't1', wish: 'Twee' })).toBe('ok')
    expect(cafe.as(someoneAt(cafe, 't2'), 'harvest.write', { table: 't1', wish: 'x' })).toBe('not-yours')
    expect(cafe.data<Harvest>(STEP, 'harvest')).toEqual([
      { table: 't1', insight: 'Een', question: '', wish: 'Twee' },
    ])
    expect(cafe.lead('harvest.write', { table: 't1', question: 'Drie' })).toBe('ok')
    const rec = cafe.records.of(STEP, 'harvest')[0]
    expect(rec && view(cafe.world, rec, { role: 'participant', table: 't2' })?.data).toEqual({
      table: 't1',
      filled: 3,
    })
    expect(rec?.by).toBeUndefined()
  })

  test('[WC19] still takes what was being typed when it was over, and loses nothing by that', () => {
    const cafe = inHarvest()
    const one = someoneAt(cafe, 't1')
    const other = someoneAt(cafe, 't2')
    cafe.as(one, 'harvest.write', { table: 't1', insight: 'Een' })
    cafe.toStage('together')
    expect(cafe.as(one, 'harvest.write', { table: 't1', question: 'Nog net?' })).toBe('ok')
    expect(cafe.as(one, 'harvest.write', { table: 't1', insight: '' })).toBe('not-now')
    expect(cafe.as(other, 'harvest.write', { table: 't1', wish: 'x' })).toBe('not-yours')
    cafe.do(leader, SESSION, 'goto', { from: cafe.from(), step: 's3' })
    expect(cafe.as(one, 'harvest.write', { table: 't1', wish: 'Later' })).toBe('ok')
    expect(cafe.data<Harvest>(STEP, 'harvest')).toEqual([
      { table: 't1', insight: 'Een', question: 'Nog net?', wish: 'Later' },
    ])
  })
})

describe('what recurs', () => {
  test('[WC20] is put together line by line, each in one theme, and taken apart again', () => {
    const cafe = together()
    const join = (from: object, to: object | string, id = 'th1') =>
      cafe.as('p1', 'line.join', { line: from, to, id })
    expect(join(line('t1', 'wish'), line('t2', 'wish'))).toBe('ok')
    expect(join(line('t1', 'question'), line('t1', 'wish'), 'th2')).toBe('ok')
    expect(themes(cafe)).toEqual([['th1', '', 't2/wish t1/wish t1/question']])
    expect(join(line('t1', 'insight'), line('t1', 'insight'), 'th2')).toBe('bad-input')
    expect(join(line('t1', 'insight'), 'weg')).toBe('missing')
    expect(join(line('t9', 'insight'), 'th1')).toBe('missing')
    expect(join(line('t1', 'wish'), line('t2', 'insight'), 'th2')).toBe('ok')
    expect(themes(cafe)).toEqual([
      ['th1', '', 't2/wish t1/question'],
      ['th2', '', 't2/insight t1/wish'],
    ])
    expect(cafe.as('p1', 'theme.name', { theme: 'th1', name: 'Eén nummer' })).toBe('ok')
    expect(join(line('t2', 'wish'), 'th2')).toBe('ok')
    expect(cafe.as('p1', 'line.apart', { line: line('t1', 'question') })).toBe('ok')
    expect(themes(cafe)).toEqual([['th2', '', 't2/insight t1/wish t2/wish']])
    expect(cafe.as('p1', 'line.apart', { line: line('t1', 'question') })).toBe('missing')
    expect(cafe.undo()).toBe('ok')
    expect(new Set(themes(cafe).map(([, name]) => name))).toEqual(new Set(['', 'Eén nummer']))
  })

  test('[WC20] loses a theme of one line without a name, and a line that is taken away', () => {
    const cafe = together()
    cafe.as('p1', 'line.join', { line: line('t1', 'wish'), to: line('t2', 'wish'), id: 'th1' })
    cafe.as('p1', 'line.join', { line: line('t1', 'insight'), to: 'th1', id: 'x' })
    cafe.lead('harvest.write', { table: 't1', insight: '' })
    expect(themes(cafe)).toEqual([['th1', '', 't2/wish t1/wish']])
    cafe.as('p1', 'line.apart', { line: line('t2', 'wish') })
    expect(themes(cafe)).toEqual([])
  })

  test('[WC20] is put together by all until the choice, then by a facilitator', () => {
    const cafe = together()
    cafe.toStage('choose')
    const input = { line: line('t1', 'wish'), to: line('t2', 'wish'), id: 'th1' }
    expect([cafe.as('p1', 'line.join', input), cafe.lead('line.join', input)]).toEqual(['not-now', 'ok'])
    expect([
      cafe.as('p1', 'theme.name', { theme: 'th1', name: 'x' }),
      cafe.lead('theme.name', { theme: 'th1', name: 'x' }),
    ]).toEqual(['not-now', 'ok'])
  })
})

describe('the choice', () => {
  const weights = (cafe: Cafe): Weights | undefined => cafe.data<Weights>(STEP, 'weights')[0]
  const lay = (cafe: Cafe, person: string, ...on: string[]) =>
    cafe.as(person, 'dots.lay', { id: `d-${person}`, on })

  test('[WC21] everyone lays at most three stickers, on themes and loose lines that are there', () => {
    const cafe = together()
    cafe.as('p1', 'line.join', { line: line('t1', 'wish'), to: line('t2', 'wish'), id: 'th1' })
    cafe.toStage('choose')
    expect(lay(cafe, 'p1', 'th1', 'th1', 't1/insight')).toBe('ok')
    expect(lay(cafe, 'p1', 'th1', 'th1', 'th1', 'th1')).toBe('bad-input')
    expect(lay(cafe, 'p1', 't1/wish')).toBe('missing')
    expect(lay(cafe, 'p1', 'th1')).toBe('ok')
    expect(cafe.data(STEP, 'dots')).toEqual([{ on: ['th1'] }])
    const rec = cafe.records.of(STEP, 'dots')[0]
    expect(rec && view(cafe.world, rec, { role: 'facilitator', me: 'f1' })).toMatchObject({
      masked: true,
      data: {},
    })
    lay(cafe, 'p1')
    expect(cafe.data(STEP, 'dots')).toEqual([])
  })

  test('[WC21] stickers are counted at the end, for the theme in which a line came, and not of fewer than three', () => {
    const cafe = together(6)
    cafe.toStage('choose')
    lay(cafe, 'p1', 't1/wish', 't2/wish')
    lay(cafe, 'p2', 't1/wish', 't1/insight')
    cafe.toStage('done')
    expect(weights(cafe)).toEqual({ totals: [], voters: 2, stays: false })
    cafe.toStage('choose')
    lay(cafe, 'p3', 't2/wish')
    cafe.lead('line.join', { line: line('t1', 'wish'), to: line('t2', 'wish'), id: 'th1' })
    cafe.toStage('done')
    const counted = {
      totals: [
        { on: 'th1', n: 4 },
        { on: 't1/insight', n: 1 },
      ],
      voters: 3,
      stays: false,
    }
    expect(weights(cafe)).toEqual(counted)
    cafe.toStage('choose')
    lay(cafe, 'p4', 'th1')
    cafe.toStage('done')
    expect(weights(cafe)).toEqual({ ...counted, stays: true })
    cafe.toStage('choose')
    lay(cafe, 'p5', 'th1')
    lay(cafe, 'p6', 'th1')
    cafe.toStage('done')
    expect(weights(cafe)).toMatchObject({ voters: 6, stays: false })
  })

  test('[WC21] the facilitator marks what goes on', () => {
    const cafe = together()
    cafe.toStage('choose')
    const goes = (on: string, yes: boolean) => cafe.lead('goes.set', { on, yes })
    expect([
      goes('t1/wish', true),
      goes('t2/wish', true),
      goes('t9/wish', true),
      goes('t1/wish', false),
    ]).toEqual(['ok', 'ok', 'missing', 'ok'])
    expect([cafe.data(STEP, 'goes'), cafe.as('p1', 'goes.set', { on: 't1/wish', yes: true })]).toEqual([
      [{ on: ['t2/wish'] }],
      'not-allowed',
    ])
  })

  test('[WC22] a message, more time for a table, and the harvest that is large', () => {
    const cafe = new Cafe()
    cafe.toStage('round1')
    cafe.lead('notice.set', { text: 'Nog vijf minuten' })
    expect(cafe.data(STEP, 'notice')).toEqual([{ text: 'Nog vijf minuten' }])
    cafe.lead('notice.set', { text: '' })
    expect(cafe.data(STEP, 'notice')).toEqual([])
    for (const minutes of [2, 2, -30, -30, -30]) cafe.lead('extra.add', { table: 't1', minutes })
    cafe.toStage('round2')
    cafe.lead('extra.add', { table: 't1', minutes: 2 })
    expect(cafe.data(STEP, 'extra')).toEqual([
      { table: 't1', round: 1, minutes: -60 },
      { table: 't1', round: 2, minutes: 2 },
    ])
    expect(cafe.lead('extra.add', { table: 'weg', minutes: 2 })).toBe('missing')
    expect(cafe.lead('show', { table: 't1' })).toBe('not-now')
    cafe.toStage('together')
    expect([
      cafe.lead('show', { table: 't1' }),
      cafe.lead('show', { table: 'weg' }),
      cafe.lead('extra.add', { table: 't1', minutes: 1 }),
    ]).toEqual(['ok', 'missing', 'not-now'])
    expect(cafe.data(STEP, 'shown')).toEqual([{ table: 't1' }])
    cafe.lead('show', { table: null })
    expect(cafe.data(STEP, 'shown')).toEqual([{ table: null }])
  })
})
