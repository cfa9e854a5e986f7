// Checks that the privacy explanation says who, why, how long and whom to ask, in plain Dutch.
import { expect, test } from 'vitest'
import { accessibilityChapters, privacyChapters, type PrivacyOf } from '#client/shell/home/texts.ts'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'

const told = (about: PrivacyOf): string =>
  privacyChapters(about)
    .flatMap(({ title, lines }) => [title, ...lines])
    .join('\n')

test('without words of the municipality the organisation of the session answers for it', () => {
  const text = told({ days: 1, organisation: 'Stichting Meedoen' })
  expect(text).toContain('Verantwoordelijk is Stichting Meedoen.')
  expect(text).toContain('Tot 1 dag na het einde')
  expect(text).toContain('publieke taak (AVG, artikel 6, lid 1, onder e)')
  expect(text).toContain('Vraag het de gespreksleider.')
})

test('what the municipality gives goes before the organisation and before our words', () => {
  const given = {
    controller: 'het college',
    contact: 'Bel 14 078.',
    officer: 'Mail de FG.',
    ground: 'Artikel X.',
  }
  const text = told({ days: 28, organisation: 'Stichting Meedoen', given })
  expect(text).toContain('Verantwoordelijk is het college.')
  for (const line of ['Vragen? Bel 14 078.', 'FG: Mail de FG.', 'Artikel X.']) expect(text).toContain(line)
  for (const line of ['Stichting Meedoen', 'publieke taak', 'Vraag het de gespreksleider'])
    expect(text).not.toContain(line)
})

test('outside a session nothing is promised about its days', () => {
  const text = told({ organisation: '' })
  expect(text).toContain('Verantwoordelijk is de organisatie die je uitnodigde.')
  expect(text).toContain('1 tot 90 dagen')
  expect(text).not.toContain('28 dagen')
})

test('both pages are in short sentences without officialese', () => {
  const accessibility = accessibilityChapters.flatMap(({ lines }) => lines).join('\n')
  const text = `${told({ days: 28, organisation: '' })}\n${accessibility}`
  expect(Math.max(...sentenceLengths(text))).toBeLessThanOrEqual(25)
  // The law gives this officer its name.
  expect(difficultWords(text).filter((word) => word !== 'functionaris')).toEqual([])
})
