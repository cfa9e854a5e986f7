// Case 1 listened to on every wire: what others laid changes not one byte of what anybody is sent.
import { describe, expect, test } from 'vitest'
import { affected, diff, diffOwn, seeAll, type Standing, type World } from '#shared/kernel/visibility.ts'
import { hall, lay, people, PROXY } from '../shared/activities/dilemmas/hall.ts'
import type { Table } from '../shared/activities/table.ts'

const viewers: Standing[] = [
  { role: 'screen' },
  { role: 'facilitator', me: 'f1' },
  { role: 'facilitator', me: 'f2' },
  ...people.filter(({ id }) => id !== PROXY).map(({ id }): Standing => ({ role: 'participant', me: id })),
]
const nameOf = ({ role, me }: Standing): string => me ?? role

/** Plays the hall with these orders up to a stage, and gives by viewer all that it was sent. */
const play = (orderOf: (person: string, letters: string) => string, stage: string): Map<string, string> => {
  const sent = new Map<string, string[]>(viewers.map((viewer) => [nameOf(viewer), []]))
  const watch = (before: World, after: World, touched: ReadonlySet<string>): void => {
    const ids = affected(before, after, touched)
    for (const viewer of viewers) {
      const shared = diff(before, after, ids, { role: viewer.role })
      const told = new Map(shared.map((op) => [op[0] === 'put' ? op[1].id : op[1], op] as const))
      const own = viewer.me === undefined ? [] : diffOwn(before, after, ids, viewer, told)
      sent.get(nameOf(viewer))?.push(JSON.stringify([shared, own]))
    }
  }
  const table: Table = hall({ watch })
  for (const { id, letters } of people) lay(table, id, orderOf(id, letters))
  lay(table, 'p3', orderOf('p3', 'FAB'))
  lay(table, 'p3', orderOf('p3', 'ADBFCE'))
  table.moveTo('s1', stage)
  for (const viewer of viewers)
    sent.get(nameOf(viewer))?.push(JSON.stringify(seeAll(table.world, table.records.values(), viewer)))
  return new Map([...sent].map(([name, lines]) => [name, lines.join('\n')]))
}

const asLaid = (_: string, letters: string): string => letters

const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...one].filter(([name, lines]) => lines !== other.get(name)).map(([name]) => name)

describe('the hall of Case 1', () => {
  test('[V15] before the reveal nobody but its author gets one byte that depends on an order', () => {
    const reversed = (_: string, letters: string): string => Array.from(letters).toReversed().join('')
    const other =
      (person: string): typeof asLaid =>
      (id, letters) =>
        id === person ? reversed(id, letters) : letters
    const first = play(asLaid, 'silent')
    for (const person of ['p1', 'p7', 'p18'])
      expect(differing(first, play(other(person), 'silent'))).toEqual([person])
    expect(differing(first, play(other(PROXY), 'silent'))).toEqual(['f1', 'f2'])
  })

  test('[V16] after the reveal two of one side who change orders are told apart by nobody', () => {
    const swap: typeof asLaid = (id, letters) => ({ p13: 'DECBAF', p14: 'ECDBAF' })[id] ?? letters
    expect(people.filter(({ id }) => ['p13', 'p14'].includes(id)).map(({ letters }) => letters)).toEqual([
      'ECDBAF',
      'DECBAF',
    ])
    expect(differing(play(asLaid, 'chosen'), play(swap, 'chosen'))).toEqual(['p13', 'p14'])
  })
})
