// What of the dilemma game is of one person: the own order, and what they proposed.
import type { Mine } from '#shared/kernel/activity.ts'
import type { Config, shape } from './records.ts'

type Stage = (typeof shape.stages)[number]

const together = 'of the group, laid on the board or counted'

export const mine: Mine<typeof shape.kinds, Config, Stage> = {
  ballot: {
    texts: [],
    takeBack(ctx, { id }) {
      ctx.remove('ballot', id)
      const result = ctx.all('result')[0]
      // Whether one that was laid anew since was in the count is not known, so each counts as if it was.
      if (!result) return
      ctx.edit('result', result.id, (draft) => {
        draft.gone = (draft.gone ?? 0) + 1
      })
    },
  },
  proposal: { texts: ['title', 'tension', 'left', 'right'] },
  extra: together,
  result: together,
  show: together,
  choice: together,
}
