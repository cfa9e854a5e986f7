// The ranking in the report: chapter 3, with the chart, the sides, the shift and what was chosen.
import { dilemmaColours } from '#shared/content/colours.ts'
import type { Block, Cell, DataSet, Section } from '#shared/report/document.ts'
import { MINIMUM } from '#shared/analysis/minimum.ts'
import { paperTexts } from '#shared/activities/onPaper.ts'
import type { ReportInput } from '#shared/kernel/activity.ts'
import { count, fichesOf } from './count.ts'
import type { Config, Result, shape } from './records.ts'
import { ficheName, number, sideNames, texts } from './texts.ts'

type Input = ReportInput<typeof shape.kinds, Config>
type Fiches = ReturnType<typeof fichesOf>

const nameOf = (fiches: Fiches, id: string): string => {
  const fiche = fiches.find((one) => one.id === id)
  return fiche ? ficheName(fiche) : id
}

const rankingBlocks = (fiches: Fiches, result: Result): Block[] => {
  const rows = result.ranking.flatMap((ranked) => {
    const fiche = fiches.find(({ id }) => id === ranked.fiche)
    if (!fiche) return []
    const split = result.divided.find((one) => one.fiche === ranked.fiche)
    const mark = split && texts.divided(split.top, split.bottom)
    const points = number(ranked.points)
    return { fiche, ranked, mark, points, name: ficheName(fiche) }
  })
  const head = [...texts.head]
  return [
    {
      type: 'bars',
      caption: texts.chart,
      alt: texts.alt(rows),
      max: Math.max(1, result.n * (fiches.length - 1)),
      rows: rows.map(({ fiche, ranked, mark, points }) => ({
        label: fiche.title,
        value: ranked.points,
        text: points,
        sign: { letter: fiche.letter, colour: dilemmaColours[fiche.colour] },
        ...(mark && { mark }),
      })),
      table: {
        caption: texts.chart,
        head,
        rows: rows.map(({ ranked, name, mark, points }): Cell[] => [
          texts.place(ranked.place, ranked.shared),
          name,
          Number.isInteger(ranked.points) ? ranked.points : points,
          mark ?? '',
        ]),
        rowHeaders: false,
      },
    },
    ...result.divided.map(({ fiche, top, bottom }): Block => ({
      type: 'paragraph',
      role: 'normal',
      text: texts.dividedLong(nameOf(fiches, fiche), top, bottom),
    })),
  ]
}

const sideBlocks = (fiches: Fiches, sides: Result['sides']): Block[] =>
  sides === null
    ? [{ type: 'paragraph', role: 'note', text: texts.sidesHidden }]
    : [
        {
          type: 'table',
          caption: texts.sides,
          head: [texts.sidesHead, ...sides.map(({ side, n }) => `${sideNames[side]} (${n})`)],
          rows: fiches.map((fiche) => [
            ficheName(fiche),
            ...sides.map(({ ranking }) => {
              const one = ranking.find((ranked) => ranked.fiche === fiche.id)
              return one ? texts.sideCell(number(one.points), one.place, one.shared) : ''
            }),
          ]),
          rowHeaders: true,
        },
      ]

const shiftBlocks = (fiches: Fiches, shift: NonNullable<Result['shift']>): Block[] =>
  'hidden' in shift
    ? [{ type: 'paragraph', role: 'note', text: texts.shiftHidden }]
    : [
        { type: 'paragraph', role: 'normal', text: texts.shiftIntro(shift.n, shift.changed) },
        {
          type: 'table',
          caption: texts.shift,
          head: [...texts.shiftHead],
          rows: shift.fiches.map((one): Cell[] => [
            nameOf(fiches, one.fiche),
            one.before.place,
            one.after.place,
            Number.isInteger(one.points) ? one.points : number(one.points),
            one.up,
            one.down,
          ]),
          rowHeaders: true,
        },
      ]

