// What a person may type or paste for a code, and what is said when it cannot be one.
import { expect, test } from 'vitest'
import { cleanCode, codeProblem } from '#client/shell/typedCode.ts'

test('[E3] spaces, dashes and small letters are accepted', () => {
  expect(cleanCode(' k7p-m 4r')).toBe('K7PM4R')
  expect(codeProblem('k7p m4r')).toBeUndefined()
})

test('[E3] a pasted address gives the code at its end', () => {
  expect(cleanCode('https://tafel.example/doe-mee/k7pm4r?x=1')).toBe('K7PM4R')
})

test.each([
  ['', 'Vul de code in'],
  ['K7PM4', 'Er mist één teken'],
  ['K7P', 'Er missen 3 tekens'],
  ['K7PM4RX', 'één teken te veel'],
  ['K7PM4RXYZ', '3 tekens te veel'],
  ['K7PM4!', 'alleen letters en cijfers'],
])('[E3] a wrong code %j says what to do', (typed, sentence) => {
  expect(codeProblem(typed)).toContain(sentence)
})
