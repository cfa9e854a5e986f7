// What others built on what somebody takes back stays whole, and no count tells what that person answered.
import { describe, expect, test } from 'vitest'
import { SESSION, stepOf } from '#shared/kernel/facts.ts'
import { item, leader, participant, Table } from '../table.ts'

const people = ['ann', 'ben', 'cas', 'dia', 'els'] as const

const room = (activity: string, stage: string, config = {}): Table => {
  const table = new Table([item('dilemmas'), item(activity, config), item('closing')], { names: true })
  table.joinLeaders()
  for (const person of people) table.join(person, 'inwoner')
  table.moveTo('s2', stage)
  return table
}

const put = (table: Table, kind: string, id: string, data: object, by?: string): void =>
  table.records.put({ id, kind, step: 's2', rev: table.seq, data, ...(by !== undefined && { by }) })

const take = (table: Table, who: string, ...ids: string[]): string =>
  table.code(participant(who), SESSION, 'own.take', { step: 's2', ids })

const configOf = (table: Table): unknown => stepOf(table.records, 's2')?.config

const dataOf = (table: Table, id: string): unknown => table.records.get(id)?.data

describe('flaps', () => {
  const note = { pair: 'p1', sheet: 'con', side: null, place: 1, group: null }
  const sheets = (stage: string): Table => {
    const table = room('flaps', stage)
    put(table, 'pair', 'p1', { statement: 'Los van het wijkteam', from: 'own', order: 1 })
    put(table, 'group', 'g1', { pair: 'p1', sheet: 'con', name: '', place: 1 })
    put(table, 'note', 'n1', { ...note, text: 'van ann', group: 'g1' }, 'ann')
    put(table, 'note', 'n2', { ...note, text: 'van ben', group: 'g1', place: 2 }, 'ben')
    put(table, 'note', 'n3', { ...note, text: 'ook van ann', place: 3 }, 'ann')
    return table
  }

  test('[OW4] a note goes from its group, and the notes of others stay where they are', () => {
    const table = sheets('sort')
    expect(take(table, 'ann', 'n1')).toBe('ok')
    expect(dataOf(table, 'n1')).toBeUndefined()
    expect(dataOf(table, 'g1')).toBeUndefined()
    expect(dataOf(table, 'n2')).toMatchObject({ text: 'van ben', group: null })
  })

  test.each([
    ['a sticker', 'dots', { on: ['n3'] }],
    ['a way to solve it', 'remedy', { on: 'n3', text: 'Bel eerst' }],
    ['who wins by it', 'effect', { note: 'n3', who: 'inwoner', effect: 'wint' }],
  ])('[OW4] an empty note by nobody stays where %s lies on it', (_, kind, data) => {
    const table = sheets('weigh')
    put(table, kind, 'x1', data, 'ben')
    expect(take(table, 'ann', 'n3')).toBe('ok')
    expect(dataOf(table, 'n3')).toMatchObject({ text: 'Teruggenomen', place: 3 })
    expect(table.records.get('n3')?.by).toBeUndefined()
    expect(dataOf(table, 'x1')).toEqual(data)
  })

  test('[OW5] stickers that were counted go, and the count of before stays as long as few took them back', () => {
    const table = sheets('weigh')
    for (const person of people)
      table.do(participant(person), 's2', 'dots.lay', {
        id: `d-${person}`,
        on: [person === 'ann' ? 'n3' : 'g1'],
      })
    table.moveTo('s2', 'done')
    expect(take(table, 'ann', 'd-ann')).toBe('ok')
    expect(table.records.get('d-ann')).toBeUndefined()
    const [weights] = table.data<{ totals: { on: string; n: number }[]; stays: boolean }>('s2', 'weights')
    expect(weights?.totals).toContainEqual({ on: 'n3', n: 1 })
    expect(weights?.stays).toBe(true)
  })

  test('[OW3] a note that was taken away by the facilitator is still of who wrote it', () => {
    const table = sheets('stick')
    table.do(leader, 's2', 'note.hide', { id: 'n3', reason: 'een naam' })
    expect(take(table, 'ben', 'n3:hidden')).toBe('not-yours')
    expect(take(table, 'ann', 'n3:hidden')).toBe('ok')
    expect(JSON.stringify([...table.records.values()])).not.toMatch(/ook van ann/)
  })
})