const dataSets = (step: string, fiches: Fiches, result: Result): DataSet[] => [
  {
    name: 'volgorde',
    title: texts.dataRanking,
    head: [...texts.dataHead],
    rows: result.ranking.map(({ fiche, points, place, shared }) => {
      const split = result.divided.find((one) => one.fiche === fiche)
      const { letter = '', title = '' } = fiches.find(({ id }) => id === fiche) ?? {}
      return [
        step,
        letter,
        title,
        points,
        place,
        shared ? texts.yes : texts.no,
        split?.top ?? '',
        split?.bottom ?? '',
        result.n,
        result.paper ?? 0,
      ]
    }),
  },
  {
    name: 'volgorde-kanten',
    title: texts.dataSides,
    head: [...texts.dataSidesHead],
    rows: (result.sides ?? []).flatMap(({ side, n, ranking }) =>
      ranking.map(({ fiche, points, place, shared }) => [
        step,
        sideNames[side],
        n,
        fiches.find(({ id }) => id === fiche)?.letter ?? '',
        points,
        place,
        shared ? texts.yes : texts.no,
      ]),
    ),
  },
]

/**
 * The numbers that the room saw. Only for a stricter minimum than the room's (the public version) are the sides
 * judged again, from the same ballots by the same function. A session that ended before the reveal is counted here,
 * when enough people had laid an order; a preview in between tells nothing.
 */
const resultFor = (input: Input, fiches: Fiches): Result | undefined => {
  const { config, all, people, minimumGroup, stage, ended } = input
  const ids = fiches.map(({ id }) => id)
  const revealed = stage === 'revealed' || stage === 'chosen'
  if (!revealed && !ended) return undefined
  const shown = all('result')[0]?.data
  if (!shown) {
    const unseen = config.again ? undefined : count(ids, all('ballot'), people, [], minimumGroup)
    return unseen && unseen.n >= minimumGroup ? unseen : undefined
  }
  if (minimumGroup <= MINIMUM) return shown
  const strict = count(ids, all('ballot'), people, [], minimumGroup)
  const asCounted = shown.late === 0 && (shown.gone ?? 0) === 0
  return { ...shown, sides: config.again || shown.sides === null || !asCounted ? null : strict.sides }
}

export const report = (input: Input): readonly Section[] => {
  const { config, all, step } = input
  const fiches = fichesOf(config, all('extra'))
  const result = resultFor(input, fiches)
  if (!result) return []
  const choice = all('choice')[0]?.data
  const blocks: Block[] = [
    { type: 'heading', level: 2, text: config.again ? texts.again : texts.first },
    { type: 'paragraph', role: 'lead', text: texts.noDecision },
  ]
  if (result.shift) blocks.push(...shiftBlocks(fiches, result.shift))
  if (result.n === 0) blocks.push({ type: 'paragraph', role: 'normal', text: texts.nobody })
  if (result.ranking.length > 0 && result.n > 0) {
    blocks.push(
      { type: 'paragraph', role: 'normal', text: texts.ballots(result.n, result.proxies) },
      ...(result.paper === undefined
        ? []
        : [
            {
              type: 'paragraph',
              role: 'note',
              text: paperTexts.counted(result.n, result.paper),
            } satisfies Block,
          ]),
      ...(result.late > 0
        ? [{ type: 'paragraph', role: 'note', text: texts.late(result.late) } satisfies Block]
        : []),
      ...((result.gone ?? 0) > 0
        ? [{ type: 'paragraph', role: 'note', text: texts.gone(result.gone ?? 0) } satisfies Block]
        : []),
      // One order has nothing to agree with, and one side.
      ...(result.n === 1
        ? []
        : [
            {
              type: 'paragraph',
              role: 'normal',
              text: result.agreement
                ? texts.agreement(result.agreement.words, result.agreement.w)
                : texts.tooFew,
            } satisfies Block,
          ]),
      ...rankingBlocks(fiches, result),
      ...(config.again || result.n === 1 ? [] : sideBlocks(fiches, result.sides)),
      { type: 'paragraph', role: 'note', text: texts.method(fiches.length) },
    )
  }
  if (choice && choice.fiches.length > 0) {
    blocks.push(
      { type: 'heading', level: 3, text: texts.chosen },
      { type: 'list', ordered: false, items: choice.fiches.map((id) => nameOf(fiches, id)) },
    )
    if (choice.reason !== '')
      blocks.push({ type: 'paragraph', role: 'normal', text: texts.reason(choice.reason) })
  }
  const data = dataSets(step.title, fiches, result)
  return [{ chapter: 3, blocks, data: result.n === 1 ? data.slice(0, 1) : data }]
}
