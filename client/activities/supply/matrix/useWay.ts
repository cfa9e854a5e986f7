// The way of filling on this device, and whether a provider also fills in what was agreed; no record, only kept here.
import type { As, Config, Fill } from '#shared/activities/supply/records.ts'
import { useDraft } from '#client/sync/react.ts'

export type Way = {
  readonly way: Fill
  readonly ways: readonly Fill[]
  readonly setWay: (way: Fill) => void
  /** "Afgesproken" beside "doen we". */
  readonly layer: boolean
  readonly setLayer: (on: boolean) => void
}

/** Who fills in for an organisation has given its name already, so names are for the others. */
const waysOf = (as: As): readonly Fill[] =>
  as === 'offers' ? ['cross', 'moments'] : ['cross', 'moments', 'names']

export const useWay = (step: string, config: Config, as: As): Way => {
  const [kept, keep] = useDraft(`supply:way:${step}`, config.fill)
  const [layer, keepLayer] = useDraft(`supply:layer:${step}`)
  const ways = waysOf(as)
  return {
    way: ways.find((one) => one === kept) ?? 'cross',
    ways,
    setWay: keep,
    layer: as === 'offers' && layer === 'on',
    setLayer: (on) => keepLayer(on ? 'on' : ''),
  }
}
