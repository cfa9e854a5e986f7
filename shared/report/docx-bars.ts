// The bar chart of the Word report: a real chart that Word and LibreOffice draw, with its alternative text.
import { Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import type { Bars } from './document.ts'
import { ink } from './docx-style.ts'
import { palette } from './palette.ts'
import { reportTexts } from './texts.ts'

const longest = 60

/** The chart in a paragraph of its own, or nothing when there is no bar to draw. `number` counts the charts. */
export function docxBars(bars: Bars, number: number): Paragraph[] {
  if (bars.rows.length === 0) return []
  const chart = new ChartRun({
    type: 'bar',
    categories: bars.rows.map(category),
    series: [
      {
        name: bars.caption,
        values: bars.rows.map(({ value }) => value),
        color: ink(palette.table),
        colors: bars.rows.map(({ sign }) => (sign === undefined ? undefined : ink(sign.colour))),
        pointLabels: bars.rows.map(({ text }) => ({ text })),
      },
    ],
    legend: false,
    gapWidth: 45,
    font: { name: 'Verdana', color: ink(palette.ink) },
    categoryAxis: { reverseOrder: true, font: { size: 9 } },
    valueAxis: { minimum: 0, maximum: bars.max, visible: false, gridlines: false },
    dataLabels: { value: true, position: 'outsideEnd', font: { size: 11, bold: true } },
    transformation: { width: 640, height: 50 + bars.rows.length * 44 },
    altText: { name: `${reportTexts.chart} ${number}`, title: bars.caption, description: bars.alt },
  })
  return [new Paragraph({ keepNext: true, children: [chart] })]
}

/** The letter, the label and the mark; cut where it would push the bars off the page. */
function category({ label, sign, mark }: Bars['rows'][number]): string {
  const parts = [...(sign === undefined ? [] : [sign.letter]), label, ...(mark === undefined ? [] : [mark])]
  const characters = Array.from(parts.join(' · ').replaceAll('\n', ' '))
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('')
}
