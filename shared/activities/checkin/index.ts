// The check-in and check-out as the registry knows them. Command names are those that stand in the log.
import * as z from 'zod/mini'
import { someText } from '#shared/kernel/fields.ts'
import type { Json } from '#shared/kernel/record.ts'
import { clearMood, countShift, layMood, takeMood } from './commands.ts'
import { mine } from './own.ts'
import { activity, moment, type Config } from './records.ts'
import { questions } from './texts.ts'

/** What a template may say about a step of this activity. */
const Given = z.object({ moment: z.optional(moment), question: z.optional(someText(160)) })

export const checkin = activity({
  commands: { 'mood.lay': layMood, 'mood.take': takeMood, 'mood.clear': clearMood },
  setup(config): Json {
    const given = z.safeParse(Given, config).data
    const at = given?.moment ?? 'in'
    return { moment: at, question: given?.question ?? questions[at] } satisfies Config
  },
  enter: { sky: countShift },
  mine,
  paper: { sheets: ['mood'] },
})
