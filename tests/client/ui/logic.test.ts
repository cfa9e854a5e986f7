// The small logic behind the parts: terms, clock, code, gouges, cut edges, counting.
import { describe, expect, test } from 'vitest'
import { announce, lastAnnounced, onAnnounce } from '#client/ui/announce.ts'
import { clockOf } from '#client/ui/clock.ts'
import { countCharacters } from '#client/ui/countCharacters.ts'
import { cutEdge } from '#client/ui/cutEdge.ts'
import { FIELDS, gougePath } from '#client/ui/gouges.ts'
import { groupCode, qrPath } from '#shared/qr.ts'
import { tiltOf } from '#client/ui/seed.ts'
import { splitTerms } from '#client/ui/terms.ts'

const WLZ = { word: 'Wlz', meaning: 'wet' }
const LONG = { word: 'Wlz-helper', meaning: 'helper' }

describe('difficult words in a text', () => {
  test('marks only the first whole word', () => {
    expect(splitTerms('Een Wlzer, de Wlz en de Wlz.', [WLZ])).toEqual(['Een Wlzer, de ', WLZ, ' en de Wlz.'])
  })

  test('lets the longer word win where two overlap, whatever their order', () => {
    expect(splitTerms('De Wlz-helper', [WLZ, LONG])).toEqual(['De ', LONG])
  })

  test('loses no text', () => {
    const text = 'Wlz en Wlz-helper'
    const pieces = splitTerms(text, [WLZ, LONG]).map((piece) =>
      typeof piece === 'string' ? piece : piece.word,
    )
    expect(pieces.join('')).toBe(text)
  })
})

describe('what is shown', () => {
  test.each([
    [400, '6:40'],
    [5, '0:05'],
    [3700, '1:01:40'],
    [0, '0:00'],
    [-75, '+1:15'],
    [59.9, '0:59'],
  ])('%d seconds is %s', (seconds, shown) => {
    expect(clockOf(seconds)).toBe(shown)
  })

  test('groups a code in threes, however it was typed', () => {
    expect(groupCode('K7PM4R')).toBe('K7P M4R')
    expect(groupCode('K7 PM4R')).toBe('K7P M4R')
  })

  test('counts an emoji of several parts as one character', () => {
    expect(countCharacters('hé 👩‍👩‍👧')).toBe(4)
  })

  test('draws the corner finder of a QR code as its first run', () => {
    expect(qrPath('https://dilemmatafel.example/mee/K7PM4R').path).toMatch(/^M0 0h7v1h-7z/)
  })
})

describe('cut and laid by hand', () => {
  test('gouges are the same each time, differ per fiche, and stay out of the middle', () => {
    const path = gougePath('D', 'large')
    expect(path).toBe(gougePath('D', 'large'))
    expect(path).not.toBe(gougePath('E', 'large'))
    const starts = [...path.matchAll(/M(-?[\d.]+) /g)].map((found) => Number(found[1]))
    expect(starts).toHaveLength(FIELDS.large.cuts)
    expect(starts.filter((x) => Math.abs(x / FIELDS.large.width - 0.5) < 0.199)).toEqual([])
  })

  test('an edge is cut at most 2.5 px deep and the same for one id', () => {
    expect(cutEdge('d')).toBe(cutEdge('d'))
    const depths = [...cutEdge('d').matchAll(/([\d.]+)px/g)].map((found) => Number(found[1]))
    expect(Math.max(...depths)).toBeLessThanOrEqual(2.5)
  })

  test('a note never jumps and never lies more than 1.3 degrees askew', () => {
    const tilts = Array.from({ length: 50 }, (_, i) => tiltOf(`note ${i}`))
    expect(tilts).toEqual(Array.from({ length: 50 }, (_, i) => tiltOf(`note ${i}`)))
    expect(Math.max(...tilts.map(Math.abs))).toBeLessThanOrEqual(1.3)
  })
})

test('what is announced is said in one of two regions in turn, and an alert in regions of its own', async () => {
  const heard: string[] = []
  const stop = onAnnounce(() => {
    const { polite, alert } = lastAnnounced()
    heard.push(`${polite.text} ${polite.turn % 2}, ${alert.text} ${alert.turn % 2}`)
  })
  const { polite, alert } = lastAnnounced()
  announce('Gedaan')
  announce('Dat kan niet', 'alert')
  await expect.poll(() => heard.length).toBe(2)
  stop()
  expect(heard).toEqual([
    `${polite.text} ${polite.turn % 2}, Dat kan niet ${(alert.turn + 1) % 2}`,
    `Gedaan ${(polite.turn + 1) % 2}, Dat kan niet ${(alert.turn + 1) % 2}`,
  ])
})
