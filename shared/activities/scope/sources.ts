// What the boundary takes from earlier steps: gaps, own groups and who helps from the supply, and the ranking.
import * as z from 'zod/mini'
import { Fiche } from '#shared/content/schema.ts'
import type { Outcome } from '#shared/kernel/activity.ts'
import { id, someText, whole } from '#shared/kernel/fields.ts'
import { hashText } from '#shared/kernel/random.ts'
import { toItem, withItems } from './items.ts'
import { MOST_RANKED, type Config, type Item } from './records.ts'
import { ficheName, texts } from './texts.ts'

const count = whole(0, 10_000)
const name = someText(200)
const slice = { id: id(), name, empty: count, of: count }

const Supplied = z.object({
  domains: z.array(z.object({ ...slice, own: z.boolean() })),
  groups: z.array(z.object(slice)),
  organisations: z.array(name),
  forms: z.array(z.object({ name })),
  empty: count,
  cells: count,
})

const Played = z.object({
  fiches: z.array(Fiche),
  ranking: z
    .array(z.object({ fiche: z.string(), points: z.number(), place: whole(1, 40) }))
    .check(z.minLength(1)),
})

/** The last of an activity that left what is asked for. */
const lastOf = <S extends z.ZodMiniType>(
  earlier: readonly Outcome[],
  activity: string,
  schema: S,
): z.output<S> | undefined =>
  earlier
    .filter((one) => one.activity === activity)
    .map(({ outcome }) => z.safeParse(schema, outcome))
    .findLast(({ success }) => success)?.data

/** Names as items of who else helps, without those that are there already, however they are spelt in capitals. */
const helpersOf = (items: readonly Item[], names: readonly string[]): Item[] => {
  const known = new Set(items.filter(({ block }) => block === 'others').map(({ text }) => text.toLowerCase()))
  return names
    .filter((name) => !known.has(name.toLowerCase()))
    .map((name) => toItem('others', `aanbod-${hashText(name.toLowerCase()).toString(36)}`, name))
}

const withSupply = (items: readonly Item[], supplied: z.output<typeof Supplied>): Item[] => {
  const hints = new Map<string, string>()
  const own = (['domains', 'groups'] as const).flatMap((block) =>
    supplied[block]
      .filter((one) => !('own' in one && one.own === true))
      .map(({ id, name, empty, of }) => {
        const item = toItem(block, id, name)
        if (empty > 0) hints.set(item.id, texts.hints[block](empty, of))
        return item
      }),
  )
  const names = [...supplied.forms.map(({ name }) => name), ...supplied.organisations]
  return withItems(items, [...own, ...helpersOf(items, names)]).map((item) => ({
    ...item,
    hint: hints.get(item.id) ?? item.hint,
  }))
}

const nowOf = (
  earlier: readonly Outcome[],
  supplied: z.output<typeof Supplied> | undefined,
): Config['now'] => {
  const played = lastOf(earlier, 'dilemmas', Played)
  const named = (played?.ranking ?? []).flatMap(({ fiche, place, points }) => {
    const found = played?.fiches.find(({ id }) => id === fiche)
    return found ? [{ fiche: ficheName(found), place, points }] : []
  })
  const empty = supplied && supplied.cells > 0 ? { n: supplied.empty, of: supplied.cells } : null
  return named.length === 0 && empty === null ? undefined : { ranking: named.slice(0, MOST_RANKED), empty }
}

/** The config with what earlier steps found; what does not read as expected is left out. */
export const withEarlier = (config: Config, earlier: readonly Outcome[]): Config => {
  const supplied = lastOf(earlier, 'supply', Supplied)
  const now = nowOf(earlier, supplied)
  return {
    ...config,
    items: supplied ? withSupply(config.items, supplied) : config.items,
    ...(now && { now }),
  }
}
