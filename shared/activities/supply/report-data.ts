// The supply as data: cells, answers without people, general tasks, and what the group wrote down.
import { says } from '#shared/analysis/supply/marks.ts'
import { cellsOf, isBlank, isThere, MOMENTS } from '#shared/analysis/supply/white.ts'
import type { Cell, DataSet } from '#shared/report/document.ts'
import type { Input } from './outcome.ts'
import { questions, type Laid } from './records.ts'
import { answerTexts, questionTexts, texts } from './texts.ts'
import type { Told } from './told.ts'

const set = (name: string, title: string, head: readonly string[], rows: Cell[][]): DataSet[] =>
  rows.length > 0 ? [{ name, title, head: [...head], rows }] : []

/** The moments in the bits of a mark, as "1, 3"; empty without any. */
export const momentsIn = (bits: number): string =>
  MOMENTS.filter((moment) => (bits & (1 << (moment - 1))) !== 0).join(', ')

const yesNo = (is: boolean): string => (is ? texts.yes : texts.no)

const cellRows = ({ config }: Input, { laid }: Told): Cell[][] => {
  const cellAt = cellsOf(laid)
  return config.domains.flatMap(({ id, name }) =>
    config.groups.map((group): Cell[] => {
      const cell = cellAt({ domain: id, group: group.id })
      const row = laid.find(({ domain }) => domain === id)
      const others = row?.others ?? null
      const believed = cell?.believed
      return [
        name,
        group.name,
        (cell?.offers ?? [])
          .filter(({ done }) => done)
          .map(({ organisation }) => organisation)
          .join('; '),
        others ?? '',
        believed?.yes ?? '',
        believed?.unsure ?? '',
        ...(believed?.moments ?? ['', '', '']),
        isThere(cell) ? texts.no : isBlank(row) ? texts.isUnknown : texts.yes,
      ]
    }),
  )
}

/** What the others answered in one cell, in the order of the answers themselves, so that it tells nothing of people. */
const believedRows = ({ all }: Input, row: Laid, group: string, first: readonly Cell[]): Cell[][] => {
  // While answers wait to be counted, the difference with what is shown would tell whose they are.
  if (row.others === null || row.late > 0) return []
  return all('row')
    .filter(({ data }) => data.domain === row.domain && data.as === 'believes')
    .flatMap(({ data }) => {
      const mark = data.cells.find((cell) => cell.group === group)
      const said = mark && says(mark)
      if (!mark || said === undefined) return []
      const sure = said === 'yes'
      return [
        [
          texts.others,
          answerTexts[said],
          '',
          sure ? momentsIn(mark.moments ?? 0) : '',
          sure ? (mark.names ?? []).join('; ') : '',
        ],
      ]
    })
    .sort((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1))
    .map((answer) => [...first, ...answer])
}

const answerRows = (input: Input, { laid, open }: Told): Cell[][] =>
  !open
    ? []
    : laid.flatMap((row) =>
        input.config.groups.flatMap(({ id, name }) => {
          const domain = input.config.domains.find((one) => one.id === row.domain)?.name ?? row.domain
          const offers = row.cells.find(({ group }) => group === id)?.offers ?? []
          return [
            ...offers.map(({ organisation, done, agreed, moments }): Cell[] => [
              domain,
              name,
              organisation,
              yesNo(done),
              yesNo(agreed),
              momentsIn(moments),
              '',
            ]),
            ...believedRows(input, row, id, [domain, name]),
          ]
        }),
      )

const taskRows = ({ config }: Input, { tasks }: Told): Cell[][] =>
  tasks.flatMap(({ task, organisations, others }) => {
    const name = config.tasks.find(({ id }) => id === task)?.name ?? task
    return [
      ...organisations.map((one): Cell[] => [
        name,
        one.name,
        one.is === 'yes' ? 1 : 0,
        one.is === 'no' ? 1 : 0,
        one.is === 'unsure' ? 1 : 0,
      ]),
      ...(others ? [[name, texts.others, others.yes, others.no, others.unsure]] : []),
    ]
  })

/** All sets that have something in them; before anything may be told only what the group wrote down. */
export const dataOf = (input: Input, told: Told): DataSet[] => [
  ...set(
    'aanbod-vakjes',
    texts.dataCells,
    texts.dataCellsHead,
    told.laid.length === 0 ? [] : cellRows(input, told),
  ),
  ...set('aanbod-antwoorden', texts.dataAnswers, texts.dataAnswersHead, answerRows(input, told)),
  ...set('aanbod-taken', texts.dataTasks, texts.dataTasksHead, taskRows(input, told)),
  ...set(
    'aanbod-zinnen',
    texts.dataSentences,
    texts.dataSentencesHead,
    questions.flatMap((question) =>
      input
        .all('sentence')
        .filter(({ data }) => data.question === question)
        .map(({ data }): Cell[] => [questionTexts[question], data.text, yesNo(data.from !== null)]),
    ),
  ),
]
