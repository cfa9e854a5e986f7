// The boundary in the report: chapter 8, as it could be laid before a council, with how it came about.
import { dayText } from '#shared/activities/days.ts'
import type { Block, Cell, Section } from '#shared/report/document.ts'
import { divided, lowestTwo } from './count.ts'
import { blockName } from './items.ts'
import type { Input } from './outcome.ts'
import { blocks, type Difference } from './records.ts'
import { dataOf } from './report-data.ts'
import { earlierBlocks } from './report-earlier.ts'
import { reportTexts as texts } from './report-texts.ts'
import { verdictNames } from './texts.ts'
import { toldOf, type Told } from './told.ts'

const heading = (level: 2 | 3, text: string): Block => ({ type: 'heading', level, text })
const normal = (text: string): Block => ({ type: 'paragraph', role: 'normal', text })
const note = (text: string): Block => ({ type: 'paragraph', role: 'note', text })

const statementBlocks = ({ statement }: Told): Block[] => [
  heading(2, statement.title),
  { type: 'paragraph', role: 'lead', text: statement.lead },
  ...statement.parts.flatMap(({ heading: text, groups }) => [
    heading(3, text),
    ...groups.flatMap(({ name, lines }): Block[] => [
      ...(name === '' ? [] : [normal(name)]),
      { type: 'list', ordered: false, items: lines },
    ]),
  ]),
]

/** Every item about which something was decided; the statement says of how many nothing is. */
const decisionBlocks = ({ config }: Input, { decided }: Told): Block[] => {
  if (decided.every(({ decision }) => decision === undefined)) return []
  return [
    heading(3, texts.decisions),
    ...blocks.flatMap((block): Block[] => {
      const rows = decided
        .filter(({ item }) => item.block === block)
        .flatMap(({ item, decision }): Cell[][] => {
          if (!decision) return []
          const { verdict, who, why, lookAgain } = decision
          return [[item.text, verdictNames[verdict], who, why, dayText(lookAgain)]]
        })
      const caption = texts.decisionsOf(blockName(config, block))
      return rows.length === 0
        ? []
        : [{ type: 'table', caption, head: [...texts.decisionsHead], rows, rowHeaders: true }]
    }),
  ]
}

const bars = (name: string, { n, tallies }: Difference, textOf: (item: string) => string): Block => {
  const rows = tallies.map((tally) => ({ tally, text: textOf(tally.item) }))
  return {
    type: 'bars',
    caption: texts.proposalsChart(name),
    alt: texts.proposalsAlt(rows),
    max: Math.max(1, n),
    rows: rows.map(({ tally, text }) => ({
      label: text,
      value: tally.oco,
      text: texts.ofAll(tally.oco, tally.n),
      ...(divided(tally) && { mark: texts.divided }),
    })),
    table: {
      caption: texts.proposalsOf(name),
      head: [...texts.proposalsHead],
      rows: rows.map(({ tally, text }): Cell[] => [
        text,
        tally.oco,
        tally.niet,
        tally.ander,
        tally.open,
        tally.n,
      ]),
      rowHeaders: true,
    },
  }
}

const proposalBlocks = ({ config }: Input, { decided, differences }: Told): Block[] => {
  if (differences.length === 0) return []
  const textOf = (id: string): string => decided.find(({ item }) => item.id === id)?.item.text ?? id
  const perBlock = differences.flatMap((one): Block[] => {
    const name = blockName(config, one.block)
    if (one.tallies.length === 0) return [note(texts.tooFew(name))]
    const all = decided.filter(({ item }) => item.block === one.block).length
    return [
      normal(texts.proposed(name, one.n)),
      bars(name, one, textOf),
      ...(one.tallies.length < all ? [note(texts.some)] : []),
      ...(one.late > 0 ? [note(texts.late(one.late))] : []),
    ]
  })
  return [heading(3, texts.proposals), ...perBlock, note(texts.proposalsMethod)]
}

const pointBlocks = ({ config }: Input, { scored }: Told): Block[] => {
  if (!scored) return []
  const textOf = (point: string): string => config.points.find(({ id }) => id === point)?.text ?? point
  if (scored.points.length === 0) return [heading(3, texts.points), note(texts.pointsFew)]
  return [
    heading(3, texts.points),
    {
      type: 'table',
      caption: texts.points,
      head: [...texts.pointsHead],
      rows: scored.points.map(({ point, n, mean }) => [textOf(point), texts.mean(mean), n]),
      rowHeaders: true,
    },
    normal(texts.lowest(lowestTwo(scored).map(({ point }) => textOf(point)))),
    note(texts.pointsMethod(scored.n)),
    ...(scored.late > 0 ? [note(texts.pointsLate(scored.late))] : []),
  ]
}

/** Proposals stay out of a preview until they are laid side by side, scores until the end of the step. */
export const report = (input: Input): readonly Section[] => {
  const told = toldOf(input)
  if (!told) return []
  return [
    {
      chapter: 8,
      blocks: [
        ...statementBlocks(told),
        ...decisionBlocks(input, told),
        ...proposalBlocks(input, told),
        ...pointBlocks(input, told),
        ...earlierBlocks(told),
      ],
      data: dataOf(input, told),
    },
  ]
}
