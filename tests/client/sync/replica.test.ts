// The replica alone: frames in order, gaps, what is old, and predictions on top.
import { describe, expect, test } from 'vitest'
import { Replica } from '#client/sync/replica.ts'
import type { Entry } from '#client/sync/outbox.ts'
import type { Seen } from '#shared/kernel/visibility.ts'
import { registry } from '#tests/fuzz/world.ts'
import { roomIn, seen, welcome } from './seen.ts'

const base = roomIn('open')
const note = (id: string, text: string, more: Partial<Seen> = {}): Seen =>
  seen(id, 'note', { side: 'pro', text }, { step: 's1', ...more })

const welcomed = (records: readonly Seen[] = base, own: readonly Seen[] = []): Replica => {
  const replica = new Replica(registry)
  replica.welcome({ ...welcome, snapshot: { upto: 10, records }, own })
  replica.predict([])
  return replica
}

const add = (n: number, id: string, text = 'x'): Entry => ({
  client: 'c',
  n,
  step: 's1',
  cmd: 'note.add',
  input: { id, side: 'pro', text },
  at: 5,
})

describe('what the server shows', () => {
  test('what is mine gets me as its author, also when the class sees a mask of it', () => {
    const mask: Seen = { ...note('n', ''), data: { side: 'pro' }, masked: true }
    const replica = welcomed([...base, mask], [note('n', 'mine', { mine: true })])
    expect(replica.view.get('n')).toEqual({ ...note('n', 'mine'), by: 'p1' })
  })

  test('a frame beyond what is known is a gap and changes nothing', () => {
    const replica = welcomed()
    expect(replica.frame({ after: 11, upto: 12, ops: [['put', note('n', 'x')]] })).toBe('gap')
    replica.predict([])
    expect(replica.view.get('n')).toBeUndefined()
  })

  test('an own frame does not hide that a frame of the class was missed', () => {
    const replica = welcomed()
    expect(replica.own({ after: 10, upto: 12, ops: [] })).toBe('applied')
    expect(replica.frame({ after: 12, upto: 13, ops: [] })).toBe('gap')
  })

  test('a frame from before the welcome is old', () => {
    const replica = welcomed([...base, note('n', 'new')])
    expect(replica.frame({ after: 8, upto: 10, ops: [['del', 'n']] })).toBe('old')
    expect(replica.view.get('n')).toBeDefined()
  })

  test('an own frame replaces what the class was told at the same moment', () => {
    const replica = welcomed()
    replica.frame({
      after: 10,
      upto: 11,
      ops: [['put', { ...note('n', ''), data: { side: 'pro' }, masked: true }]],
    })
    replica.own({ after: 10, upto: 11, ops: [['put', note('n', 'whole', { mine: true })]] })
    replica.predict([])
    expect(replica.view.get('n')).toMatchObject({ data: { side: 'pro', text: 'whole' } })
  })

  describe('[W8] what hides an own record from the class', () => {
    const mask: Seen = { ...note('n', ''), data: { side: 'pro' }, masked: true }
    const edit: Entry = { ...add(2, 'n'), cmd: 'note.edit', input: { id: 'n', text: 'second' } }
    const shownOf = (replica: Replica, ...pending: Entry[]) => {
      replica.predict(pending)
      return replica.view.get('n')
    }

    test('waits for the own frame, so that who writes on in between writes on what was there', () => {
      const replica = welcomed()
      replica.predict([add(1, 'n', 'first')])
      replica.frame({ after: 10, upto: 11, ops: [['put', mask]] })
      expect(shownOf(replica, add(1, 'n', 'first'))).toMatchObject({ by: 'p1', data: { text: 'first' } })
      expect(shownOf(replica, add(1, 'n', 'first'), edit)).toMatchObject({ data: { text: 'second' } })
      replica.own({ after: 11, upto: 11, ops: [['put', note('n', 'first', { mine: true })]] })
      expect(replica.holds).toBe(false)
      expect(shownOf(replica, edit)).toMatchObject({ by: 'p1', data: { text: 'second' } })
    })

    test.each([
      ['a mask', ['put', mask]],
      ['no author', ['put', note('n', 'moved')]],
      ['that it is gone', ['del', 'n']],
    ] as const)('holds for a record that is there, when the class is told of %s', (_, op) => {
      const replica = welcomed([...base, mask], [note('n', 'mine', { mine: true })])
      replica.frame({ after: 10, upto: 11, ops: [op] })
      expect([replica.holds, shownOf(replica)?.by]).toEqual([true, 'p1'])
      replica.own({ after: 11, upto: 11, ops: [['put', note('n', 'mine', { mine: true, rev: 2 })]] })
      expect([replica.holds, shownOf(replica)?.rev]).toEqual([false, 2])
    })

    test('leaves it in its place among what others wrote', () => {
      const replica = welcomed()
      replica.predict([add(1, 'n')])
      const others = ['m', 'o'].map((id) => ['put', note(id, id)] as const)
      const [first, last] = others
      if (first && last) replica.frame({ after: 10, upto: 11, ops: [first, ['put', mask], last] })
      replica.own({ after: 11, upto: 11, ops: [['put', note('n', 'x', { mine: true })]] })
      replica.predict([])
      expect(replica.view.of('s1', 'note').map(({ id }) => id)).toEqual(['m', 'n', 'o'])
    })

    test('is taken when nothing more comes for this person', () => {
      const gone = (told: (replica: Replica) => void): unknown => {
        const replica = welcomed([...base, mask], [note('n', 'mine', { mine: true })])
        replica.frame({ after: 10, upto: 11, ops: [['del', 'n']] })
        told(replica)
        return shownOf(replica)
      }
      expect(gone((replica) => replica.release())).toBeUndefined()
      expect(gone((replica) => replica.frame({ after: 11, upto: 12, ops: [] }))).toBeUndefined()
      expect(gone((replica) => replica.own({ after: 11, upto: 11, ops: [] }))).toBeUndefined()
    })

    test('does not hold what others wrote, or what names this person as its author', () => {
      const replica = welcomed([...base, note('n', 'x', { by: 'p2' }), note('m', 'y', { by: 'p1' })])
      replica.frame({
        after: 10,
        upto: 11,
        ops: [
          ['del', 'n'],
          ['put', note('m', 'z', { by: 'p1' })],
        ],
      })
      expect([replica.holds, shownOf(replica)]).toEqual([false, undefined])
      expect(replica.view.get('m')).toMatchObject({ data: { text: 'z' } })
    })
  })

  test('a second welcome leaves nothing of the first', () => {
    const replica = welcomed([...base, note('old', 'x')])
    replica.welcome({ ...welcome, snapshot: { upto: 20, records: base } })
    expect([...replica.predict([])]).toContain('old')
    expect(replica.view.get('old')).toBeUndefined()
  })
})

describe('what will likely happen', () => {
  test('shows a command before its answer, and the next one on top of it', () => {
    const replica = welcomed()
    const edit: Entry = { ...add(2, 'n'), cmd: 'note.edit', input: { id: 'n', text: 'changed' } }
    replica.predict([add(1, 'n'), edit])
    expect(replica.view.get('n')).toMatchObject({ by: 'p1', data: { text: 'changed' } })
  })

  test('leaves out what fails and goes on with the rest', () => {
    const replica = welcomed([...base, note('taken', 'x')])
    const first = add(1, 'taken')
    replica.predict([first, add(2, 'free')])
    expect(replica.failure(first)).toBe('exists')
    expect(replica.view.get('free')).toBeDefined()
  })

  test('takes back what was foreseen when it is no longer pending', () => {
    const replica = welcomed()
    replica.predict([add(1, 'n')])
    expect([...replica.predict([])]).toEqual(['n'])
    expect(replica.view.get('n')).toBeUndefined()
  })
})
