// What became of an earlier session: what moved, where gaps were filled, what was decided otherwise, what was kept.
import type { Config, Decision, Earlier, Item, Kept, KeptOne } from './records.ts'

/** `moved` = places that it rose, below 0 when it fell; null when it stands in one of the two rankings only. */
export type Moved = {
  readonly fiche: string
  readonly before: number | null
  readonly after: number | null
  readonly moved: number | null
}

export type Decides = Pick<Decision, 'verdict' | 'who'>

export type Comparison = {
  /** In the order of this session, then what stood in the earlier one only; empty when one of the two has no ranking. */
  readonly ranking: readonly Moved[]
  /** `more` = so many more empty cells than then; null when the two matrices were not equally large. */
  readonly empty: {
    readonly before: NonNullable<Earlier['empty']>
    readonly after: NonNullable<Earlier['empty']>
    readonly more: number | null
  } | null
  readonly boundary: {
    /** Decided then and now, but not the same. */
    readonly changed: readonly { readonly item: string; readonly before: Decides; readonly after: Decides }[]
    /** How many are decided as they were. */
    readonly same: number
    /** Decided then, and about which nothing is decided now. */
    readonly undecided: readonly string[]
  }
  readonly agreements: readonly (Earlier['agreements'][number] & {
    readonly state: Kept
    readonly note: string
  })[]
}

export type ThisSession = {
  readonly now: Config['now']
  readonly decided: readonly { readonly item: Item; readonly decision: Decision | undefined }[]
  readonly kept: readonly KeptOne[]
}

const nameOf = (text: string): string => text.trim().toLowerCase()

const rankingOf = (before: Earlier['ranking'], after: Earlier['ranking']): Moved[] => {
  if (before.length === 0 || after.length === 0) return []
  const placeIn = (list: Earlier['ranking'], fiche: string): number | null =>
    list.find((one) => nameOf(one.fiche) === nameOf(fiche))?.place ?? null
  const gone = before.filter(({ fiche }) => placeIn(after, fiche) === null)
  return [...after, ...gone].map(({ fiche }) => {
    const [was, is] = [placeIn(before, fiche), placeIn(after, fiche)]
    return { fiche, before: was, after: is, moved: was === null || is === null ? null : was - is }
  })
}

const emptyOf = (before: Earlier['empty'], after: Earlier['empty']): Comparison['empty'] =>
  before && after ? { before, after, more: before.of === after.of ? after.n - before.n : null } : null

const boundaryOf = (before: Earlier['boundary'], decided: ThisSession['decided']): Comparison['boundary'] => {
  const now = new Map(decided.map(({ item, decision }) => [nameOf(item.text), decision]))
  const pairs = before.map((was) => ({ was, is: now.get(nameOf(was.item)) }))
  const isSame = (one: Decides, other: Decides): boolean =>
    one.verdict === other.verdict && nameOf(one.who) === nameOf(other.who)
  return {
    changed: pairs.flatMap(({ was, is }) =>
      is && !isSame(was, is)
        ? [
            {
              item: was.item,
              before: { verdict: was.verdict, who: was.who },
              after: { verdict: is.verdict, who: is.who },
            },
          ]
        : [],
    ),
    same: pairs.filter(({ was, is }) => is && isSame(was, is)).length,
    undecided: pairs.flatMap(({ was, is }) => (is ? [] : [was.item])),
  }
}

/** Lays an earlier session beside this one. Fiches and items are the same when they are called the same. */
export const compareEarlier = (earlier: Earlier, { now, decided, kept }: ThisSession): Comparison => ({
  ranking: rankingOf(earlier.ranking, now?.ranking ?? []),
  empty: emptyOf(earlier.empty, now?.empty ?? null),
  boundary: boundaryOf(earlier.boundary, decided),
  agreements: earlier.agreements.map((agreement, index) => {
    const said = kept.find((one) => one.index === index)
    return { ...agreement, state: said?.state ?? 'unknown', note: said?.note ?? '' }
  }),
})
