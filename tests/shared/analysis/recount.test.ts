// Counting again: what differs between counts that were shown never comes from one or two people.
import { describe, expect, test } from 'vitest'
import { answersOf, MOST_RECOUNTS, recountOf, type Answer } from '#shared/analysis/recount.ts'

/** One letter for what each person answered; the place says who. "." is somebody who did not answer. */
const said = (letters: string): Answer[] =>
  Array.from(letters).flatMap((letter, at) => (letter === '.' ? [] : [{ id: `p${at}`, said: letter }]))

const again = (shown: readonly string[], now: string) => recountOf(shown.map(said), said(now))

describe('[SC7] [SU9] counting again', () => {
  test.each([
    ['nothing was shown', [], 'abc', 'first', 0],
    ['nothing changed', ['abc'], 'abc', 'same', 0],
    ['one came', ['abc'], 'abcd', 'stays', 1],
    ['two came', ['abc'], 'abcde', 'stays', 2],
    ['three came', ['abc'], 'abcdef', 'anew', 0],
    ['one changed', ['abc'], 'xbc', 'stays', 1],
    ['three changed', ['abcd'], 'xyzd', 'anew', 0],
    ['one changed and two came: enough only together', ['abc'], 'xbcde', 'stays', 3],
    ['one went', ['abcd'], 'abc.', 'stays', 1],
    ['all went', ['abc'], '...', 'anew', 0],
  ] as const)('%s', (_, shown, now, recount, late) => {
    expect(again(shown, now)).toEqual({ recount, late })
  })

  test('holds a count against every one that was shown: two who changed back would leave the third', () => {
    expect(again(['abcd', 'xyzd'], 'abzd')).toEqual({ recount: 'stays', late: 2 })
    expect(again(['abcdefg', 'xyzdefg'], 'abzuvwg')).toEqual({ recount: 'anew', late: 0 })
    expect(again(['abcdefg', 'xyzdefg'], 'abcuvwz')).toEqual({ recount: 'anew', late: 0 })
    expect(again(['abcdefgh', 'xyzdefgh'], 'abcdefuh')).toEqual({ recount: 'stays', late: 4 })
  })

  test('stays after as many counts as are kept', () => {
    const shown = Array.from({ length: MOST_RECOUNTS }, (_, at) => String(at).repeat(3))
    expect(again(shown, 'abc').recount).toBe('stays')
    expect(again(shown.slice(1), 'abc').recount).toBe('anew')
  })

  test('counts every change of somebody who prepares alone', () => {
    const often = Array.from({ length: MOST_RECOUNTS }, (_, at) => said(String(at)))
    expect(recountOf([said('a')], said('b'), 1)).toEqual({ recount: 'anew', late: 0 })
    expect(recountOf(often, said('b'), 1)).toEqual({ recount: 'anew', late: 0 })
  })

  test('[SC8] sees no change in an answer that was put back as it was', () => {
    const rec = (rev: number, votes: string) => ({ id: 'a', kind: 'row', step: 's1', rev, data: { votes } })
    expect(answersOf([rec(9, 'x')])).toEqual(answersOf([rec(1, 'x')]))
    expect(answersOf([rec(1, 'y')])).not.toEqual(answersOf([rec(1, 'x')]))
  })
})
