// Supply as the registry knows it. Command names are those that stand in the log.
import * as z from 'zod/mini'
import type { Json } from '#shared/kernel/record.ts'
import { columnOf } from './axes.ts'
import { layTogether } from './laying.ts'
import { seeRows, setMarks, setOrganisation, setTask, setWords } from './marking.ts'
import { outcome } from './outcome.ts'
import { leave, mine, tookBack } from './own.ts'
import { activity, Config, fill, MOST_DOMAINS, MOST_GROUPS, type Ctx } from './records.ts'
import {
  addSentence,
  dropSuggestion,
  editSentence,
  pointScribe,
  removeSentence,
  show,
  showSentences,
} from './sentences.ts'
import { setAxes, setFill, setForms } from './settings.ts'
import { showWorries, takeWorry, writeWorry } from './worries.ts'

/** What a template may say about this step. */
const Given = z.object({ fill: z.optional(fill), solo: z.optional(z.boolean()) })

/** The row that leaves its name open. */
const OWN = 'anders'

const lookBack = (ctx: Ctx): void => {
  layTogether(ctx)
  showWorries(ctx)
  showSentences(ctx)
}

export const supply = activity({
  mine,
  paper: { sheets: ['row', 'task'] },
  tookBack,
  leave,
  commands: {
    'axes.set': setAxes,
    'fill.set': setFill,
    'forms.set': setForms,
    'marks.set': setMarks,
    'rows.seen': seeRows,
    'words.set': setWords,
    'task.set': setTask,
    'organisation.set': setOrganisation,
    'worry.write': writeWorry,
    'worry.take': takeWorry,
    'sentence.add': addSentence,
    'sentence.edit': editSentence,
    'sentence.remove': removeSentence,
    'suggestion.drop': dropSuggestion,
    scribe: pointScribe,
    show,
  },
  setup(config, content): Json {
    const whole = z.safeParse(Config, config)
    if (whole.success) return whole.data
    const given = z.safeParse(Given, config).data
    const { lifeDomains, targetGroups, moments, generalTasks } = content
    const [first, second, third] = moments
    const line = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, text: name })
    const columns = targetGroups.filter(({ list }) => list === 'a')
    return {
      domains: lifeDomains.slice(0, MOST_DOMAINS).map((domain) => ({ ...domain, own: domain.id === OWN })),
      groups: (columns.length > 0 ? columns : targetGroups).slice(0, MOST_GROUPS).map(columnOf),
      choice: targetGroups,
      moments: [line(first), line(second), line(third)],
      tasks: generalTasks,
      forms: [],
      fill: given?.fill ?? 'cross',
      solo: given?.solo ?? false,
    } satisfies Config
  },
  enter: { laid: layTogether, reflect: lookBack, done: lookBack },
  outcome,
})
