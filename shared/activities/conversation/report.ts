// The talk in the report: chapter 4, one part per fiche.
import { dilemmaColours } from '#shared/content/colours.ts'
import type { Fiche } from '#shared/content/schema.ts'
import type { ReportInput } from '#shared/kernel/activity.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Block, Cell, DataSet, Section } from '#shared/report/document.ts'
import { countFits, questionsOf } from './count.ts'
import type { Config, Fit, QuestionId, shape, Thought } from './records.ts'
import { ficheName, texts } from './texts.ts'

type Input = ReportInput<typeof shape.kinds, Config>
type Said = { readonly question: QuestionId; readonly text: string; readonly name: string }

const alphabet = new Intl.Collator('nl')

/** In the order of the alphabet: the order of writing could tell who wrote what. */
const byText = <T>(items: readonly T[], textOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => alphabet.compare(textOf(a), textOf(b)))

const saidBy = (thoughts: readonly Rec<Thought>[], names: Input['names']): Said[] =>
  byText(
    thoughts.map(({ by, data }) => ({ ...data, name: names[by ?? ''] ?? '' })),
    ({ text, name }) => `${text}\n${name}`,
  )

const heading = (text: string): Block => ({ type: 'heading', level: 3, text })
const normal = (text: string): Block => ({ type: 'paragraph', role: 'normal', text })
const note = (text: string): Block => ({ type: 'paragraph', role: 'note', text })
const items = (texts: readonly string[]): Block => ({ type: 'list', ordered: false, items: texts })

const signed = ({ text, name }: Said): string => (name === '' ? text : texts.signed(text, name))

const questionBlocks = (config: Config, said: readonly Said[], summaries: ReadonlyMap<string, string>) =>
  config.questions.flatMap(({ id, text }): Block[] => {
    const own = said.filter(({ question }) => question === id)
    const summary = summaries.get(id) ?? ''
    return [
      heading(text),
      summary === '' ? note(texts.noSummary) : normal(summary),
      ...(own.length > 0 ? [note(texts.thoughts(own.length)), items(own.map(signed))] : []),
    ]
  })

const backBlocks = (questions: ReturnType<typeof questionsOf>): Block[] => [
  heading(texts.back),
  {
    type: 'table',
    caption: texts.back,
    head: [...texts.backHead],
    rows: questions.map(({ text, done }) => [text, done ? texts.done : texts.open]),
    rowHeaders: true,
  },
]

/** Answers to examples that are still on the fiche, by example, answer and text. */
const practiceOf = (fiche: Fiche, fits: readonly Fit[]) =>
  fiche.examples.flatMap((example) =>
    byText(
      fits.filter((fit) => fit.example === example.id),
      ({ answer, why }) => `${answer}\n${why}`,
    ).map((fit) => ({ ...fit, place: example.place })),
  )

const exampleBlocks = (fiche: Fiche, fits: readonly Fit[]): Block[] => {
  const practice = practiceOf(fiche, fits)
  if (practice.length === 0) return []
  const reasons = practice.filter(({ why }) => why !== '')
  return [
    heading(texts.examples),
    {
      type: 'table',
      caption: texts.examplesCaption,
      head: [...texts.examplesHead],
      rows: fiche.examples
        .filter(({ id }) => practice.some(({ example }) => example === id))
        .map(({ id, place, source }): Cell[] => {
          const { ja, deels, nee } = countFits(fits, id)
          return [place, ja, deels, nee, texts.source(source.document, source.year)]
        }),
      rowHeaders: true,
    },
    ...(reasons.length > 0
      ? [items(reasons.map(({ place, answer, why }) => texts.why(place, answer, why)))]
      : []),
  ]
}

const set = (name: string, title: string, head: readonly string[], rows: Cell[][]): DataSet[] =>
  rows.length > 0 ? [{ name, title, head: [...head], rows }] : []

/** What everyone thought stays out of a preview as long as it is not shared, and comes in when the session is over. */
export const report = ({ config, all, stage, ended, names }: Input): readonly Section[] => {
  const { fiche } = config
  if (!fiche) return []
  const shown = stage === 'shared' || ended
  const named = Object.keys(names).length > 0
  const said = shown ? saidBy(all('thought'), names) : []
  const fits = shown ? all('fits').map(({ data }) => data) : []
  const summaries = new Map(all('summary').map(({ data }) => [data.question as string, data.text]))
  const meaning = all('meaning')[0]?.data.text ?? ''
  const questions = questionsOf(
    fiche,
    all('asked').map(({ data }) => data),
  )
  const waiting = shown ? 0 : all('thought').length
  const written = said.length > 0 || meaning !== '' || [...summaries.values()].some((text) => text !== '')
  const name = ficheName(fiche)
  const questionText = (id: string): string => config.questions.find((one) => one.id === id)?.text ?? id

  return [
    {
      chapter: 4,
      blocks: [
        {
          type: 'heading',
          level: 2,
          text: name,
          sign: { letter: fiche.letter, colour: dilemmaColours[fiche.colour] },
        },
        { type: 'paragraph', role: 'lead', text: fiche.tension },
        ...(waiting > 0 ? [note(texts.hidden(waiting))] : []),
        ...(written ? questionBlocks(config, said, summaries) : waiting > 0 ? [] : [note(texts.nothing)]),
        ...(meaning === '' ? [] : [heading(texts.meaning), normal(meaning)]),
        ...exampleBlocks(fiche, fits),
        ...backBlocks(questions),
      ],
      data: [
        ...set(
          'gedachten',
          texts.dataThoughts,
          [...texts.dataThoughtsHead, ...(named ? [texts.dataName] : [])],
          config.questions.flatMap(({ id, text }) =>
            said
              .filter(({ question }) => question === id)
              .map((one): Cell[] => [name, text, one.text, ...(named ? [one.name] : [])]),
          ),
        ),
        ...set('samenvattingen', texts.dataSummaries, texts.dataSummariesHead, [
          ...[...summaries]
            .filter(([, text]) => text !== '')
            .map(([id, text]) => [name, questionText(id), text]),
          ...(meaning === '' ? [] : [[name, texts.meaning, meaning]]),
        ]),
        ...set(
          'vragen',
          texts.dataQuestions,
          texts.dataQuestionsHead,
          questions.map(({ text, done }) => [name, text, done ? texts.yes : texts.no]),
        ),
        ...set(
          'praktijk',
          texts.dataPractice,
          texts.dataPracticeHead,
          practiceOf(fiche, fits).map(({ place, answer, why }) => [name, place, answer, why]),
        ),
      ],
    },
  ]
}
