// The drawing of the sheets: everything on it once, inside the lines, and nothing in it but text.
import { describe, expect, test } from 'vitest'
import { drawSheets, type Hung } from '#shared/activities/flaps/draw.ts'
import { pagesOf, SIZE } from '#shared/activities/flaps/layout.ts'
import { widthOf, wrap } from '#shared/activities/flaps/measure.ts'
import type { Group, Note } from '#shared/activities/flaps/records.ts'
import { sheetOf, type Item } from '#shared/activities/flaps/sheet.ts'

const note = (n: number, text: string, group: string | null = null): Item<Note> => ({
  id: `n${n}`,
  data: { pair: 'p', sheet: 'pro', text, side: null, place: n, group },
})
const group = (id: string, name: string): Item<Group> => ({
  id,
  data: { pair: 'p', sheet: 'pro', name, place: 1 },
})

const nameOf = ({ name }: { readonly name: string }): string => name
const unsigned = (): string => ''

const hung = (
  notes: readonly Item<Note>[],
  groups: readonly Item<Group>[] = [],
  more: Partial<Hung> = {},
): Hung => ({
  pair: { statement: 'Eén loket', from: 'own', order: 1 },
  sheets: { pro: sheetOf(notes, groups, 'p', 'pro'), con: sheetOf(notes, groups, 'p', 'con') },
  weights: new Map(),
  intro: 'Stel:',
  titles: { pro: 'Voor', con: 'Tegen' },
  groupName: nameOf,
  continued: 'vervolg',
  signature: unsigned,
  ...more,
})

/** The text elements of a drawing, as they are read. */
const textsOf = (svg: string): string[] =>
  Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text = '']) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  )

const many = Array.from({ length: 200 }, (_, n) =>
  note(n, `geeltje ${n} ${'met nog wat woorden '.repeat(n % 6)}`.trim(), n < 60 ? 'g1' : null),
)

describe('lines of text', () => {
  test.each([
    'Inwoner voelt: deze helper is van mij',
    'De langdurigezorgwetcliëntondersteuningsaanbesteding loopt',
    'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
    '👩‍👩‍👧 ضد 日本語日本語日本語日本語日本語',
    'a\n\nb\tc',
    '',
  ])('[FL20] hold all of "%s" and fit', (text) => {
    for (let width = 120; width < 400; width += 11) {
      const lines = wrap(text, width, 20)
      expect(lines.filter((line) => widthOf(line, 20) > width)).toEqual([])
      expect(lines.join('').replaceAll(/[-\s]/gu, '')).toBe(text.replaceAll(/[-\s]/gu, ''))
    }
  })

  test('[FL20] end when not even one letter fits', () => {
    expect(wrap('abc', 1, 20).join('').replaceAll('-', '')).toBe('abc')
  })
})

describe('pages', () => {
  const pages = pagesOf(sheetOf(many, [group('g1', 'Veel')], 'p', 'pro'), nameOf, unsigned)

  test('[FL20] hold every note once, in order, and are no higher than paper', () => {
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flatMap(({ cards }) => cards.map(({ id }) => id))).toEqual(many.map(({ id }) => id))
    for (const { height } of pages) expect(height).toBeLessThanOrEqual(SIZE.page + SIZE.gap)
  })

  test('[FL20] let no note lie over another, or outside the sheet or its tray', () => {
    for (const { cards, trays } of pages) {
      const overlaps = cards.flatMap((a, at) =>
        cards
          .slice(at + 1)
          .filter(
            (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
          ),
      )
      expect(overlaps).toEqual([])
      for (const { x, width } of cards) expect([x >= 0, x + width <= SIZE.inner]).toEqual([true, true])
      for (const tray of trays) {
        const cut = cards.filter(
          ({ y, height }) =>
            y < tray.y + tray.height &&
            y + height > tray.y &&
            (y < tray.y || y + height > tray.y + tray.height),
        )
        expect(cut).toEqual([])
      }
    }
  })

  test('[FL20] go on with a group under its name, marked as going on', () => {
    const trays = pages.flatMap((page) => page.trays)
    expect(trays.map(({ name, more }) => [name, more])).toEqual([
      [['Veel'], false],
      ...Array.from({ length: trays.length - 1 }, () => [['Veel'], true]),
    ])
    expect(trays.length).toBeGreaterThan(1)
  })

  test('give a long note two columns and never smaller letters', () => {
    const [short, long] = [note(1, 'x'.repeat(5)), note(2, 'lang woord '.repeat(6).trim())]
    const cards = pagesOf(sheetOf([short, long], [], 'p', 'pro'), nameOf, unsigned).flatMap(
      (page) => page.cards,
    )
    expect(cards.map(({ width }) => Math.round(width))).toEqual([161, 335])
  })
})

describe('the drawing', () => {
  test('[FL20] has both titles and counts, the names of groups, and every text once', () => {
    const [svg = '', ...more] = drawSheets(
      hung([note(1, 'Eerste', 'g1'), note(2, 'Tweede')], [group('g1', 'Samen')]),
    ).map((drawing) => drawing.svg)
    expect(more).toEqual([])
    expect(textsOf(svg)).toEqual([
      'Stel:',
      'Eén loket',
      'Voor',
      '2',
      'Samen',
      '1',
      'Eerste',
      'Tweede',
      'Tegen',
      '0',
    ])
  })

  test('[FL20] has all words of 200 notes over its parts, each part of one size', () => {
    const drawings = drawSheets(hung(many, [group('g1', 'Veel')]))
    const words = drawings.flatMap(({ svg }) => textsOf(svg)).join(' ')
    for (const { data } of many.filter((_, n) => n % 6 === 0)) expect(words).toContain(data.text)
    expect(new Set(drawings.map(({ width }) => width))).toEqual(new Set([1200]))
    for (const { svg, width, height } of drawings)
      expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`)
  })

  test('[FL20] holds what people wrote as text, whatever they wrote', () => {
    const evil = `</text><script>x()</script>"'&<image href="http://a.nl/x">`
    const more = { pair: { statement: evil, from: 'own' as const, order: 1 }, signature: () => evil }
    const [drawing] = drawSheets(hung([note(1, evil, 'g1')], [group('g1', evil)], more))
    const elements = new Set(Array.from((drawing?.svg ?? '').matchAll(/<\/?([a-z]+)/g), ([, name]) => name))
    expect(['circle', 'g', 'path', 'rect', 'svg', 'text']).toEqual(expect.arrayContaining([...elements]))
    expect(textsOf(drawing?.svg ?? '').join('')).toContain('script')
    expect(drawing?.svg.match(/<[^>]+>/g)?.join('')).not.toMatch(/href|url\(|a\.nl/)
  })

  test('shows stickers as a number, and the sign of the dilemma', () => {
    const notes = [note(1, 'Eerste', 'g1'), note(2, 'Tweede')]
    const pair = {
      statement: 'Eén loket',
      from: 'dilemma' as const,
      letter: 'E',
      colour: 'e' as const,
      order: 1,
    }
    const weights = new Map([
      ['g1', 7],
      ['n2', 4],
    ])
    const [drawing] = drawSheets(hung(notes, [group('g1', 'Samen')], { pair, weights }))
    expect(textsOf(drawing?.svg ?? '')).toEqual(expect.arrayContaining(['E', '7', '4']))
    expect(drawing?.svg.match(/<circle/g)).toHaveLength(2)
    expect(drawing?.svg).toContain('#C62C76')
  })
})
