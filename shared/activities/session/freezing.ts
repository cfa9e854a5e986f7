// Making the report final: after it nothing of the session changes any more, whoever asks.
import * as z from 'zod/mini'
import { leading } from './moving.ts'
import { command } from './records.ts'

/** Makes the report final, by who leads, after the end only. It cannot be taken back, so it leaves no trace to undo. */
export const freeze = command({
  input: z.strictObject({}),
  by: ['facilitator'],
  during: 'always',
  serverOnly: true,
  evenPaused: true,
  run(ctx) {
    leading(ctx)
    // What did not happen is never kept.
    if (ctx.get('meta', 'meta')?.data.practice) ctx.fail('practice')
    if (ctx.need('now', 'now').data.endedAt === null) ctx.fail('not-now')
    ctx.create('frozen', 'frozen', { at: ctx.now, hash: null }, { by: null })
  },
})

/** The server adds the hash of the report of that moment, once: then this too is refused with `frozen`. */
export const frozen = command({
  input: z.strictObject({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  by: ['system'],
  during: 'always',
  others: true,
  evenFrozen: true,
  run(ctx, { hash }) {
    if (ctx.need('frozen', 'frozen').data.hash !== null) ctx.fail('frozen')
    ctx.edit('frozen', 'frozen', (record) => {
      record.hash = hash
    })
  },
})
