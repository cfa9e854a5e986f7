// The addresses that lead to homework.
import { expect, test } from 'vitest'
import { homeworkIn, homeworkLink, tablePath } from '#client/shell/homework/links.ts'

test('the step stands in the link for people and in the place at the table, and is read from both', () => {
  const link = homeworkLink('https://tafel.example', 'K7PM4R', 's3')
  expect(link).toBe('https://tafel.example/doe-mee/K7PM4R?huiswerk=s3')
  expect(homeworkIn(new URL(link).search)).toBe('s3')
  const path = tablePath('abc', 'a_b-C')
  expect(path).toBe('/tafel/abc?huiswerk=a_b-C')
  expect(homeworkIn(path.slice(path.indexOf('?')))).toBe('a_b-C')
})

test('without homework the place at the table has nothing behind it', () => {
  expect(tablePath('abc', null)).toBe('/tafel/abc')
  expect(homeworkIn('')).toBeNull()
})
