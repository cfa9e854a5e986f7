// What was done on paper and copied afterwards: ballots, notes and agreements, and what the report says of it.
import { describe, expect, test } from 'vitest'
import type { Note } from '#shared/activities/flaps/records.ts'
import type { Item } from '#shared/activities/worldcafe/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { view } from '#shared/kernel/visibility.ts'
import { paperTexts } from '#shared/activities/onPaper.ts'
import { ids, laidHall, lay, points, resultOf } from './dilemmas/hall.ts'
import { item, leader, participant, reportOf, server, Table } from './table.ts'

const onPaper = (table: Table, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `paper${index + 1}`
    const input = { id, side: 'inwoner', role: 'participant', proxy: true, paper: true }
    table.do(server, SESSION, 'person.join', input)
    return id
  })

const sheets = (people: readonly string[], letters = 'FEDCBA') => ({
  ballots: people.map((person) => ({ id: `sheet-${person}`, person, order: ids(letters) })),
})

const revealed = (): Table => {
  const table = laidHall()
  table.moveTo('s1', 'revealed')
  return table
}

describe('Ballots from paper', () => {
  test('[PA1] are taken after the step, after the end, and not when the report is final, from a facilitator only', () => {
    const table = revealed()
    const people = onPaper(table, 9)
    const three = (from: number) => sheets(people.slice(from, from + 3))
    expect(table.code(participant('p1'), 's1', 'paper.enter', three(0))).toBe('not-allowed')
    table.move('next')
    table.move('next')
    expect(table.from().step).toBe('s2')
    expect(table.code(leader, 's1', 'paper.enter', three(0))).toBe('ok')
    table.do(leader, SESSION, 'end')
    expect(table.code(leader, 's1', 'paper.enter', three(3))).toBe('ok')
    expect(resultOf(table).n).toBe(24)
    table.do(leader, SESSION, 'freeze')
    expect(table.code(leader, 's1', 'paper.enter', three(6))).toBe('frozen')
  })

  test('[PA2] are refused as a whole for who is not on paper, and with what is no order', () => {
    const table = revealed()
    const people = onPaper(table, 3)
    const before = resultOf(table)
    expect(table.code(leader, 's1', 'paper.enter', sheets([...people, 'p1']))).toBe('not-allowed')
    expect(table.code(leader, 's1', 'paper.enter', sheets([...people, 'paper1']))).toBe('bad-input')
    for (const wrong of ['AA', 'AX', ''])
      expect(table.code(leader, 's1', 'paper.enter', sheets(people, wrong))).toBe('bad-input')
    expect(resultOf(table)).toEqual(before)
    expect(table.data('s1', 'ballot')).toHaveLength(18)
  })

  test('[PA3] three at once are counted anew without sides, fewer are kept and only mentioned', () => {
    const table = revealed()
    const people = onPaper(table, 5)
    const first = resultOf(table)
    table.do(leader, 's1', 'paper.enter', sheets(people.slice(0, 2)))
    expect(resultOf(table)).toEqual({ ...first, late: 2 })
    table.do(leader, 's1', 'paper.enter', sheets(people.slice(2)))
    const again = resultOf(table)
    expect([again.n, again.paper, again.late, again.sides]).toEqual([23, 5, 0, null])
    // Five times F5 E4 D3 C2 B1 A0 more than before.
    expect(points(again.ranking)).toBe('D83 B65 C54= E54= A47 F42')
  })

  test('[PA4] do not uncover the one who changed an order on a device', () => {
    const table = revealed()
    const people = onPaper(table, 6)
    const first = resultOf(table)
    table.move('back')
    lay(table, 'p1', 'FEDCBA')
    table.do(leader, 's1', 'paper.enter', sheets(people))
    table.moveTo('s1', 'revealed')
    expect(resultOf(table)).toEqual({ ...first, late: 7 })
  })

  test('[PA5] the report says how many of n, in words and in the table, and nothing without paper', () => {
    const table = revealed()
    expect(JSON.stringify(reportOf(table).chapters)).not.toContain('van papier')
    table.do(leader, 's1', 'paper.enter', sheets(onPaper(table, 6)))
    const report = reportOf(table)
    const chapter = (number: number) => JSON.stringify(report.chapters.find((one) => one.number === number))
    for (const number of [1, 3]) expect(chapter(number)).toContain(paperTexts.counted(24, 6))
    const data = report.data.find(({ name }) => name === 'volgorde')
    expect(data?.head.at(-1)).toBe(paperTexts.column)
    expect(data?.rows.map((row) => row.at(-1))).toEqual([6, 6, 6, 6, 6, 6])
  })
})

