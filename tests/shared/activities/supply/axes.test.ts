// Rows and columns that get another name.
import { expect, test } from 'vitest'
import { columnOf, renamedDomain, renamedGroup } from '#shared/activities/supply/axes.ts'
import type { Domain, Group } from '#shared/activities/supply/records.ts'

const group: Group = { id: 'nah', name: 'Mensen met NAH', short: 'NAH', english: 'People with brain injury' }
const domain: Domain = {
  id: 'wonen',
  name: 'Wonen',
  plain: 'Waar je woont',
  english: 'Where you live',
  own: false,
}

test('[EN8] a group keeps its English with another short name, and loses it with another name', () => {
  expect(renamedGroup(group, { name: group.name, short: 'Letsel' })).toEqual({ ...group, short: 'Letsel' })
  expect(renamedGroup(group, { name: 'Ouderen', short: 'NAH' })).toEqual({
    id: 'nah',
    name: 'Ouderen',
    short: 'NAH',
  })
})

test('[EN8] a domain loses its English with another name only', () => {
  expect(renamedDomain(domain, 'Wonen')).toBe(domain)
  expect(renamedDomain(domain, 'Huis')).toEqual({
    id: 'wonen',
    name: 'Huis',
    plain: 'Waar je woont',
    own: false,
  })
})

test('the open row is about something fixed once it has a name', () => {
  const open: Domain = { id: 'anders', name: 'Anders, namelijk', plain: 'Wat hier niet staat', own: true }
  expect(renamedDomain(open, 'Sport')).toEqual({ id: 'anders', name: 'Sport', plain: '', own: false })
})

test('a group becomes a column with all but its list', () => {
  expect(columnOf({ ...group, list: 'b' })).toEqual(group)
})
