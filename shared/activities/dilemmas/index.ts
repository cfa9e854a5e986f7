// The dilemma game as the registry knows it.
import * as z from 'zod/mini'
import { Fiche } from '#shared/content/schema.ts'
import type { Json } from '#shared/kernel/record.ts'
import { approve, choose, propose, rank, showSides, withdraw } from './commands.ts'
import { fichesOf } from './count.ts'
import { mine } from './own.ts'
import { enterPaper } from './paper.ts'
import { activity, type Config } from './records.ts'
import { reveal } from './reveal.ts'

/** What a template may say about a step of this activity. */
const Given = z.object({ again: z.optional(z.boolean()) })

/** What later steps may take from here; a second round takes the fiches, a conversation the chosen ones. */
const Left = z.object({ fiches: z.array(Fiche) })

export const dilemmas = activity({
  commands: { rank, propose, approve, withdraw, showSides, choose, 'paper.enter': enterPaper },
  setup: (config, content): Json => {
    const given = z.safeParse(Given, config)
    return {
      fiches: content.fiches,
      again: given.success && given.data.again === true,
    } satisfies Config
  },
  open(config, earlier) {
    if (!config.again) return config
    const last = earlier.findLast((outcome) => outcome.activity === 'dilemmas')
    const left = z.safeParse(Left, last?.outcome)
    return left.success ? { ...config, fiches: left.data.fiches } : config
  },
  enter: { revealed: reveal },
  mine,
  paper: { sheets: ['ballot'], told: true },
  outcome: ({ config, all }) => ({
    fiches: fichesOf(config, all('extra')),
    chosen: all('choice')[0]?.data.fiches ?? [],
    reason: all('choice')[0]?.data.reason ?? '',
    ranking: all('result')[0]?.data.ranking ?? [],
  }),
})
