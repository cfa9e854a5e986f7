// The boundary as the registry knows it. Command names are those that stand in the log.
import * as z from 'zod/mini'
import { linesCopied } from '#shared/activities/copying.ts'
import type { Moment } from '#shared/content/schema.ts'
import type { Json } from '#shared/kernel/record.ts'
import { countBlocks, countScores } from './counting.ts'
import { decide, enterPaper, finish, openChanged, pointScribe, reopen } from './deciding.ts'
import { clearEarlier, setEarlier, setKept } from './earlier.ts'
import { itemsFrom } from './items.ts'
import { outcome } from './outcome.ts'
import { addItem, propose, removeItem, score } from './proposing.ts'
import { leave, mine, tookBack } from './own.ts'
import { activity, Config, MOST_POINTS } from './records.ts'
import { forgetShown, show } from './show.ts'
import { withEarlier } from './sources.ts'

/** What a template may say about a step of this activity. */
const Given = z.object({ solo: z.optional(z.boolean()) })

const named = ({ id, name, plain }: Moment) => ({ id, name, plain })

export const scope = activity({
  mine,
  paper: { sheets: ['proposal', 'scores'], lines: linesCopied },
  tookBack,
  leave,
  commands: {
    propose,
    'item.add': addItem,
    'item.remove': removeItem,
    decide,
    'paper.enter': enterPaper,
    score,
    finish,
    reopen,
    'earlier.set': setEarlier,
    'earlier.clear': clearEarlier,
    'kept.set': setKept,
    scribe: pointScribe,
    show,
  },
  setup(config, content): Json {
    const whole = z.safeParse(Config, config)
    if (whole.success) return whole.data
    const [first, second, third] = content.moments
    return {
      moments: [named(first), named(second), named(third)],
      items: itemsFrom(content),
      points: content.attentionPoints.slice(0, MOST_POINTS),
      solo: z.safeParse(Given, config).data?.solo === true,
    } satisfies Config
  },
  open: withEarlier,
  enter: {
    compare(ctx) {
      forgetShown(ctx)
      countBlocks(ctx)
    },
    decide: forgetShown,
    points: forgetShown,
    done(ctx) {
      forgetShown(ctx)
      countScores(ctx)
    },
  },
  upkeep: { after: ['decision', 'extra'], run: openChanged },
  outcome,
})
