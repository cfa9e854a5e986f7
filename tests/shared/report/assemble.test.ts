// Sections of steps become the fixed chapters, and data sets become one file per kind.
import { describe, expect, test } from 'vitest'
import { assemble, numbered } from '#shared/report/assemble.ts'
import type { Block, ChapterNumber, DataSet, Section } from '#shared/report/document.ts'

const front = {
  title: 'T',
  subtitle: 'S',
  status: 'concept',
  generatedAt: '2026-11-22T14:30:00Z',
  meta: [],
} as const
const said = (text: string): Block => ({ type: 'paragraph', role: 'normal', text })
const section = (chapter: ChapterNumber, texts: string[], data: DataSet[] = []): Section => ({
  chapter,
  blocks: texts.map(said),
  data,
})
const notes = (name: string, head: string[], ...rows: string[][]): DataSet => ({
  name,
  title: name,
  head,
  rows,
})

describe('assemble', () => {
  test('puts sections in their chapter, in the order in which they come', () => {
    const report = assemble(
      [section(9, ['c']), section(3, ['a']), section(9, ['d']), section(3, ['b'])],
      front,
    )
    expect(report.chapters.map(({ number, id, blocks }) => [number, id, blocks])).toEqual([
      [3, 'prioriteiten', [said('a'), said('b')]],
      [9, 'afspraken', [said('c'), said('d')]],
    ])
  })

  test('leaves out chapters without blocks, and counts on paper over the others', () => {
    const report = assemble([section(1, ['a']), section(2, []), section(11, ['b'])], front)
    expect(numbered(report.chapters).map(({ shown, chapter }) => [shown, chapter.number])).toEqual([
      [1, 1],
      [2, 11],
    ])
  })

  test('merges data of the same kind, and numbers what has other columns', () => {
    const data = [
      notes('geeltjes', ['Tekst'], ['een']),
      notes('geeltjes', ['Tekst', 'Kant'], ['twee', 'voor']),
      notes('geeltjes', ['Tekst'], ['drie']),
      notes('geeltjes', ['Tekst', 'Kant'], ['vier', 'tegen']),
    ]
    expect(assemble([section(6, ['x'], data)], front).data).toEqual([
      notes('geeltjes', ['Tekst'], ['een'], ['drie']),
      { ...notes('geeltjes', ['Tekst', 'Kant'], ['twee', 'voor'], ['vier', 'tegen']), name: 'geeltjes-2' },
    ])
  })

  test('keeps kinds apart whose own name ends in a number', () => {
    const data = [notes('ronde-2', ['Tekst'], ['een']), notes('ronde', ['Tekst'], ['twee'])]
    expect(assemble([section(5, ['x'], data)], front).data.map(({ name }) => name)).toEqual([
      'ronde-2',
      'ronde',
    ])
  })

  test('without sections it is an empty report, not an error', () => {
    expect(assemble([], front)).toMatchObject({ lang: 'nl-NL', chapters: [], data: [] })
  })
})
