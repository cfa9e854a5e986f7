// Writing what belongs to the group and to nobody: one record under an id that is made up, always whole.
import type * as z from 'zod/mini'
import type { Ctx, shape } from './records.ts'

type Kinds = typeof shape.kinds

/** Makes the record, or replaces all that it says; what stays the same is not written. */
export const keep = <N extends keyof Kinds>(ctx: Ctx, kind: N, id: string, data: z.input<Kinds[N]>): void => {
  const old = ctx.get(kind, id)
  if (!old) return ctx.create(kind, id, data, { by: null })
  if (JSON.stringify(old.data) === JSON.stringify(data)) return
  ctx.edit(kind, id, (draft) => {
    Object.assign(draft, data)
  })
}
