// The talk in the report: everything that was shared, nothing that was not, and no names unless they were promised.
import { describe, expect, test } from 'vitest'
import { conversation } from '#shared/activities/conversation/index.ts'
import { texts } from '#shared/activities/conversation/texts.ts'
import { reportInput } from '#shared/kernel/steps.ts'
import { listItems, paragraphs, tableRows, type Hall } from './hall.ts'
import { makeTalk } from './talk.ts'

const names = { ann: 'Anneke de Vries', bob: 'Bob Jansen' }

const fullTalk = (options: { readonly names?: boolean } = {}): Hall => {
  const hall = makeTalk('silent', options, ['A'])
  hall.act('bob', 'think', { id: 't1', question: 'q1', text: 'Wachten duurt lang' })
  hall.act('ann', 'think', { id: 't2', question: 'q1', text: 'Altijd een ander' })
  hall.act('ann', 'think', { id: 't3', question: 'q3', text: 'Geld' })
  hall.act('ann', 'fit', { id: 'f1', example: 'deurne', answer: 'deels', why: 'zeven is veel' })
  hall.act('bob', 'fit', { id: 'f2', example: 'deurne', answer: 'ja', why: '' })
  hall.enter('s2', 'shared')
  hall.act('fac', 'summary', { question: 'q1', text: 'We missen een vaste helper.' })
  hall.act('fac', 'meaning', { text: 'We maken een lijst.' })
  hall.act('fac', 'tick', { index: 0, done: true })
  hall.act('fac', 'tick', { index: 1, done: true })
  hall.act('fac', 'tick', { index: 1, done: false })
  return hall
}

const parts = (hall: Hall, wish: Parameters<Hall['report']>[0] = {}) => {
  const [section] = hall.report(wish)
  return {
    chapter: section?.chapter,
    blocks: section?.blocks ?? [],
    rows: (name: string) => section?.data.find((set) => set.name === name)?.rows,
    head: (name: string) => section?.data.find((set) => set.name === name)?.head,
  }
}

describe('a full talk', () => {
  const { chapter, blocks, rows } = parts(fullTalk())

  test('is a part of chapter 4 with the sign of its fiche', () => {
    expect(chapter).toBe(4)
    expect(blocks[0]).toEqual({
      type: 'heading',
      level: 2,
      text: 'A. Breed of gespecialiseerd?',
      sign: { letter: 'A', colour: '#1A68C4' },
    })
  })

  test('has summaries, says where there is none, and the meaning for practice', () => {
    expect(paragraphs(blocks)).toContain('We missen een vaste helper.')
    expect(paragraphs(blocks).filter((text) => text === texts.noSummary)).toHaveLength(2)
    expect(paragraphs(blocks)).toContain('We maken een lijst.')
    expect(rows('samenvattingen')).toEqual([
      ['A. Breed of gespecialiseerd?', 'Waarom schuurt dit bij ons?', 'We missen een vaste helper.'],
      ['A. Breed of gespecialiseerd?', texts.meaning, 'We maken een lijst.'],
    ])
  })

  test('has every thought, by question and in the order of the alphabet', () => {
    expect(listItems(blocks).slice(0, 3)).toEqual(['Altijd een ander', 'Wachten duurt lang', 'Geld'])
    expect(rows('gedachten')?.map((row) => row[2])).toEqual([
      'Altijd een ander',
      'Wachten duurt lang',
      'Geld',
    ])
  })

  test('says of each question on the back whether it was talked about', () => {
    const answers = [texts.done, texts.open, texts.open, texts.open]
    expect(tableRows(blocks, texts.back).map((row) => row[1])).toEqual(answers)
    expect(rows('vragen')?.map((row) => row[2])).toEqual(['ja', 'nee', 'nee', 'nee'])
  })

  test('counts the answers to an example and gives the reasons', () => {
    expect(tableRows(blocks, texts.examplesCaption)).toEqual([['Deurne', 1, 1, 0, expect.any(String)]])
    expect(listItems(blocks).at(-1)).toBe('Deurne, deels: zeven is veel')
    expect(rows('praktijk')?.map((row) => row.slice(1))).toEqual([
      ['Deurne', 'deels', 'zeven is veel'],
      ['Deurne', 'ja', ''],
    ])
  })
})

describe('names', () => {
  test('are nowhere when the session is without names', () => {
    expect(JSON.stringify(fullTalk().report())).not.toMatch(/ann|bob|Anneke|Jansen/)
  })

  test('stand with thoughts, and with nothing else, when the session is with names', () => {
    const { blocks, rows, head } = parts(fullTalk({ names: true }), { names })
    expect(listItems(blocks)).toContain('Altijd een ander (Anneke de Vries)')
    expect(head('gedachten')?.at(-1)).toBe(texts.dataName)
    expect(rows('gedachten')?.map((row) => row[3])).toEqual([
      'Anneke de Vries',
      'Bob Jansen',
      'Anneke de Vries',
    ])
    expect(JSON.stringify([rows('praktijk'), rows('samenvattingen')])).not.toMatch(/Anneke|Jansen/)
  })
})

describe('what is not shared yet', () => {
  const silent = (): Hall => {
    const hall = makeTalk('silent', {}, ['A'])
    hall.act('ann', 'think', { id: 't1', question: 'q1', text: 'kanarie' })
    hall.act('ann', 'fit', { id: 'f1', example: 'deurne', answer: 'nee', why: 'kanarie' })
    return hall
  }

  test('is only counted in a preview', () => {
    const hall = silent()
    expect(JSON.stringify(hall.report())).not.toContain('kanarie')
    expect(paragraphs(parts(hall).blocks)).toContain(texts.hidden(1))
  })

  test('comes into the report when the session ends early', () => {
    const hall = silent()
    expect(hall.lead('end')).toBe('ok')
    expect(
      parts(hall)
        .rows('gedachten')
        ?.map((row) => row[2]),
    ).toEqual(['kanarie'])
    expect(
      parts(hall)
        .rows('praktijk')
        ?.map((row) => row[3]),
    ).toEqual(['kanarie'])
  })
})

describe('an empty talk', () => {
  test('says that nothing was written and lists the questions', () => {
    const { blocks, rows } = parts(makeTalk('shared', {}, ['A']))
    expect(paragraphs(blocks)).toContain(texts.nothing)
    expect(rows('vragen')).toHaveLength(4)
    expect(rows('gedachten')).toBeUndefined()
  })

  test('is absent when no fiche was chosen', () => {
    expect(makeTalk('shared', {}, []).report()).toEqual([])
  })
})

test('later steps get the fiche, the summaries and the questions that stayed open', () => {
  const input = reportInput(conversation, fullTalk().records, 's2', { names: {}, minimumGroup: 3 })
  expect(input && conversation.outcome?.(input)).toEqual({
    fiche: 'A',
    summaries: [{ question: 'q1', text: 'We missen een vaste helper.' }],
    meaning: 'We maken een lijst.',
    open: [expect.any(String), expect.any(String), expect.any(String)],
  })
})
