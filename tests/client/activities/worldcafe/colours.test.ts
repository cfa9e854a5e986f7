// The colour of a table about something without a colour of its own.
import { expect, test } from 'vitest'
import { freeColour } from '#client/activities/worldcafe/console/colours.ts'

const withColours = (colours: readonly Parameters<typeof freeColour>[0][number]['data']['colour'][]) =>
  freeColour(colours.map((colour) => ({ data: { colour } })))

test('is one that no other table has, and after the sixth one that is used least', () => {
  expect(withColours([])).toBe('a')
  expect(withColours(['b', 'a', 'own'])).toBe('c')
  expect(withColours(['a', 'b', 'c', 'd', 'e', 'f', 'a'])).toBe('b')
})