describe('agreements', () => {
  test('[OW4] an agreement of which others said something is of the group; one without is taken back', () => {
    const table = room('agreements', 'consent')
    const words = { choice: 'Elk kwartaal bellen', why: '', who: '', when: '', lookAgain: '' }
    for (const id of ['a1', 'a2']) table.do(participant('ann'), 's2', 'add', { id, ...words })
    table.do(participant('ben'), 's2', 'consent', {
      id: 'c1',
      agreement: 'a1',
      colour: 'rood',
      concern: 'Te vaak',
    })
    table.do(participant('ann'), 's2', 'consent', { id: 'c2', agreement: 'a2', colour: 'groen', concern: '' })
    expect([take(table, 'ann', 'a1'), take(table, 'ann', 'a2')]).toEqual(['not-now', 'ok'])
    expect([dataOf(table, 'a2'), dataOf(table, 'c2')]).toEqual([undefined, undefined])
    table.do(leader, SESSION, 'person.erase', { person: 'ann' })
    expect(dataOf(table, 'a1')).toEqual(words)
    expect(table.records.get('a1')?.by).toBeUndefined()
    expect(take(table, 'ben', 'c1')).toBe('ok')
    expect(dataOf(table, 'a1')).toEqual(words)
  })
})

describe('moodboard', () => {
  test('[OW4] a board goes with its pieces and from the projector, and the pieces of others stay', () => {
    const table = room('moodboard', 'round')
    const piece = { mark: 'm', order: 1, x: 10, y: 10, w: 50, turn: 0, sort: 'word', text: 'hulp' }
    put(table, 'board', 'b1', { title: 'Van ann', because: '', alt: '' }, 'ann')
    put(table, 'piece', 'p1', { ...piece, board: 'b1' }, 'ann')
    put(table, 'piece', 'p2', { ...piece, board: 'b2' }, 'ben')
    table.do(leader, 's2', 'show', { on: 'b1' })
    expect(take(table, 'ann', 'b1')).toBe('ok')
    expect([dataOf(table, 'b1'), dataOf(table, 'p1')]).toEqual([undefined, undefined])
    expect(dataOf(table, 'p2')).toMatchObject({ board: 'b2' })
    expect(dataOf(table, 's2:stage')).toEqual({ on: null })
  })
})

describe('dilemmas', () => {
  const order = (first: string): string[] => [first, ...['A', 'B', 'C'].filter((one) => one !== first)]
  const ranked = (): Table => {
    const table = room('dilemmas', 'silent')
    for (const person of people)
      table.do(participant(person), 's2', 'rank', {
        id: `b-${person}`,
        order: order(person === 'ann' ? 'C' : 'A'),
      })
    table.moveTo('s2', 'revealed')
    return table
  }
  type Result = { n: number; gone?: number; ranking: object[]; sides: unknown }
  const resultOf = (table: Table): Result | undefined => table.data<Result>('s2', 'result')[0]

  test('[OW5] a ballot that was counted goes, the count stays, and says how many took theirs back', () => {
    const table = ranked()
    const before = resultOf(table)
    expect(take(table, 'ann', 'b-ann')).toBe('ok')
    expect(resultOf(table)).toEqual({ ...before, gone: 1 })
    table.move('back')
    table.move('next')
    expect(resultOf(table)).toEqual({ ...before, gone: 1 })
    for (const person of ['ben', 'cas']) take(table, person, `b-${person}`)
    table.move('back')
    table.move('next')
    expect(resultOf(table)).toMatchObject({ n: 2, gone: 0, sides: null })
  })

  test('[OW5] a ballot that was laid anew after the count counts as taken back from it', () => {
    const table = ranked()
    table.move('back')
    for (const person of people.slice(0, 4))
      table.do(participant(person), 's2', 'rank', { id: 'anders', order: order('B') })
    expect(take(table, 'ann', 'b-ann')).toBe('ok')
    table.move('next')
    expect(resultOf(table)).toMatchObject({ n: 5, gone: 1, late: 3 })
  })

  test('[OW5] a second round tells no shift when one person took the first ballot back', () => {
    const table = new Table([item('dilemmas'), item('dilemmas', { again: true })])
    table.joinLeaders()
    for (const person of people) table.join(person, 'inwoner')
    const lay = (step: string, first: string, who: readonly string[]): void => {
      for (const one of who)
        table.do(participant(one), step, 'rank', { id: `${step}-${one}`, order: order(first) })
    }
    table.moveTo('s1', 'silent')
    lay('s1', 'A', people)
    table.moveTo('s2', 'silent')
    lay('s2', 'B', people.slice(1))
    table.do(participant('ann'), SESSION, 'own.take', { step: 's1', ids: ['s1-ann'] })
    table.move('next')
    expect(table.data<{ shift?: object }>('s2', 'result')[0]?.shift).toEqual({
      hidden: 'few-comers-or-leavers',
    })
  })
})

