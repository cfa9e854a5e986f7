// The boundary as data: decisions, proposals as they were counted, points of attention, and earlier agreements.
import type { Cell, DataSet } from '#shared/report/document.ts'
import { divided } from './count.ts'
import { blockName } from './items.ts'
import type { Input } from './outcome.ts'
import { reportTexts as texts } from './report-texts.ts'
import { keptNames, verdictNames } from './texts.ts'
import type { Told } from './told.ts'

const set = (name: string, title: string, head: readonly string[], rows: Cell[][]): DataSet[] =>
  rows.length > 0 ? [{ name, title, head: [...head], rows }] : []

const yesNo = (is: boolean): string => (is ? texts.yes : texts.no)

const decisionRows = ({ config, step }: Input, { decided }: Told): Cell[][] =>
  decided.map(({ item, decision }, index): Cell[] => [
    step.title,
    index + 1,
    blockName(config, item.block),
    item.text,
    decision ? verdictNames[decision.verdict] : '',
    decision?.who ?? '',
    decision?.why ?? '',
    decision ? yesNo(decision.watch) : '',
    decision?.lookAgain ?? '',
  ])

const proposalRows = ({ config, step }: Input, { decided, differences }: Told): Cell[][] =>
  differences.flatMap(({ block, tallies }) =>
    tallies.map((tally): Cell[] => [
      step.title,
      blockName(config, block),
      decided.find(({ item }) => item.id === tally.item)?.item.text ?? '',
      tally.n,
      tally.oco,
      tally.niet,
      tally.ander,
      tally.open,
      yesNo(divided(tally)),
    ]),
  )

/** All sets that have something in them. */
export const dataOf = (input: Input, told: Told): DataSet[] => [
  ...set('afbakening-besluiten', texts.dataDecisions, texts.dataDecisionsHead, decisionRows(input, told)),
  ...set('afbakening-voorstellen', texts.dataProposals, texts.dataProposalsHead, proposalRows(input, told)),
  ...set(
    'aandachtspunten',
    texts.dataPoints,
    texts.dataPointsHead,
    (told.scored?.points ?? []).map(({ point, n, mean }) => [
      input.step.title,
      input.config.points.find(({ id }) => id === point)?.text ?? '',
      mean,
      n,
    ]),
  ),
  ...set(
    'eerder-afspraken',
    texts.dataAgreements,
    texts.dataAgreementsHead,
    (told.earlier?.comparison.agreements ?? []).map(({ choice, who, when, state, note }) => [
      input.step.title,
      choice,
      who,
      when,
      keptNames[state],
      note,
    ]),
  ),
]
