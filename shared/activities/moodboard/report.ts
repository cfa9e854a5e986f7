// The moodboard in the report: chapter 2.
import type { ReportInput } from '#shared/kernel/activity.ts'
import type { Section } from '#shared/report/document.ts'
import type { Config, shape } from './records.ts'
import { texts } from './texts.ts'

type Input = ReportInput<typeof shape.kinds, Config>

/** What people made stays out of a preview until it is shown to all, and comes in when the session is over. */
export const report = ({ config, all, step }: Input): readonly Section[] => {
  const tiles = all('tile').length
  const boards = all('board').length
  const said = [
    ...(tiles > 0 ? [texts.tiles(tiles)] : []),
    ...(boards > 0 ? [texts.boards(boards)] : []),
    ...(tiles + boards + all('joint').length > 0 ? [] : [texts.nobody]),
  ]
  return [
    {
      chapter: 2,
      blocks: [
        { type: 'heading', level: 2, text: step.title },
        { type: 'paragraph', role: 'lead', text: texts.asked(config.question) },
        ...said.map((text) => ({ type: 'paragraph' as const, role: 'normal' as const, text })),
      ],
      data: [],
    },
  ]
}
