// The supply in the report: chapter 7, what was filled in, what is white, and what the group makes of it.
import { cellsOf, whiteSpots } from '#shared/analysis/supply/white.ts'
import type { Block, Cell, Section } from '#shared/report/document.ts'
import { findings } from './findings.ts'
import type { Input } from './outcome.ts'
import { questions, type LaidTask } from './records.ts'
import { items, normal, note, table, under } from './report-blocks.ts'
import { dataOf } from './report-data.ts'
import {
  matrixBlocks,
  momentBlocks,
  offerBlocks,
  sideBlocks,
  whiteBlocks,
  type Facts,
} from './report-matrix.ts'
import { questionTexts, texts } from './texts.ts'
import { toldOf } from './told.ts'

const alphabet = new Intl.Collator('nl')

/** What the group wrote for each of the four questions. */
const keptBlocks = ({ input }: Facts): Block[] =>
  questions.flatMap((question) => {
    const own = input.all('sentence').filter(({ data }) => data.question === question)
    const kept = own.length === 0 ? note(texts.noSentence) : items(own.map(({ data }) => data.text))
    return [normal(questionTexts[question]), kept]
  })

const reflectBlocks = (facts: Facts): Block[] => {
  const { input, told } = facts
  const dropped = new Set<string>(input.all('dropped').map(({ data }) => data.key))
  const taken = new Set<string | null>(input.all('sentence').map(({ data }) => data.from))
  const left = findings(input.config, told.laid).filter(({ key }) => !taken.has(key))
  const texted = (list: typeof left): Block[] =>
    list.length === 0 ? [] : [items(list.map(({ text }) => text))]
  return [
    ...keptBlocks(facts),
    ...under(texts.open, texted(left.filter(({ key }) => !dropped.has(key)))),
    ...under(texts.dropped, texted(left.filter(({ key }) => dropped.has(key)))),
  ]
}

const worryBlocks = ({ all, stage, ended }: Input): Block[] => {
  const worries = all('worry').map(({ data }) => data.text)
  if (worries.length === 0) return []
  const shown = ended || stage === 'reflect' || stage === 'done'
  if (!shown) return [note(texts.worriesWaiting(worries.length))]
  return [note(texts.worriesNote), items(worries.toSorted((a, b) => alphabet.compare(a, b)))]
}

const worriesUnder = (input: Input): Block[] => under(texts.worries, worryBlocks(input))

const taskRow = ({ input }: Facts, { task, organisations, others, who }: LaidTask): Cell[] => {
  const saying = (is: string): string =>
    organisations
      .filter((one) => one.is === is)
      .map(({ name }) => name)
      .join(', ')
  return [
    input.config.tasks.find(({ id }) => id === task)?.name ?? task,
    saying('yes'),
    saying('no'),
    others ? texts.taskOthers(others.yes, others.no, others.unsure) : '',
    who.join(', '),
  ]
}

const hasAnswers = ({ organisations, others, who }: LaidTask): boolean =>
  organisations.length > 0 || others !== null || who.length > 0

const countBlocks = ({ told }: Facts): Block[] => {
  const { offering, believing } = told.people
  const few = told.laid.filter(({ others }) => others === null).length
  const late = Math.max(0, ...told.laid.map((row) => row.late), ...told.tasks.map((task) => task.late))
  return [
    ...(told.solo
      ? []
      : [normal(texts.filledIn(offering, told.organisations, believing)), note(texts.method)]),
    ...(few > 0 && !told.solo ? [note(texts.tooFew(few, told.minimum))] : []),
    ...(late > 0 ? [note(texts.late(late))] : []),
  ]
}

const toldBlocks = (facts: Facts): Block[] => {
  const { input, told } = facts
  const { forms } = input.config
  const tasks = told.tasks.filter(hasAnswers)
  const { offering, believing } = told.people
  if (offering + believing === 0)
    return [note(texts.nobody), ...under(texts.reflect, keptBlocks(facts)), ...worriesUnder(input)]
  return [
    ...countBlocks(facts),
    ...matrixBlocks(facts),
    ...under(texts.whiteSpots, whiteBlocks(facts)),
    ...under(texts.moments, momentBlocks(facts)),
    ...under(texts.offers, offerBlocks(facts)),
    ...under(texts.sides, sideBlocks(facts)),
    ...under(
      texts.tasks,
      table(
        texts.tasks,
        texts.tasksHead,
        tasks.map((task) => taskRow(facts, task)),
      ),
    ),
    ...under(texts.reflect, reflectBlocks(facts)),
    ...worriesUnder(input),
    ...under(
      texts.forms,
      table(
        texts.forms,
        texts.formsHead,
        forms.map(({ name, kind, whom }) => [name, kind, whom]),
      ),
    ),
    ...under(texts.how, [items(texts.howLines(told.minimum, told.solo))]),
  ]
}

/** What everyone filled in stays out of a preview until it is laid together, and comes in when the session is over. */
export const report = (input: Input): readonly Section[] => {
  const told = toldOf(input)
  const { offering, believing } = told.people
  const people = offering + believing
  const written = [...input.all('worry'), ...input.all('sentence')].length
  const { config } = input
  const title: Block[] = [
    { type: 'heading', level: 2, text: input.step.title },
    ...(told.solo ? [{ type: 'paragraph', role: 'lead', text: texts.solo } as const] : []),
  ]
  if (people === 0 && written === 0) return []
  const white = whiteSpots(config, told.laid)
  const shorts = new Map(config.groups.map(({ id, short }) => [id, short]))
  const facts: Facts = {
    input,
    told,
    white,
    cellAt: cellsOf(told.laid),
    othersOf: new Map(told.laid.map(({ domain, others }) => [domain, others])),
    shortOf: (group) => shorts.get(group) ?? group,
  }
  const blocks = told.open ? toldBlocks(facts) : [note(texts.waiting(people)), ...worriesUnder(input)]
  return [{ chapter: 7, blocks: [...title, ...blocks], data: told.open ? dataOf(input, told) : [] }]
}
