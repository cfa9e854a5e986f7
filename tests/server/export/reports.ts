// The reports that every PDF must be good for: of a session in which nothing happened, a usual one, and a very full one.
import { registry } from '#shared/activities/registry.ts'
import { buildReport } from '#shared/report/build.ts'
import type { Report } from '#shared/report/document.ts'
import { symbolPicture } from '#shared/content/symbols/pictures.ts'
import { filled } from '#tests/contract/filled.ts'
import { item, Table } from '#tests/shared/activities/table.ts'
import { hostile, payloads } from '#tests/shared/report/hostile.ts'
import { sample } from '#tests/shared/report/sample.ts'

const request = {
  generatedAt: '2026-11-22T15:30:00+01:00',
  names: {},
  minimumGroup: 3,
  pictures: { symbol: symbolPicture, image: () => undefined },
}

/** Nobody came and nothing was written. */
export const emptyReport = (): Report => {
  const table = new Table([item('dilemmas'), item('flaps'), item('agreements')])
  table.joinLeaders()
  return buildReport(registry, table.records, request)
}

/** What people write and paste, short enough for a note. */
const words = [
  ...payloads.map((text) => text.slice(0, 140)),
  'Mw. Çelik-Łukaszewicz',
  'שלום לכולם',
  '中文 हिन्दी',
  'Ⅳ ½ ✓ →',
]

/** `count` notes on two sheets, half of them in groups, as the report of that session tells of them. */
export const flapsReport = (count: number): Report => {
  const flaps = registry.get('flaps')
  if (!flaps) throw new Error('there are no flaps')
  const table = filled(flaps, flaps.stages.at(-1) ?? '')
  for (let index = 0; index < count; index += 1) {
    const sheet = index % 2 === 0 ? 'pro' : 'con'
    const group = sheet === 'pro' && index % 4 === 0 ? 'g1' : null
    const data = {
      pair: 'p1',
      sheet,
      side: null,
      text: `${words[index % words.length]} ${index}`,
      place: index + 10,
      group,
    }
    table.records.put({ id: `note-${index}`, kind: 'note', step: 's2', by: 'ann', rev: table.seq, data })
  }
  return buildReport(registry, table.records, request)
}

/** Every kind of block, every chapter, five hundred notes, and text that has broken report writers before. */
export const fullReport = (): Report => {
  const { chapters, data } = flapsReport(500)
  const known = [...hostile.chapters, ...sample.chapters].filter(({ number }) => number !== 6)
  const notes = chapters.filter(({ number }) => number === 6)
  const all = [...known, ...notes].toSorted((a, b) => a.number - b.number)
  const ids = new Set<number>()
  return {
    ...sample,
    chapters: all.filter(({ number }) => !ids.has(number) && ids.add(number)),
    data: [...sample.data, ...data],
  }
}