describe('scope', () => {
  test('[OW5] a proposal that was counted goes, and the count stays until enough took theirs back', () => {
    const table = room('scope', 'alone')
    const { items } = configOf(table) as { items: { id: string; block: string }[] }
    const { id: about, block } = items[0] ?? { id: '', block: '' }
    for (const person of people)
      table.do(participant(person), 's2', 'propose', {
        id: `v-${person}`,
        block,
        votes: [{ item: about, verdict: person === 'ann' ? 'niet' : 'oco' }],
      })
    table.moveTo('s2', 'compare')
    const shown = (): { n: number; late: number } | undefined =>
      table
        .data<{ block: string; n: number; late: number }>('s2', 'difference')
        .find((one) => one.block === block)
    expect(take(table, 'ann', 'v-ann')).toBe('ok')
    expect(shown()).toMatchObject({ n: 5, late: 1 })
    for (const person of ['ben', 'cas']) take(table, person, `v-${person}`)
    expect(shown()).toMatchObject({ n: 2, late: 0 })
  })
})

describe('supply', () => {
  test('[OW5] [OW6] a row that was counted goes with its words, and the count stays', () => {
    const table = room('supply', 'alone')
    const { groups } = configOf(table) as { groups: { id: string }[] }
    const group = groups[0]?.id ?? ''
    for (const person of people) {
      const mark = {
        row: `r-${person}`,
        domain: 'anders',
        group,
        mark: { is: 'yes', names: [`van ${person}`] },
      }
      table.do(participant(person), 's2', 'marks.set', { marks: [mark] })
      table.do(participant(person), 's2', 'words.set', {
        row: `r-${person}`,
        domain: 'anders',
        words: person,
      })
    }
    table.moveTo('s2', 'laid')
    const laid = (): string =>
      JSON.stringify(table.records.of('s2', 'laid').find(({ id }) => id === 's2:laid:anders')?.data)
    expect(laid()).toMatch(/van ann/)
    expect(take(table, 'ann', 'r-ann')).toBe('ok')
    expect(laid()).not.toMatch(/ann/)
    expect(laid()).toMatch(/van ben/)
    expect(JSON.parse(laid())).toMatchObject({ others: 5, late: 1 })
    const input = { step: 's2', id: 'r-ben', field: 'words', text: 'ergens' }
    expect(table.code(participant('ben'), SESSION, 'own.correct', input)).toBe('ok')
    expect(laid()).not.toMatch(/"ben"/)
  })
})

describe('worldcafe', () => {
  test('[OW4] something on a cloth goes with its lines, and the rest of the table stays', () => {
    const table = room('worldcafe', 'tables', { rounds: 1 })
    const piece = { mark: 'm', order: 1, x: 10, y: 10, w: 50, turn: 0, sort: 'note', text: 'hulp', round: 1 }
    put(table, 'item', 'i1', piece, 'ann')
    put(table, 'item', 'i2', piece, 'ben')
    put(table, 'link', 'l1', { from: 'i1', to: 'i2', round: 1 }, 'ben')
    put(table, 'harvest', 's2:harvest:t1', { table: 't1', insight: 'van ons', question: '', wish: '' }, 'ann')
    expect(take(table, 'ann', 'i1')).toBe('ok')
    expect([dataOf(table, 'i1'), dataOf(table, 'l1')]).toEqual([undefined, undefined])
    expect(dataOf(table, 'i2')).toMatchObject({ text: 'hulp' })
    expect(take(table, 'ann', 's2:harvest:t1')).toBe('missing')
    table.do(leader, SESSION, 'person.erase', { person: 'ann' })
    expect(dataOf(table, 's2:harvest:t1')).toMatchObject({ insight: 'van ons' })
    expect(table.records.get('s2:harvest:t1')?.by).toBeUndefined()
  })
})

describe('conversation', () => {
  test('[OW3] a thought that everyone read goes; what the scribe kept for the group stays', () => {
    const table = room('conversation', 'shared')
    put(table, 'thought', 'g1', { question: 'q1', text: 'Jan zei dat' }, 'ann')
    put(table, 'summary', 's2:summary:q1', { question: 'q1', text: 'Wij vinden' })
    expect(take(table, 'ann', 'g1')).toBe('ok')
    expect(take(table, 'ann', 's2:summary:q1')).toBe('missing')
    expect(dataOf(table, 's2:summary:q1')).toMatchObject({ text: 'Wij vinden' })
  })
})
