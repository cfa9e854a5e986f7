// Reading the manual: the forms that it is written in, and a refusal of everything else.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anchorOf, readManual, type Block } from '#shared/help/read.ts'

const manual = readFileSync(`${import.meta.dirname}/../../../docs/handleiding.md`, 'utf8')

const lineText = (line: readonly { readonly text: string }[]): string => line.map(({ text }) => text).join('')

const wordsOf = (block: Block): string[] => {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'text':
      return [lineText(block.line)]
    case 'list':
      return block.items.map(lineText)
    case 'table':
      return [...block.head, ...block.rows.flat()].map(lineText)
    case 'picture':
      return [block.alt, block.file]
  }
}

const letters = (text: string): string => text.replaceAll(/[^\p{L}]/gu, '')

test('[HE1] gives headings with their name, texts, lists, tables and pictures', () => {
  const written = [
    '# Hallo café!',
    'Dit is **heel** goed.',
    '1. een\n2. twee',
    '- los',
    '| a | b |\n| --- | --- |\n| **c** | d |',
    '![Een scherm](pictures/laptop-een.webp)',
  ]
  const plain = (text: string) => [{ text, bold: false }]
  expect(readManual(written.join('\n\n'))).toEqual([
    { type: 'heading', level: 1, id: 'hallo-cafe', text: 'Hallo café!' },
    {
      type: 'text',
      line: [
        { text: 'Dit is ', bold: false },
        { text: 'heel', bold: true },
        { text: ' goed.', bold: false },
      ],
    },
    { type: 'list', ordered: true, items: [plain('een'), plain('twee')] },
    { type: 'list', ordered: false, items: [plain('los')] },
    { type: 'table', head: [plain('a'), plain('b')], rows: [[[{ text: 'c', bold: true }], plain('d')]] },
    { type: 'picture', alt: 'Een scherm', file: 'laptop-een.webp' },
  ])
})

test('[HE1] loses no letter of the real manual', () => {
  const read = letters(readManual(manual).flatMap(wordsOf).join(''))
  expect(read).toBe(letters(manual.replaceAll('(pictures/', '(')))
  expect(read.length).toBeGreaterThan(10_000)
})

test.each([
  ['markup', 'Dit is <b>vet</b>.'],
  ['a script', '<script>alert(1)</script>'],
  ['a link', 'Lees [dit](https://voorbeeld.nl).'],
  ['a picture from elsewhere', '![Iets](https://voorbeeld.nl/een.png)'],
  ['a picture without words', '![](pictures/laptop-een.webp)'],
  ['code', 'Typ `dit`.'],
  ['bold without an end', 'Dit is **vet.'],
  ['slanted letters', 'Dit is *schuin*.'],
  ['a quote', '> Zei iemand.'],
  ['two lines as one text', 'Een regel\nen nog een'],
  ['two kinds of list', '- los\n1. een'],
  ['two headings with one name', '# Zo\n\n## Zo!'],
])('[HE1] refuses %s', (_, written) => {
  expect(() => readManual(written)).toThrow(/not known|do not end|two kinds|two headings/)
})

test('[HE1] names a heading in small letters, digits and hyphens', () => {
  expect(anchorOf('  Wat wíj doen, 2× per jaar! ')).toBe('wat-wij-doen-2-per-jaar')
})
