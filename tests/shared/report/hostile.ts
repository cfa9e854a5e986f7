// A report full of text that has broken report writers before.
import { assemble } from '#shared/report/assemble.ts'
import type { Block, Report } from '#shared/report/document.ts'
import { hostileSvg } from './figures.ts'

export const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title><svg onload=alert(1)>',
  ']]> & <![CDATA[ &amp; &#x3c;',
  "=cmd|' /C calc'!A0",
  '+31 6 12345678',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '\uFF1D1+1',
  'Emoji 👩🏽‍🦽 met 👨‍👩‍👧 en vlag 🇳🇱',
  'مرحبا، هذا صوت من القاعة',
  'Nul\u0000, bel\u0007, escape\u001B[31m',
  'omgekeerd\u202Etxt.exe\u202C gewoon',
  'half \uD83D paar \uDE00 los',
  'regel een\nregel twee\r\nregel drie\u2028regel vier',
  'puntkomma; "aanhaling" en \'apostrof\'',
  'niet\uFFFE een\uFFFF teken',
  `lang${'x'.repeat(5_000)}woord`,
  '',
]

const list = (ordered: boolean): Block => ({ type: 'list', ordered, items: payloads })
const table = {
  caption: `Tabel ${payloads[0]}`,
  head: ['Tekst', 'Punten', payloads[3] ?? ''],
  rows: payloads.map((text, index) => [text, index - 2.5, text]),
  rowHeaders: true,
}

export const hostile: Report = assemble(
  [
    {
      chapter: 4,
      blocks: [
        ...payloads.map((text): Block => ({ type: 'paragraph', role: 'quote', text })),
        ...(['normal', 'lead', 'note', 'warning'] as const).map((role): Block => ({
          type: 'paragraph',
          role,
          text: payloads.join(' '),
        })),
        { type: 'heading', level: 2, text: payloads[0] ?? '', sign: { letter: '<', colour: '#1A68C4' } },
        { type: 'heading', level: 3, text: payloads[13] ?? '' },
        list(true),
        list(false),
        { type: 'facts', items: payloads.map((text) => [text, text] as [string, string]) },
        { type: 'table', ...table },
        {
          type: 'bars',
          caption: `Grafiek ${payloads[1]}`,
          alt: payloads.join(' | '),
          max: 30,
          rows: payloads.map((label, value) => ({ label, value, text: label.slice(0, 12), mark: label })),
          table: { ...table, caption: `Tweeling ${payloads[2]}` },
        },
        {
          type: 'figure',
          caption: `Figuur ${payloads[1]}`,
          alt: payloads.join(' | '),
          width: 40,
          height: 40,
          svg: hostileSvg,
        },
      ],
      data: [{ name: 'vijandig', title: payloads[0] ?? '', head: table.head, rows: table.rows }],
    },
  ],
  {
    title: payloads.slice(0, 4).join(' '),
    subtitle: payloads.join(' '),
    status: 'final',
    generatedAt: '2026-11-22T15:30:00+01:00',
    meta: payloads.map((text) => [text, text] as [string, string]),
  },
)
