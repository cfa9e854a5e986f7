// What the projector chooses to show of a talk: the question in turn, and the notes that fit.
import { describe, expect, test } from 'vitest'
import { inTurn } from '#client/activities/conversation/screen/inTurn.ts'
import { pickNotes } from '#client/activities/conversation/screen/pickNotes.ts'

const questions = [{ id: 'q1' }, { id: 'q2' }, { id: 'q3' }] as const
const summary = (question: 'q1' | 'q2' | 'q3', rev: number, text = 'iets') => ({
  rev,
  data: { question, text },
})

describe('the question in turn', () => {
  test('is the first when nothing is written', () => {
    expect(inTurn(questions, [], null)).toBe('q1')
    expect(inTurn([], [], null)).toBeUndefined()
  })
  test('is the one about which was written last, not one that was emptied', () => {
    const written = [summary('q1', 9), summary('q2', 12), summary('q3', 30, '')]
    expect(inTurn(questions, written, null)).toBe('q2')
  })
  test('is the one that the facilitator put large, and not some other thing that is large', () => {
    expect(inTurn(questions, [summary('q2', 12)], 'q3')).toBe('q3')
    expect(inTurn(questions, [summary('q2', 12)], 'D')).toBe('q2')
  })
})

describe('the notes that fit', () => {
  const note = (id: string, length: number) => ({ id, text: 'x'.repeat(length) })
  const ids = (notes: readonly { id: string }[]): string[] => notes.map(({ id }) => id)

  test('are three short ones in a row of 152 pixels', () => {
    const notes = ['a', 'b', 'c', 'd'].map((id) => note(id, 20))
    expect(ids(pickNotes(notes, 152))).toEqual(['a', 'b', 'c'])
    expect(ids(pickNotes(notes, 303))).toEqual(['a', 'b', 'c'])
    expect(ids(pickNotes(notes, 304))).toEqual(['a', 'b', 'c', 'd'])
    expect(pickNotes(notes, 151)).toEqual([])
  })
  test('count a long one as two columns, so that two long ones need two rows', () => {
    const notes = [note('a', 70), note('b', 70)]
    expect(ids(pickNotes(notes, 200))).toEqual(['a'])
    expect(ids(pickNotes(notes, 320))).toEqual(['a', 'b'])
  })
  test('stop where a row would get too high by its longest note', () => {
    const notes = [note('a', 20), note('b', 280)]
    expect(ids(pickNotes(notes, 152))).toEqual(['a'])
    expect(ids(pickNotes(notes, 400))).toEqual(['a', 'b'])
  })
})
