// The dilemma game as the registry knows it.
import * as z from 'zod/mini'
import { Fiche } from '#shared/content/schema.ts'
import type { Json } from '#shared/kernel/record.ts'
import { approve, choose, propose, rank, showSides, withdraw } from './commands.ts'
import { count, fichesOf, recount } from './count.ts'
import { mine } from './own.ts'
import { activity, type Config } from './records.ts'

/** What a template may say about a step of this activity. */
const Given = z.object({ again: z.optional(z.boolean()) })

/** What later steps may take from here; a second round takes the fiches, a conversation the chosen ones. */
const Left = z.object({ fiches: z.array(Fiche) })

export const dilemmas = activity({
  commands: { rank, propose, approve, withdraw, showSides, choose },
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
  enter: {
    revealed(ctx) {
      const fiches = fichesOf(ctx.config, ctx.all('extra')).map(({ id }) => id)
      const earlier = ctx.config.again ? ctx.previous('ballot') : []
      const gone = ctx.config.again ? (ctx.previous('result')[0]?.data.gone ?? 0) : 0
      const result = count(fiches, ctx.all('ballot'), ctx.people(), earlier, undefined, gone)
      const id = `${ctx.step}:result`
      const old = ctx.get('result', id)?.data
      if (!old) return ctx.create('result', id, result, { by: null })
      ctx.edit('result', id, (draft) => {
        Object.assign(draft, recount(old, result, ctx.all('ballot')))
      })
    },
  },
  mine,
  outcome: ({ config, all }) => ({
    fiches: fichesOf(config, all('extra')),
    chosen: all('choice')[0]?.data.fiches ?? [],
    reason: all('choice')[0]?.data.reason ?? '',
    ranking: all('result')[0]?.data.ranking ?? [],
  }),
})
