// What every screen of the boundary reads: what there is to decide about, the counts, the decisions and what is shown.
import { useMemo } from 'react'
import { itemsOf } from '#shared/activities/scope/items.ts'
import {
  blocks,
  type Block,
  type Config,
  type Decision,
  type Difference,
  type Earlier,
  type Final,
  type Item,
  type KeptOne,
  type Scored,
  type Tally,
} from '#shared/activities/scope/records.ts'
import { useKind, useMe, useProgramme } from '#client/sync/react.ts'
import { scopeTexts } from './texts.ts'

const noMoment = { id: '', name: '', plain: '' }
const nothing: Config = { moments: [noMoment, noMoment, noMoment], items: [], points: [], solo: false }

/** Without items while the step is not known; the config was parsed when it was written. */
export const useConfig = (step: string): Config => {
  const found = useProgramme().find(({ id }) => id === step)
  return found?.activity === 'scope' ? (found.config as unknown as Config) : nothing
}

export type BlockHere = {
  readonly id: Block
  /** From 1, as people count. */
  readonly number: number
  readonly name: string
  readonly lead: string
  readonly items: readonly Item[]
}

/** All blocks in the order of the canvas, with the items of the group itself at the end of each. */
export const useBlocks = (step: string): readonly BlockHere[] => {
  const config = useConfig(step)
  const extras = useKind<Item>(step, 'extra')
  return useMemo(() => {
    const items = itemsOf(config, extras)
    return blocks.map((id, at) => {
      const moment = config.moments[at]
      const named =
        id === 'domains' || id === 'groups' || id === 'others'
          ? { name: scopeTexts.blockNames[id], lead: scopeTexts.blockLeads[id] }
          : { name: scopeTexts.moment(at + 1, moment?.name ?? ''), lead: moment?.plain ?? '' }
      return { id, number: at + 1, ...named, items: items.filter(({ block }) => block === id) }
    })
  }, [config, extras])
}

/** By block; only what was counted. */
export const useDifferences = (step: string): ReadonlyMap<Block, Difference> => {
  const list = useKind<Difference>(step, 'difference')
  return useMemo(() => new Map(list.map(({ data }) => [data.block, data])), [list])
}

/** By item. */
export const useTallies = (step: string): ReadonlyMap<string, Tally> => {
  const differences = useDifferences(step)
  return useMemo(
    () => new Map([...differences.values()].flatMap(({ tallies }) => tallies.map((one) => [one.item, one]))),
    [differences],
  )
}

/** By item. */
export const useDecisions = (step: string): ReadonlyMap<string, Decision> => {
  const list = useKind<Decision>(step, 'decision')
  return useMemo(() => new Map(list.map(({ data }) => [data.item, data])), [list])
}

export const useScored = (step: string): Scored | undefined => useKind<Scored>(step, 'scored')[0]?.data

/** Undefined while nothing was made final. */
export const useFinal = (step: string): Final | undefined => useKind<Final>(step, 'final')[0]?.data

export const useEarlier = (step: string): Earlier | undefined => useKind<Earlier>(step, 'earlier')[0]?.data

/** By the place of the agreement in the earlier session. */
export const useKept = (step: string): ReadonlyMap<number, KeptOne> => {
  const list = useKind<KeptOne>(step, 'kept')
  return useMemo(() => new Map(list.map(({ data }) => [data.index, data])), [list])
}

export type View = 'canvas' | 'block' | 'differences' | 'points' | 'statement' | 'earlier'
export type ShownHere = { readonly view: View; readonly block: Block | null; readonly item: string | null }

const atStart: Readonly<Record<string, View>> = {
  compare: 'differences',
  decide: 'canvas',
  done: 'statement',
}

/** What the projector shows; each stage begins with what belongs to it. */
export const useShown = (step: string, stage: string): ShownHere =>
  useKind<ShownHere>(step, 'shown')[0]?.data ?? {
    view: atStart[stage] ?? 'canvas',
    block: null,
    item: null,
  }

/** Whether this person writes down what the group decides. */
export const useIsScribe = (step: string): boolean => {
  const me = useMe()?.id ?? null
  const scribe = useKind<{ readonly person: string | null }>(step, 'scribe')[0]?.data.person ?? null
  return me !== null && me === scribe
}
