// Addresses that lead to this machine only.
import { expect, test } from 'vitest'
import { isOnlyHere } from '#client/shell/paper/onlyHere.ts'

test.each([
  'localhost',
  'LOCALHOST',
  'tafel.localhost',
  'localhost.',
  '127.0.0.1',
  '127.1.2.3',
  '[::1]',
  '0.0.0.0',
])('[PA20] "%s" is found by no phone', (hostname) => {
  expect(isOnlyHere(hostname)).toBe(true)
})

test.each([
  'dilemmas.example.nl',
  '192.168.1.20',
  '10.127.0.1',
  'localhost.example.nl',
  'mijnlocalhost',
  'laptop.local',
])('[PA20] "%s" may be', (hostname) => {
  expect(isOnlyHere(hostname)).toBe(false)
})
