// What the session itself puts in the report: chapter 1 (who and why), 10 (parked) and 11 (how it was made).
import type { ReportInput } from '#shared/kernel/activity.ts'
import { progressId, type Person } from '#shared/kernel/facts.ts'
import { paperTexts } from '#shared/activities/onPaper.ts'
import type { Block, Cell, Section } from '#shared/report/document.ts'
import { counted } from './count.ts'
import { whys, type MetaData, type shape } from './records.ts'
import { sideLabels, texts } from './texts.ts'

type Input = ReportInput<typeof shape.kinds, Record<string, never>>
type SideGroup = keyof typeof sideLabels

const groupOf = (side: Person['side']): SideGroup => {
  switch (side) {
    case 'gemeente':
    case 'toegang':
      return 'gemeente'
    case 'aanbieder':
      return 'aanbieders'
    case 'adviesraad':
    case 'inwoner':
      return 'inwonerzijde'
    default:
      return 'rest'
  }
}

/**
 * People per side, or null when a side has fewer than the minimum: then a small group would be known.
 * Source: n >= 3 (5 in the public version), no residuals.
 */
export const perSide = (
  people: readonly Person[],
  minimum: number,
): readonly { readonly side: SideGroup; readonly n: number }[] | null => {
  const groups = (Object.keys(sideLabels) as SideGroup[])
    .map((side) => ({ side, n: counted(people).filter((one) => groupOf(one.side) === side).length }))
    .filter(({ n }) => n > 0)
  return groups.every(({ n }) => n >= minimum) ? groups : null
}

const facts = (meta: MetaData): Block => ({
  type: 'facts',
  items: (
    [
      [texts.municipality, meta.municipality],
      [texts.date, meta.date],
      [texts.aim, meta.aim],
      [texts.organisation, meta.organisation],
      [texts.independence, meta.independence],
    ] as const
  )
    .filter(([, value]) => value !== '')
    .map(([label, value]) => [label, value]),
})

const whoWasThere = ({ people, names, minimumGroup, all }: Input): Block[] => {
  const there = counted(people)
  const sides = perSide(people, minimumGroup)
  const missing = all('missing')[0]?.data.parties ?? []
  const named = there.map(({ id }) => names[id]).filter((name) => name !== undefined && name !== '')
  const proxies = there.filter(({ proxy, paper }) => proxy && !paper).length
  const paper = there.filter((one) => one.paper).length
  return [
    { type: 'heading', level: 2, text: texts.who },
    {
      type: 'paragraph',
      role: 'normal',
      text: there.length > 0 ? texts.people(there.length, proxies) : texts.nobody,
    },
    ...(paper > 0
      ? [{ type: 'paragraph', role: 'note', text: paperTexts.counted(there.length, paper) } satisfies Block]
      : []),
    // One person has a side, but there is nothing to lay it beside.
    ...(there.length < 2
      ? []
      : [
          sides
            ? ({
                type: 'table',
                caption: texts.sides,
                head: [...texts.sidesHead],
                rows: sides.map(({ side, n }): Cell[] => [sideLabels[side], n]),
                rowHeaders: true,
              } satisfies Block)
            : ({ type: 'paragraph', role: 'note', text: texts.sidesHidden } satisfies Block),
        ]),
    ...(named.length > 0
      ? [
          { type: 'heading', level: 3, text: texts.attendance } satisfies Block,
          {
            type: 'list',
            ordered: false,
            items: named.flatMap((name) => name ?? []).sort((a, b) => a.localeCompare(b, 'nl')),
          } satisfies Block,
        ]
      : []),
    { type: 'heading', level: 3, text: texts.missing },
    missing.length > 0
      ? { type: 'list', ordered: false, items: [...missing] }
      : { type: 'paragraph', role: 'normal', text: texts.nobodyMissing },
  ]
}

const parkedSection = ({ all }: Input): Section[] => {
  const parked = all('parked').map(({ data }) => data)
  if (parked.length === 0) return []
  return [
    {
      chapter: 10,
      blocks: [
        { type: 'heading', level: 2, text: texts.parked },
        { type: 'paragraph', role: 'normal', text: texts.parkedIntro },
        {
          type: 'list',
          ordered: false,
          items: parked.map(({ text, fiche }) => text + (fiche ? texts.at(fiche) : '')),
        },
      ],
      data: [
        {
          name: 'parkeerplaats',
          title: texts.dataParked,
          head: [...texts.dataParkedHead],
          rows: parked.map(({ text, fiche }) => [text, fiche ?? '']),
        },
      ],
    },
  ]
}

const programmeRows = ({ all }: Input): Cell[][] =>
  [...all('step')]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => {
      const spent = all('at').find((at) => at.id === progressId(id))?.data.spentMs ?? 0
      return [data.title, data.minutes, spent > 0 ? Math.round(spent / 60_000) : texts.notPlayed]
    })

/** How many pieces of text were blacked out, and of what: never what they were. */
const redacted = ({ all }: Input): string[] => {
  const done = all('redaction').map(({ data }) => data)
  const counts = whys.flatMap((why) => {
    const n = done.filter((one) => one.why === why).length
    return n > 0 ? [texts.redactedOf[why](n)] : []
  })
  const reasons = done.map(({ words }) => words.replace(/\.$/, '')).filter((words) => words !== '')
  const hidden = all('veiled').length
  return [
    ...(done.length > 0 ? [texts.redacted(done.length, counts)] : []),
    ...(reasons.length > 0 ? [texts.redactedWhy(reasons)] : []),
    ...(hidden > 0 ? [texts.veiled(hidden)] : []),
  ]
}

const account = (input: Input, meta: MetaData): Section => {
  const named = input.all('now')[0]?.data.names ?? false
  const after = input.all('afterwards')[0]?.data
  const lines = [
    ...(meta.practice ? [texts.practice] : []),
    texts.tool,
    named ? texts.named : texts.unnamed,
    ...(after ? texts.afterwards(after) : []),
    ...redacted(input),
    meta.practice ? texts.practiceKept : texts.kept(meta.keepDays),
    texts.source,
  ]
  const table = {
    caption: texts.programme,
    head: [...texts.programmeHead],
    rows: programmeRows(input),
    rowHeaders: true,
  }
  return {
    chapter: 11,
    blocks: [
      ...lines.map((text): Block => ({ type: 'paragraph', role: 'normal', text })),
      { type: 'table', ...table },
    ],
    data: [{ name: 'programma', title: texts.dataProgramme, head: table.head, rows: table.rows }],
  }
}

export const report = (input: Input): readonly Section[] => {
  const meta = input.all('meta')[0]?.data
  if (!meta) return []
  const sides = perSide(input.people, input.minimumGroup)
  return [
    {
      chapter: 1,
      blocks: [facts(meta), ...whoWasThere(input)],
      data: [
        {
          name: 'deelnemers',
          title: texts.dataPeople,
          head: [...texts.sidesHead],
          rows: (sides ?? []).map(({ side, n }): Cell[] => [sideLabels[side], n]),
        },
      ],
    },
    ...parkedSection(input),
    account(input, meta),
  ]
}
