// Checks what is said about practising, and what the twelve write, as all content is checked: plain, short and whole.
import { describe, expect, test } from 'vitest'
import { practiceTexts as shell } from '#client/shell/practice/texts.ts'
import { privacyChapters } from '#client/shell/home/texts.ts'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { symbolPicture } from '#shared/content/symbols/pictures.ts'

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const texts = [...textsIn(practiceTexts), ...textsIn(shell)]

describe('the words of practising', () => {
  test('are in short sentences without officialese', () => {
    expect(texts.length).toBeGreaterThan(80)
    expect(texts.filter((text) => sentenceLengths(text).some((length) => length > 22))).toEqual([])
    expect(texts.flatMap(difficultWords)).toEqual([])
  })

  test('name symbols that there are', () => {
    const missing = practiceTexts.tiles.filter(({ symbol }) => symbolPicture(symbol) === undefined)
    expect(missing).toEqual([])
  })

  test('say in the privacy explanation how long a practice session is kept, and nothing of days', () => {
    const told = privacyChapters({ days: 1, organisation: '', practice: true }).flatMap(({ lines }) => lines)
    expect(told).toEqual(expect.arrayContaining([...shell.howLong]))
    expect(told.join(' ')).not.toMatch(/90 dagen|1 dag na het einde|haar archief/)
  })
})
