// Agreements in the report: chapter 9 (what was agreed and how it was received) and chapter 10 (the concerns).
import type { ReportInput } from '#shared/kernel/activity.ts'
import { paperTexts } from '#shared/activities/onPaper.ts'
import { dayText } from '#shared/activities/days.ts'
import type { Block, Cell, Section } from '#shared/report/document.ts'
import { received, type Received } from './count.ts'
import type { Agreement, shape } from './records.ts'
import { texts } from './texts.ts'

type Input = ReportInput<typeof shape.kinds, Record<string, never>>
type Line = {
  readonly number: number
  readonly agreement: Agreement
  readonly received: Received | undefined
}

const note = (text: string): Block => ({ type: 'paragraph', role: 'note', text })

const alphabet = new Intl.Collator('nl')

const orOpen = (text: string): string => (text === '' ? texts.open : text)

const fieldsOf = ({ choice, why, who, when, lookAgain, fiche = '' }: Agreement): string[] => [
  choice,
  why,
  orOpen(who),
  orOpen(dayText(when)),
  orOpen(dayText(lookAgain)),
  fiche,
]

const colours = ({ groen, oranje, rood }: Received): number[] => [groen, oranje, rood]

const receivedBlocks = (lines: readonly Line[], minimum: number): Block[] => {
  const given = lines.flatMap(({ number, received }) =>
    received && received.n > 0 ? [{ number, received }] : [],
  )
  const shown = given.filter(({ received }) => received.n >= minimum)
  if (given.length === 0) return []
  return [
    ...(shown.length === 0
      ? []
      : [
          {
            type: 'table' as const,
            caption: texts.received,
            head: [...texts.receivedHead],
            rows: shown.map(({ number, received }): Cell[] => [
              String(number),
              ...colours(received),
              received.n,
            ]),
            rowHeaders: true,
          },
          note(texts.method),
        ]),
    ...(shown.length < given.length ? [note(texts.tooFew(minimum))] : []),
    ...given
      .filter(({ received }) => received.changed)
      .map(({ number }): Block => ({ type: 'paragraph', role: 'warning', text: texts.changed(number) })),
  ]
}

/** Concerns in the order of the alphabet, so that the order tells nothing; without colour where too few gave one. */
const concernsOf = ({ received }: Line, minimum: number) =>
  [...(received?.concerns ?? [])]
    .sort((a, b) => alphabet.compare(a.text, b.text))
    .map(({ colour, text }) => ({
      text,
      colour: (received?.n ?? 0) >= minimum ? texts.colours[colour] : '',
    }))

const concernBlocks = (line: Line, minimum: number): Block[] => {
  const concerns = concernsOf(line, minimum)
  const wordless = line.received && line.received.n >= minimum ? line.received.wordless : 0
  if (concerns.length === 0 && wordless === 0) return []
  return [
    { type: 'heading', level: 3, text: texts.concernOf(line.number, line.agreement.choice) },
    ...(concerns.length === 0
      ? []
      : [
          {
            type: 'list' as const,
            ordered: false,
            items: concerns.map(({ colour, text }) => (colour === '' ? text : texts.concern(colour, text))),
          },
        ]),
    ...(wordless > 0 ? [note(texts.wordless(wordless))] : []),
  ]
}

/** Colours stay out of a preview until they are shown to the room, and come in when the session is over. */
export const report = ({ all, stage, ended, minimumGroup }: Input): readonly Section[] => {
  const shown = stage === 'shown' || ended
  const consents = all('consent')
  const lines = all('agreement').map((rec, index): Line => ({
    number: index + 1,
    agreement: rec.data,
    received: shown ? received(rec, consents) : undefined,
  }))
  if (lines.length === 0) return []
  const copied = lines.filter(({ agreement }) => agreement.paper).length
  const worries = lines.flatMap((line) => concernBlocks(line, minimumGroup))
  const concerns = lines.flatMap((line) =>
    concernsOf(line, minimumGroup).map(({ colour, text }) => ({ ...line, colour, text })),
  )
  return [
    {
      chapter: 9,
      blocks: [
        {
          type: 'table',
          caption: texts.table,
          head: [...texts.head],
          rows: lines.map(({ number, agreement }) => [String(number), ...fieldsOf(agreement)]),
          rowHeaders: true,
        },
        ...(copied > 0 ? [note(paperTexts.agreements(copied))] : []),
        ...(!shown && consents.length > 0 ? [note(texts.hidden)] : receivedBlocks(lines, minimumGroup)),
      ],
      data: [
        {
          name: 'afspraken',
          title: texts.data,
          head: [...texts.dataHead],
          rows: lines.map(({ number, agreement, received }) => [
            number,
            ...fieldsOf(agreement),
            ...(received && received.n >= minimumGroup ? colours(received) : ['', '', '']),
            agreement.paper ? 1 : 0,
          ]),
        },
      ],
    },
    ...(worries.length === 0
      ? []
      : [
          {
            chapter: 10 as const,
            blocks: [{ type: 'heading' as const, level: 2 as const, text: texts.concerns }, ...worries],
            data:
              concerns.length === 0
                ? []
                : [
                    {
                      name: 'zorgen',
                      title: texts.dataConcerns,
                      head: [...texts.dataConcernsHead],
                      rows: concerns.map(({ number, agreement, colour, text }) => [
                        number,
                        agreement.choice,
                        colour,
                        text,
                      ]),
                    },
                  ],
          },
        ]),
  ]
}