describe('Sheets of flaps and agreements from paper', () => {
  const room = (): Table => {
    const table = new Table([item('flaps', { sources: [] }), item('agreements'), item('closing')])
    table.joinLeaders()
    table.moveTo('s1', 'silent')
    table.do(leader, 's1', 'pair.add', { id: 'p1', statement: 'Los van het wijkteam', from: 'own' })
    table.moveTo('s1', 'stick')
    return table
  }

  test('[PA6] lines hang as notes of nobody, and only their number is kept', () => {
    const table = room()
    table.moveTo('s2', 'make')
    const notes = ['Dichtbij', 'Onafhankelijk'].map((text, index) => ({ id: `n${index}`, text }))
    table.do(leader, 's1', 'paper.enter', { pair: 'p1', sheet: 'pro', notes })
    const hung = table.records.of('s1', 'note')
    expect(
      hung.map(({ by, data }) => [by, (data as Note).text, (data as Note).side, (data as Note).place]),
    ).toEqual([
      [undefined, 'Dichtbij', null, 1],
      [undefined, 'Onafhankelijk', null, 2],
    ])
    expect(Object.keys(hung[0]?.data as object)).not.toContain('paper')
    table.do(leader, 's1', 'paper.enter', {
      pair: 'p1',
      sheet: 'pro',
      notes: [{ id: 'n9', text: 'Nog een' }],
    })
    expect(table.data('s1', 'copied')).toEqual([{ pair: 'p1', sheet: 'pro', notes: 3 }])
    expect(table.code(leader, 's1', 'paper.enter', { pair: 'p2', sheet: 'pro', notes })).toBe('missing')
    const report = reportOf(table)
    expect(JSON.stringify(report.chapters)).toContain(paperTexts.notes(3))
    expect(report.data.find(({ name }) => name === 'flaps-papier')?.rows).toEqual([
      ['Stap flaps', 'Los van het wijkteam', expect.any(String), 3],
    ])
  })

  test('[PA15] lines and agreements come back from the bin, also after the end, and nothing else does then', () => {
    const table = room()
    table.moveTo('s2', 'make')
    table.do(leader, SESSION, 'step.remove', { step: 's3' })
    const removed = table.records.of(SESSION, 'trace').at(-1)?.id
    table.do(leader, SESSION, 'end')
    const before = [...table.records.values()].map(({ id }) => id)
    const notes = [{ id: 'n1', text: 'Dichtbij' }]
    table.do(leader, 's1', 'paper.enter', { pair: 'p1', sheet: 'pro', notes })
    const made = { choice: 'Eén nummer', why: '', who: '', when: '', lookAgain: '' }
    table.do(leader, 's2', 'paper.enter', { id: 'a1', ...made })
    for (const { id } of table.records.of(SESSION, 'trace').slice(-2))
      table.do(leader, SESSION, 'undo', { trace: id })
    expect([...table.records.values()].map(({ id }) => id)).toEqual(before)
    expect(removed).toBeDefined()
    expect(table.code(leader, SESSION, 'undo', { trace: removed })).toBe('session-ended')
  })

  test('[PA7] an agreement is marked, also after the end, and needs a choice', () => {
    const table = room()
    table.do(leader, SESSION, 'end')
    const open = { why: '', who: 'de beleidsmedewerker', when: '', lookAgain: '' }
    expect(table.code(leader, 's2', 'paper.enter', { id: 'a1', choice: '', ...open })).toBe('choice-needed')
    table.do(leader, 's2', 'paper.enter', { id: 'a1', choice: 'Eén nummer om te bellen', ...open })
    const report = reportOf(table)
    expect(JSON.stringify(report.chapters)).toContain(paperTexts.agreements(1))
    const data = report.data.find(({ name }) => name === 'afspraken')
    expect([data?.head.at(-1), data?.rows[0]?.at(-1)]).toEqual([paperTexts.column, 1])
  })
})

describe('Sheets of a talk from paper', () => {
  const talk = (): Table => {
    const table = new Table([item('dilemmas'), item('conversation'), item('closing')])
    table.joinLeaders()
    for (const id of ['ann', 'ben', 'cas']) table.join(id)
    table.moveTo('s1', 'chosen')
    table.do(leader, 's1', 'choose', { fiches: ['A'], reason: '' })
    table.moveTo('s2', 'silent')
    return table
  }
  const sheet = (thoughts: readonly string[], summary = '', question = 'q1') => ({
    question,
    thoughts: thoughts.map((text, index) => ({ id: `t${index}${text.length}`, text })),
    summary,
  })
  const enter = (table: Table, input: object, by = leader): string =>
    table.code(by, 's2', 'paper.enter', input)

  test('[PA17] lines become thoughts of nobody, and what the group kept is replaced', () => {
    const table = talk()
    table.moveTo('s2', 'shared')
    table.do(leader, 's2', 'summary', { question: 'q1', text: 'Zoals het was' })
    table.moveTo('s3', 'open')
    expect(enter(table, sheet(['Dichtbij'], 'Zo doen we het'), participant('ann'))).toBe('not-allowed')
    expect(enter(table, sheet(['Dichtbij', 'Onafhankelijk'], 'Zo doen we het'))).toBe('ok')
    expect(table.records.of('s2', 'thought').map(({ by, data }) => [by, data])).toEqual([
      [undefined, { question: 'q1', text: 'Dichtbij' }],
      [undefined, { question: 'q1', text: 'Onafhankelijk' }],
    ])
    expect(table.data('s2', 'summary')).toEqual([{ question: 'q1', text: 'Zo doen we het' }])
    table.do(leader, SESSION, 'end')
    expect(enter(table, sheet(['Nog een'], '', 'q2'))).toBe('ok')
    expect(table.data('s2', 'summary')).toHaveLength(1)
    expect(table.data('s2', 'copied')).toEqual([
      { of: 'q1', n: 3 },
      { of: 'q2', n: 1 },
    ])
    const report = reportOf(table)
    expect(JSON.stringify(report.chapters)).toContain('Onafhankelijk')
    const rows = report.data.find(({ name }) => name === 'van-papier')?.rows ?? []
    expect(rows.map((row) => row.slice(1))).toEqual([[0, 4]])
  })

  test('[PA17] an empty sheet is refused, and so is all of it when one line is too long or there twice', () => {
    const table = talk()
    const before = table.data('s2', 'thought')
    expect(enter(table, sheet([]))).toBe('choice-needed')
    expect(enter(table, sheet(['goed', 'x'.repeat(281)], 'Samen'))).toBe('bad-input')
    const twice = { id: 'zelfde', text: 'Dichtbij' }
    expect(enter(table, { question: 'q1', thoughts: [twice, twice], summary: 'Samen' })).toBe('exists')
    expect([table.data('s2', 'thought'), table.data('s2', 'summary')]).toEqual([before, []])
  })

  test('[PA17] in silence the lines wait with the others, seen by nobody', () => {
    const table = talk()
    enter(table, sheet(['Dichtbij']))
    const [rec] = table.records.of('s2', 'thought')
    for (const role of ['facilitator', 'participant', 'screen'] as const)
      expect(rec && view(table.world, rec, { role, me: role })?.data).toEqual({ question: 'q1' })
  })
})

