// Agreements and concerns in the report: everything that was written, no colours of a group that is too small.
import { describe, expect, test } from 'vitest'
import { texts } from '#shared/activities/agreements/texts.ts'
import { Hall, listItems, paragraphs, tableRows } from '../conversation/hall.ts'

type Colour = readonly [who: string, colour: string, concern: string]

const fields = {
  choice: 'Eén nummer',
  why: 'Zoeken duurt lang',
  who: 'beleid',
  when: '2027-01-15',
  lookAgain: '',
}

const hallWith = (colours: readonly Colour[], stage: 'consent' | 'shown' = 'shown'): Hall => {
  const hall = new Hall(['agreements'])
  hall.join('cor')
  hall.act('ann', 'add', { id: 'a1', ...fields, fiche: 'D. De knip' })
  hall.act('ann', 'add', { id: 'a2', ...fields, choice: 'Elk kwartaal bellen', when: 'na de zomer' })
  hall.enter('s1', 'consent')
  for (const [who, colour, concern] of colours)
    hall.act(who, 'consent', { id: `c-${who}`, agreement: 'a1', colour, concern })
  hall.enter('s1', stage)
  return hall
}

const three: readonly Colour[] = [
  ['ann', 'groen', ''],
  ['bob', 'rood', 'Wie betaalt dit?'],
  ['cor', 'oranje', 'Alleen met hulp erbij'],
]

const parts = (hall: Hall, minimumGroup = 3) => {
  const sections = hall.report({ minimumGroup })
  const chapter = (number: number) => sections.find((section) => section.chapter === number)
  return { sections, nine: chapter(9), ten: chapter(10) }
}

describe('chapter 9', () => {
  test('has every agreement with all its fields, days in words and what is open', () => {
    const { nine } = parts(hallWith([]))
    expect(tableRows(nine?.blocks, texts.table)).toEqual([
      ['1', 'Eén nummer', 'Zoeken duurt lang', 'beleid', '15 januari 2027', texts.open, 'D. De knip'],
      ['2', 'Elk kwartaal bellen', 'Zoeken duurt lang', 'beleid', 'na de zomer', texts.open, ''],
    ])
    expect(nine?.data[0]?.rows.map((row) => row.length)).toEqual([11, 11])
  })

  test('counts the colours of an agreement that enough people looked at', () => {
    const { nine } = parts(hallWith(three))
    expect(tableRows(nine?.blocks, texts.received)).toEqual([['1', 1, 1, 1, 3]])
    expect(nine?.data[0]?.rows.map((row) => row.slice(7, 10))).toEqual([
      [1, 1, 1],
      ['', '', ''],
    ])
  })

  test('says when an agreement was changed after the colours', () => {
    const hall = hallWith(three)
    expect(paragraphs(parts(hall).nine?.blocks)).not.toContain(texts.changed(1))
    hall.act('ann', 'edit', { agreement: 'a1', ...fields, choice: 'Toch iets anders' })
    expect(paragraphs(parts(hall).nine?.blocks)).toContain(texts.changed(1))
  })
})

describe('chapter 10', () => {
  test('has the concerns with their colour, in the order of the alphabet', () => {
    const { ten } = parts(hallWith(three))
    expect(paragraphs(ten?.blocks)).toContain('Afspraak 1: Eén nummer')
    expect(listItems(ten?.blocks)).toEqual(['Oranje: Alleen met hulp erbij', 'Rood: Wie betaalt dit?'])
    expect(ten?.data[0]?.rows).toEqual([
      [1, 'Eén nummer', 'Oranje', 'Alleen met hulp erbij'],
      [1, 'Eén nummer', 'Rood', 'Wie betaalt dit?'],
    ])
  })

  test('counts orange and red without words', () => {
    const wordless: readonly Colour[] = [
      ['ann', 'oranje', ''],
      ['bob', 'rood', ''],
      ['cor', 'groen', ''],
    ]
    const { ten } = parts(hallWith(wordless))
    expect(paragraphs(ten?.blocks)).toContain(texts.wordless(2))
    expect(ten?.data).toEqual([])
  })

  test('is absent when nobody has a concern', () => {
    expect(parts(hallWith([['ann', 'groen', '']])).ten).toBeUndefined()
  })
})

describe('a group that is too small', () => {
  test.each([
    [3, three.slice(1)],
    [5, three],
  ])('under %i: the words stay, the colours and counts go', (minimum, colours) => {
    const { nine, ten } = parts(hallWith(colours), minimum)
    expect(tableRows(nine?.blocks, texts.received)).toEqual([])
    expect(paragraphs(nine?.blocks)).toContain(texts.tooFew(minimum))
    expect(listItems(ten?.blocks)).toEqual(['Alleen met hulp erbij', 'Wie betaalt dit?'])
    expect(ten?.data[0]?.rows.map((row) => row[2])).toEqual(['', ''])
    expect(nine?.data[0]?.rows[0]?.slice(7, 10)).toEqual(['', '', ''])
  })

  test('does not tell of orange or red without words either', () => {
    expect(parts(hallWith([['bob', 'rood', '']])).ten).toBeUndefined()
  })
})

describe('what is not shown yet', () => {
  test('stays out of a preview', () => {
    const { sections, nine } = parts(hallWith(three, 'consent'))
    expect(JSON.stringify(sections)).not.toMatch(/betaalt|hulp erbij/)
    expect(nine?.data[0]?.rows[0]?.slice(7, 10)).toEqual(['', '', ''])
    expect(paragraphs(nine?.blocks)).toEqual([texts.hidden])
  })

  test('comes in when the session ends early', () => {
    const hall = hallWith(three, 'consent')
    hall.lead('end')
    expect(listItems(parts(hall).ten?.blocks)).toHaveLength(2)
    expect(tableRows(parts(hall).nine?.blocks, texts.received)).toHaveLength(1)
  })
})

test('without agreements there is nothing in the report', () => {
  expect(new Hall(['agreements']).report()).toEqual([])
})
