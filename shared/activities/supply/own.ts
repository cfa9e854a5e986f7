// What of the matrix is of one person: rows, tasks, for which organisation, and worries that can be proven.
import type { Mine } from '#shared/kernel/activity.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { forgetScribe } from '#shared/activities/scribe.ts'
import { sameName } from '#shared/analysis/supply/marks.ts'
import { layTogether } from './laying.ts'
import type { Config, Ctx, shape, Stage } from './records.ts'

const together = 'of the group, whoever wrote it down'

export const mine: Mine<typeof shape.kinds, Config, Stage> = {
  row: { texts: ['words'] },
  task: { texts: ['who'] },
  organisation: { texts: ['name'] },
  laid: together,
  'laid-task': together,
  counted: together,
  sentence: together,
  dropped: together,
  worry: { texts: ['text'] },
  scribe: 'who writes for the group; goes with the person',
  shown: together,
}

const keepKnown = <T>(list: readonly T[], known: readonly string[], wordOf: (one: T) => string): T[] => {
  const names = new Set(known.map(sameName))
  return list.filter((one) => names.has(sameName(wordOf(one))))
}

const itself = (word: string): string => word

/** A count that stays would still hold words that nobody stands for any more. */
const dropWords = (ctx: Ctx): void => {
  for (const { id, data } of ctx.all('laid')) {
    const rows = ctx.all('row').flatMap((row) => (row.data.domain === data.domain ? [row.data] : []))
    const named = rows.flatMap(({ cells }) => cells.flatMap(({ names = [] }) => names))
    ctx.edit('laid', id, (laid) => {
      laid.words = keepKnown(
        laid.words,
        rows.map(({ words }) => words),
        itself,
      )
      for (const cell of laid.cells) cell.named = keepKnown(cell.named, named, ({ name }) => name)
    })
  }
  for (const { id, data } of ctx.all('laid-task')) {
    const tasks = ctx.all('task').flatMap((task) => (task.data.task === data.task ? [task.data] : []))
    ctx.edit('laid-task', id, (laid) => {
      laid.who = keepKnown(
        laid.who,
        tasks.map(({ who }) => who),
        itself,
      )
    })
  }
}

/** What was laid together is counted again, as far as that tells nobody's. */
export const tookBack = (ctx: Ctx): void => {
  if (ctx.stage === 'alone') return
  layTogether(ctx)
  dropWords(ctx)
}

export const leave = (ctx: Ctx, person: PersonId): void => forgetScribe(ctx, person)
