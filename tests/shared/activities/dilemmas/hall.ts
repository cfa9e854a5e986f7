// Case 1: the hall in Dordrecht, with eighteen people of whom one has no device, through the real kernel.
import { case1 } from '#tests/shared/analysis/case1.ts'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { coLeader, item, participant, Table } from '../table.ts'

/** The person without a device, for whom the co-facilitator lays the order. */
export const PROXY = 'p12'

export const ids = (letters: string): string[] => Array.from(letters)

export const people = case1.map(({ side, ballot }, index) => ({
  id: `p${index + 1}`,
  side,
  letters: ballot.join(''),
}))

/** Everybody is in; the room is at the silence of the first step, with nothing laid yet. */
export const hall = (options: ConstructorParameters<typeof Table>[1] = {}): Table => {
  const items = [item('dilemmas'), item('break'), item('dilemmas', { again: true })]
  const table = new Table(items, options)
  table.joinLeaders()
  for (const { id, side } of people) table.join(id, side, 'participant', id === PROXY)
  table.moveTo('s1', 'silent')
  return table
}

export const lay = (table: Table, person: string, letters: string, step = 's1'): void => {
  const input = { id: `ballot-${step}-${person}`, order: ids(letters) }
  if (person === PROXY) table.do(coLeader, step, 'rank', input, PROXY)
  else table.do(participant(person), step, 'rank', input)
}

/** The hall in which all eighteen have laid their order. */
export const laidHall = (options: ConstructorParameters<typeof Table>[1] = {}): Table => {
  const table = hall(options)
  for (const { id, letters } of people) lay(table, id, letters)
  return table
}

export const resultOf = (table: Table, step = 's1'): Result => {
  const result = table.data<Result>(step, 'result')[0]
  if (!result) throw new Error('nothing was counted')
  return result
}

export const points = (ranking: Result['ranking']): string =>
  ranking.map((row) => `${row.fiche}${row.points}${row.shared ? '=' : ''}`).join(' ')
