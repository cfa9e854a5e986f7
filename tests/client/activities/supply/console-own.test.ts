// An own row or column gets an id that the records take, whatever chance gives.
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { Domain, Group } from '#shared/activities/supply/records.ts'
import { ownId } from '#client/activities/supply/console/ownId.ts'

test('[HM7] an own row and an own column are taken by the records', () => {
  for (const id of Array.from({ length: 300 }, ownId)) {
    expect(
      z.safeParse(Group, { id, name: 'Jonge mantelzorgers', short: 'Jonge mantelzorgers' }).success,
    ).toBe(true)
    expect(z.safeParse(Domain, { id, name: 'Digitaal meedoen', plain: '', own: false }).success).toBe(true)
  }
})
