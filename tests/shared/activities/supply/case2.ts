// Case 2 as far as it is about supply: one person prepares alone, 13 rows and 5 groups, 20 cells marked, 2 tasks yes.
import type { Config, Mark } from '#shared/activities/supply/records.ts'
import { Room } from './room.ts'

/** Cells by row: six with moment 1, three with a name, eleven with a cross. Nine of the rows have any. */
const marked: readonly (readonly [string, string, Mark])[] = [
  ['wonen', 'ouderen', { moments: 1 }],
  ['wonen', 'dementie', { moments: 1 }],
  ['wonen', 'lvb', { moments: 1 }],
  ['werken', 'nah', { moments: 1 }],
  ['werken', 'lvb', { moments: 1 }],
  ['meedoen', 'mantelzorgers', { moments: 1 }],
  ['zorg-wmo', 'ouderen', { names: ['MEE Plus'] }],
  ['zorg-wmo', 'nah', { names: ['MEE Plus', 'Buddyzorg'] }],
  ['geld', 'lvb', { names: ['Financieel hulphuis'] }],
  ['meedoen', 'ouderen', { is: 'yes' }],
  ['meedoen', 'dementie', { is: 'yes' }],
  ['onderwijs', 'lvb', { is: 'yes' }],
  ['jeugd', 'lvb', { is: 'yes' }],
  ['zorg-wmo', 'dementie', { is: 'yes' }],
  ['zorg-wmo', 'mantelzorgers', { is: 'yes' }],
  ['zorg-anders', 'ouderen', { is: 'yes' }],
  ['zorg-anders', 'dementie', { is: 'yes' }],
  ['geld', 'ouderen', { is: 'yes' }],
  ['vervoer', 'ouderen', { is: 'yes' }],
  ['vervoer', 'lvb', { is: 'yes' }],
]

/** All of it filled in, at the stage in which everything lies together. */
export const case2 = (): Room => {
  const room = new Room({ b: 'gemeente' }, { config: { solo: true } })
  const { domains, groups, choice } = room.config()
  const carers: Config['groups'] = choice
    .filter(({ id }) => id === 'mantelzorgers')
    .map(({ id, name, short }) => ({ id, name, short }))
  room.lead('axes.set', { domains, groups: [...groups, ...carers] })
  for (const [domain, group, mark] of marked) room.mark('b', domain, { [group]: mark })
  room.task('b', 'opzoeken', 'yes')
  room.task('b', 'signaleren', 'yes')
  room.task('b', 'opkomen', 'no')
  room.task('b', 'samenwerken', 'unsure')
  room.enter('laid')
  return room
}
