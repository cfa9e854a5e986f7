// Counts the ballots at the reveal, and again when there are more of them.
import { count, fichesOf, recount } from './count.ts'
import type { Ctx } from './records.ts'

/** Makes the result, or makes it anew where that gives nobody away; see `recount`. On the server only. */
export const reveal = (ctx: Ctx): void => {
  const fiches = fichesOf(ctx.config, ctx.all('extra')).map(({ id }) => id)
  const earlier = ctx.config.again ? ctx.previous('ballot') : []
  const gone = ctx.config.again ? (ctx.previous('result')[0]?.data.gone ?? 0) : 0
  const result = count(fiches, ctx.all('ballot'), ctx.people(), earlier, undefined, gone)
  const id = `${ctx.step}:result`
  const old = ctx.get('result', id)?.data
  if (!old) return ctx.create('result', id, result, { by: null })
  ctx.edit('result', id, (draft) => {
    Object.assign(draft, recount(old, result, ctx.all('ballot'), ctx.people()))
  })
}
