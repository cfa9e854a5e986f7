// Case 1 from silence to reveal, choice, second round and report: the numbers that a group in a room relies on.
import { describe, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { buildReport } from '#shared/report/build.ts'
import { leader, participant, type Table } from '../table.ts'
import { hall, ids, laidHall, lay, people, points, PROXY, resultOf } from './hall.ts'

const revealed = (): Table => {
  const table = laidHall()
  table.moveTo('s1', 'revealed')
  return table
}

describe('Case 1', () => {
  test('[D1] gives exactly D68 B60 A47 C44 E34 F17 for eighteen ballots, one of them by the facilitator', () => {
    const result = resultOf(revealed())
    expect(points(result.ranking)).toBe('D68 B60 A47 C44 E34 F17')
    expect([result.n, result.proxies]).toEqual([18, 1])
  })

  test('[D2] gives W 0.29, "weinig"', () => {
    const { agreement } = resultOf(revealed())
    expect(agreement?.w).toBeCloseTo(0.29, 2)
    expect(agreement?.words).toBe('weinig')
  })

  test('[D3] finds only E divided: 6 in the top 2, 12 in the bottom 2', () => {
    expect(resultOf(revealed()).divided).toEqual([{ fiche: 'E', top: 6, bottom: 12 }])
  })

  test('[D4] shows the three sides exactly', () => {
    expect(resultOf(revealed()).sides?.map(({ side, n, ranking }) => [side, n, points(ranking)])).toEqual([
      ['gemeente', 7, 'D33 A25 B21 F17 C9 E0'],
      ['aanbieders', 5, 'B23 A16= C16= D15 E5 F0'],
      ['inwonerzijde', 6, 'E29 D20 C19 B16 A6 F0'],
    ])
  })

  test('[D5] counts nothing before the reveal', () => {
    const table = laidHall()
    expect(table.records.of('s1', 'result')).toEqual([])
  })

  test('[D6] asks for a reason when another choice than the ranking is laid in the middle', () => {
    const table = revealed()
    const choose = (letters: string, reason = ''): string =>
      table.code(leader, 's1', 'choose', { fiches: ids(letters), reason })
    expect(choose('DBAE')).toBe('reason-needed')
    expect(choose('DBAE', '   ')).toBe('reason-needed')
    expect(choose('B')).toBe('reason-needed')
    expect(choose('')).toBe('choice-needed')
    for (const wrong of ['DD', 'DX']) expect(choose(wrong, 'zomaar')).toBe('bad-input')
    expect(choose('DBAE', 'verdeeld')).toBe('ok')
    expect(table.data('s1', 'choice')).toEqual([{ fiches: ids('DBAE'), reason: 'verdeeld' }])
    expect(choose('DBA')).toBe('ok')
    expect(choose('BAD')).toBe('ok')
    expect(table.data('s1', 'choice')).toEqual([{ fiches: ids('BAD'), reason: '' }])
  })

  test('[D7] counts one or two ballots that came in between two reveals not, also by undo', () => {
    for (const undone of [false, true]) {
      const table = revealed()
      const first = resultOf(table)
      const trace = table.records.of(SESSION, 'trace').at(-1)?.id
      if (undone) table.do(leader, SESSION, 'undo', { trace })
      else table.move('back')
      expect(table.from()).toEqual({ step: 's1', stage: 'silent' })
      table.join('p19', 'inwoner')
      lay(table, 'p19', 'FEDCBA')
      table.moveTo('s1', 'revealed')
      expect(resultOf(table)).toEqual({ ...first, late: 1 })
      table.move('back')
      table.join('p20', 'inwoner')
      lay(table, 'p20', 'FEDCBA')
      table.moveTo('s1', 'revealed')
      expect(resultOf(table)).toEqual({ ...first, late: 2 })
    }
  })

  test('[D16] counts anew without sides when three ballots came in between', () => {
    const table = revealed()
    table.move('back')
    for (const id of ['p19', 'p20', 'p21']) {
      table.join(id, 'inwoner')
      lay(table, id, 'FEDCBA')
    }
    table.moveTo('s1', 'revealed')
    expect(resultOf(table)).toMatchObject({ n: 21, late: 0, sides: null })
  })

  test('[D8] shows the same sides again when nothing changed between two reveals', () => {
    const table = revealed()
    const first = resultOf(table)
    table.move('back')
    table.moveTo('s1', 'chosen')
    table.move('back')
    expect(resultOf(table)).toEqual(first)
  })

  test('[D9] shows after the talk what shifted, without sides', () => {
    const table = revealed()
    table.moveTo('s3', 'silent')
    for (const { id, letters } of people) {
      const changes = ['p6', 'p7', 'p8'].includes(id)
      lay(table, id, changes ? `D${letters.replace('D', '')}` : letters, 's3')
    }
    table.moveTo('s3', 'revealed')
    const result = resultOf(table, 's3')
    expect(result.sides).toBeNull()
    expect(result.shift).toMatchObject({ n: 18, changed: 3 })
    const shift = result.shift && 'fiches' in result.shift ? result.shift.fiches : []
    expect(shift.find(({ fiche }) => fiche === 'D')).toMatchObject({ up: 3, down: 0, points: 7 })
  })

  test('[D10] hides shift and new ranking when fewer than three people changed', () => {
    const table = revealed()
    table.moveTo('s3', 'silent')
    for (const { id, letters } of people) lay(table, id, id === 'p6' ? 'FEDCBA' : letters, 's3')
    table.moveTo('s3', 'revealed')
    expect(resultOf(table, 's3')).toMatchObject({ ranking: [], agreement: null, divided: [], sides: null })
    expect(resultOf(table, 's3').shift).toEqual({ hidden: 'few-changes' })
  })
})

describe('a ballot', () => {
  test('[D11] is one per person: laying again replaces it, and a part is enough', () => {
    const table = hall()
    lay(table, 'p1', 'ABC')
    table.do(participant('p1'), 's1', 'rank', { id: 'other-id', order: ids('DEB') })
    expect(table.records.of('s1', 'ballot')).toHaveLength(1)
    lay(table, PROXY, 'D')
    table.moveTo('s1', 'revealed')
    expect(resultOf(table)).toMatchObject({ n: 2, proxies: 1, agreement: null, sides: null })
  })

  test('[D12] names fiches on the board, each once', () => {
    const table = hall()
    for (const order of [['A', 'A'], ['G'], ['__proto__'], ['constructor'], ['a']])
      expect(table.code(participant('p1'), 's1', 'rank', { id: 'b1', order })).toBe('bad-input')
    table.moveTo('s1', 'revealed')
    expect(table.code(participant('p1'), 's1', 'rank', { id: 'b1', order: ids('ABC') })).toBe('not-now')
    expect(resultOf(table).n).toBe(0)
  })

  test('[D13] cannot keep the reveal from happening by taking its place', () => {
    const table = hall()
    const code = table.code(participant('p1'), 's1', 'rank', { id: 's1:result', order: ids('ABC') })
    expect(code).toBe('bad-input')
    table.moveTo('s1', 'revealed')
    expect(resultOf(table).n).toBe(0)
  })
})

describe('an own dilemma', () => {
  const own = { title: 'Wie betaalt de tolk?', tension: 'Snel of goedkoop', left: 'Snel', right: 'Goedkoop' }

  test('[D14] is proposed, laid on the board by the facilitator with the next letter, and counted', () => {
    const table = hall()
    table.move('back')
    table.do(participant('p1'), 's1', 'propose', { id: 'prop', ...own })
    expect(table.code(participant('p1'), 's1', 'approve', { proposal: 'prop' })).toBe('not-allowed')
    table.do(leader, 's1', 'approve', { proposal: 'prop' })
    expect(table.data('s1', 'extra')).toMatchObject([{ id: 'own-g', letter: 'G', title: own.title }])
    expect(table.records.of('s1', 'proposal')).toEqual([])
    table.move('next')
    table.do(participant('p1'), 's1', 'rank', { id: 'b1', order: ['own-g', 'A'] })
    table.moveTo('s1', 'revealed')
    expect(resultOf(table).ranking[0]).toMatchObject({ fiche: 'own-g', points: 6, place: 1 })
    table.moveTo('s3', 'silent')
    expect(table.code(participant('p1'), 's3', 'rank', { id: 'b3', order: ['own-g'] })).toBe('ok')
  })

  test('[D15] is withdrawn by who made it or a facilitator, and three a person are enough', () => {
    const table = hall()
    const propose = (id: string): string => table.code(participant('p1'), 's1', 'propose', { id, ...own })
    expect(['x1', 'x2', 'x3', 'x4'].map(propose)).toEqual(['ok', 'ok', 'ok', 'full'])
    expect(table.code(participant('p2'), 's1', 'withdraw', { proposal: 'x1' })).toBe('not-yours')
    expect(table.code(participant('p1'), 's1', 'withdraw', { proposal: 'x1' })).toBe('ok')
    expect(table.code(leader, 's1', 'withdraw', { proposal: 'x2' })).toBe('ok')
    expect(table.code(leader, 's1', 'approve', { proposal: 'x3' })).toBe('not-now')
  })
})

describe('the report of Case 1', () => {
  const request = { generatedAt: '2026-11-22T16:30:00+01:00', names: { p1: 'Mw. Jansen' }, minimumGroup: 3 }

  test('[R1] carries the numbers, the divided fiche, the sides, the choice and its reason', () => {
    const table = revealed()
    table.do(leader, 's1', 'choose', { fiches: ids('DBAE'), reason: 'E is verdeeld' })
    const report = buildReport(table.registry, table.records, request)
    const chapter = report.chapters.find(({ number }) => number === 3)
    const chart = chapter?.blocks.find((block) => block.type === 'bars')
    expect(chart?.rows.map(({ sign, value }) => `${sign?.letter}${value}`).join(' ')).toBe(
      'D68 B60 A47 C44 E34 F17',
    )
    const text = JSON.stringify(chapter)
    const said = ['18 mensen', '1 via de gespreksleider', 'weinig overeenstemming', '0,29', 'E is verdeeld']
    for (const part of [...said, 'verdeeld: 6 hoog, 12 laag', '29 punten, plaats 1'])
      expect(text).toContain(part)
    const ranking = report.data.find(({ name }) => name === 'volgorde')?.rows
    expect(ranking?.map((row) => [row[1], row[3]])).toEqual([
      ['D', 68],
      ['B', 60],
      ['A', 47],
      ['C', 44],
      ['E', 34],
      ['F', 17],
    ])
  })

  test('[R2] holds no name and no id of a person, and names only where the session is with names', () => {
    const table = revealed()
    const text = JSON.stringify(buildReport(table.registry, table.records, request))
    expect(text).not.toContain('Jansen')
    for (const { id } of people) expect(text).not.toContain(`"${id}"`)
    const named = laidHall({ names: true })
    named.moveTo('s1', 'revealed')
    expect(JSON.stringify(buildReport(named.registry, named.records, request))).toContain('Jansen')
  })

  test('[R3] says nothing of what is laid before the reveal, also after coming back from it', () => {
    const table = laidHall()
    const chapters = (): number[] =>
      buildReport(table.registry, table.records, request).chapters.map(({ number }) => number)
    expect(chapters()).not.toContain(3)
    table.moveTo('s1', 'revealed')
    expect(chapters()).toContain(3)
    table.move('back')
    expect(chapters()).not.toContain(3)
  })

  test('[D17] holds the ranking of a session that ended before the reveal, when enough people laid an order', () => {
    const build = (table: Table) =>
      JSON.stringify(buildReport(table.registry, table.records, request).chapters)
    const table = laidHall()
    expect(build(table)).not.toContain('Punten van iedereen')
    table.do(leader, SESSION, 'end', {})
    expect(build(table)).toContain('D. De knip tussen Wmo en Wlz 68; B. Kort, of een waakvlam? 60')
    const few = hall()
    few.moveTo('s1', 'silent')
    lay(few, 'p1', 'ABCDEF')
    lay(few, 'p2', 'ABCDEF')
    few.do(leader, SESSION, 'end', {})
    expect(build(few)).not.toContain('Punten van iedereen')
  })

  test('[R4] is the same for the same records, and judges the sides by the smallest group that is asked for', () => {
    const table = revealed()
    const build = (minimumGroup: number) =>
      buildReport(table.registry, table.records, { ...request, minimumGroup })
    expect(build(3)).toEqual(build(3))
    expect(JSON.stringify(build(3))).toContain('29 punten, plaats 1')
    expect(JSON.stringify(build(5))).toContain('29 punten, plaats 1')
    expect(JSON.stringify(build(6))).not.toContain('23 punten, plaats 1')
  })
})
