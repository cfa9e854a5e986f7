// The check-in and check-out in the report: chapter 1, so that how people came and how they left stand together.
import type { ReportInput } from '#shared/kernel/activity.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Block, Cell, DataSet, Section } from '#shared/report/document.ts'
import { weathers, type Config, type Mood, type shape, type Shift } from './records.ts'
import { atLeast } from './shift.ts'
import { otherWeather, reportTexts as texts, shiftSentence, weatherNames } from './texts.ts'

type Input = ReportInput<typeof shape.kinds, Config>

const alphabet = new Intl.Collator('nl')

const normal = (text: string): Block => ({ type: 'paragraph', role: 'normal', text })
const note = (text: string): Block => ({ type: 'paragraph', role: 'note', text })

/** By weather, then in the order of the alphabet: the order of choosing could say who it was. */
const sorted = (moods: readonly Rec<Mood>[]): Rec<Mood>[] =>
  [...moods].sort(
    (a, b) =>
      weathers.indexOf(a.data.weather) - weathers.indexOf(b.data.weather) ||
      alphabet.compare(a.data.word, b.data.word),
  )

const skyBlocks = (moods: readonly Rec<Mood>[], names: Input['names']): Block[] => {
  const wordOf = ({ by = '', data: { word } }: Rec<Mood>): string => {
    const name = names[by] ?? ''
    return name === '' ? word : word === '' ? name : `${word} (${name})`
  }
  const rows = weathers.flatMap((weather): Cell[][] => {
    const own = moods.filter(({ data }) => data.weather === weather)
    const words = own.map(wordOf).filter((word) => word !== '')
    return own.length > 0 ? [[weatherNames[weather], own.length, words.join(', ')]] : []
  })
  return [
    normal(texts.chose(moods.length)),
    { type: 'table', caption: texts.sky, head: [...texts.skyHead], rows, rowHeaders: true },
    note(texts.order),
  ]
}

const shiftRows = ({ rows }: Shift): Cell[][] =>
  rows.map(({ weather, before, after }) => [
    weather === null ? otherWeather : weatherNames[weather],
    before,
    after,
  ])

const shiftBlocks = (shift: Shift): Block[] => [
  { type: 'heading', level: 3, text: texts.shift },
  normal(shiftSentence(shift.n, shift.changed)),
  {
    type: 'table',
    caption: texts.shift,
    head: [...texts.shiftHead],
    rows: shiftRows(shift),
    rowHeaders: true,
  },
  note(texts.shiftNote),
]

const set = (name: string, title: string, head: readonly string[], rows: Cell[][]): DataSet[] =>
  rows.length > 0 ? [{ name, title, head: [...head], rows }] : []

/** What people chose stays out of a preview until all see it, and out of any version for which they are too few. */
export const report = ({
  config,
  all,
  step,
  stage,
  ended,
  names,
  minimumGroup,
}: Input): readonly Section[] => {
  const chose = all('mood').length
  const shown = stage === 'sky' || ended
  const moods = shown && chose >= minimumGroup ? sorted(all('mood')) : []
  const kept = all('shift')[0]?.data
  const shift = shown && kept ? atLeast(kept, minimumGroup) : null
  const named = Object.keys(names).length > 0
  const about = !shown ? texts.hidden(chose) : texts.few(chose, minimumGroup)
  return [
    {
      chapter: 1,
      blocks: [
        { type: 'heading', level: 2, text: step.title },
        { type: 'paragraph', role: 'lead', text: texts.asked(config.question) },
        ...(moods.length > 0 ? skyBlocks(moods, names) : [note(chose === 0 ? texts.nobody : about)]),
        ...(shift ? shiftBlocks(shift) : []),
      ],
      data: [
        ...set(
          'checkin-weer',
          texts.dataSky,
          [...texts.dataSkyHead, ...(named ? [texts.name] : [])],
          moods.map(({ by, data }) => [
            texts.moment[config.moment],
            weatherNames[data.weather],
            data.word,
            ...(named ? [names[by ?? ''] ?? ''] : []),
          ]),
        ),
        ...set('checkin-verschuiving', texts.dataShift, texts.shiftHead, shift ? shiftRows(shift) : []),
      ],
    },
  ]
}
