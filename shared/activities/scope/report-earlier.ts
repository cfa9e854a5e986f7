// The comparison with an earlier session, in the report.
import type { Block, Cell } from '#shared/report/document.ts'
import type { Decides } from './compare-earlier.ts'
import { reportTexts as texts } from './report-texts.ts'
import { keptNames, verdictNames } from './texts.ts'
import type { Told } from './told.ts'

const normal = (text: string): Block => ({ type: 'paragraph', role: 'normal', text })
const note = (text: string): Block => ({ type: 'paragraph', role: 'note', text })

const table = (caption: string, head: readonly string[], rows: Cell[][]): Block[] =>
  rows.length === 0 ? [] : [{ type: 'table', caption, head: [...head], rows, rowHeaders: true }]

const decided = ({ verdict, who }: Decides): string => texts.decided(verdictNames[verdict], who)

/** What moved, where gaps are, what is decided otherwise, and what was kept. */
export const earlierBlocks = ({ earlier }: Told): Block[] => {
  if (!earlier) return []
  const { ranking, empty, boundary, agreements } = earlier.comparison
  return [
    { type: 'heading', level: 3, text: texts.earlier },
    normal(texts.earlierIntro(earlier.earlier.title, earlier.earlier.date)),
    ...table(
      texts.ranking,
      texts.rankingHead,
      ranking.map(({ fiche, before, after, moved }) => [
        fiche,
        before ?? '',
        after ?? '',
        texts.moved(moved),
      ]),
    ),
    ...(empty
      ? [
          normal(texts.empty(empty.before.n, empty.before.of, empty.after.n, empty.after.of)),
          empty.more === null ? note(texts.emptyOther) : normal(texts.emptyMore(empty.more)),
        ]
      : []),
    ...table(
      texts.boundary,
      texts.boundaryHead,
      boundary.changed.map(({ item, before, after }) => [item, decided(before), decided(after)]),
    ),
    ...(boundary.same > 0 ? [normal(texts.boundarySame(boundary.same))] : []),
    ...table(
      texts.agreements,
      texts.agreementsHead,
      agreements.map(({ choice, who, when, state, note: said }) => [
        choice,
        who,
        when,
        keptNames[state],
        said,
      ]),
    ),
  ]
}