describe('The cloth of a table from paper', () => {
  const cafe = (): Table => {
    const table = new Table([item('worldcafe', { rounds: 2 }), item('closing')])
    table.joinLeaders()
    for (const id of ['ann', 'ben', 'cas', 'dia']) table.join(id)
    table.moveTo('s1', 'round1')
    for (const { id } of table.records.of('s1', 'table'))
      table.do(leader, 's1', 'handover.skip', { table: id, round: 1, on: true })
    return table
  }
  const none = { insight: '', question: '', wish: '' }
  const notes = (texts: readonly string[]) => texts.map((text, index) => ({ id: `c${index}`, text }))
  const cloth = (texts: readonly string[], harvest = none, round = 1) => ({
    table: 's1:t1',
    round,
    notes: notes(texts),
    harvest,
  })

  test('[PA18] lines lie on the cloth as notes of nobody, beside each other, and the harvest is completed', () => {
    const table = cafe()
    table.moveTo('s1', 'harvest')
    table.do(leader, 's1', 'harvest.write', { table: 's1:t1', insight: 'Oud', question: 'Wie?' })
    table.moveTo('s2', 'open')
    table.do(leader, SESSION, 'end')
    const many = Array.from({ length: 25 }, (_, index) => `Een lange regel van het kleed, nummer ${index}`)
    table.do(leader, 's1', 'paper.enter', cloth(many, { ...none, insight: 'Nieuw', wish: 'Een plan' }))
    const laid = table.records.of('s1', 'item')
    expect(laid.map(({ by, table: at }) => [by, at])).toEqual(many.map(() => [undefined, 's1:t1']))
    const items = laid.map(({ data }) => data as Item)
    expect(items.map(({ text, round, sort }) => [text, round, sort])).toEqual(
      many.map((text) => [text, 1, 'note']),
    )
    expect(new Set(items.map(({ x, y }) => `${x} ${y}`)).size).toBe(25)
    const [first, second] = items
    expect((first?.x ?? 0) + (first?.w ?? 0) / 2).toBeLessThanOrEqual((second?.x ?? 0) - (second?.w ?? 0) / 2)
    expect(table.data('s1', 'harvest')).toEqual([
      { table: 's1:t1', insight: 'Nieuw', question: 'Wie?', wish: 'Een plan' },
    ])
    const report = reportOf(table)
    expect(JSON.stringify(report.chapters)).toContain('Een lange regel van het kleed, nummer 24')
    expect(JSON.stringify(report.chapters)).toContain(paperTexts.copied('Stap worldcafe', 0, 27))
    expect(report.data.find(({ name }) => name === 'van-papier')?.rows).toEqual([['Stap worldcafe', 0, 27]])
  })

  test('[PA18] an empty cloth, an unknown table and a round that did not begin are refused, and all of it', () => {
    const table = cafe()
    const enter = (input: object): string => table.code(leader, 's1', 'paper.enter', input)
    expect(enter(cloth([]))).toBe('choice-needed')
    expect(enter({ ...cloth(['Iets']), table: 's1:t9' })).toBe('missing')
    expect(enter(cloth(['Iets'], none, 2))).toBe('not-now')
    expect(enter(cloth(['Iets', 'x'.repeat(141)]))).toBe('bad-input')
    expect(table.code(participant('ann'), 's1', 'paper.enter', cloth(['Iets']))).toBe('not-allowed')
    expect(table.data('s1', 'item')).toEqual([])
    expect(enter(cloth(['Iets']))).toBe('ok')
  })
})
