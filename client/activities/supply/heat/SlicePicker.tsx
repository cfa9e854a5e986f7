// Which part of the map somebody looks at on an own screen; no record, so it changes nothing for others.
import { useMemo } from 'react'
import type { Config } from '#shared/activities/supply/records.ts'
import { Select } from '#client/ui/Select.tsx'
import type { LaidRows } from '../useSupply.ts'
import { ALL, type Slice } from './cells.ts'
import { heatTexts } from './texts.ts'

const texts = heatTexts.slices

export type Chosen = { readonly id: string; readonly slice: Slice; readonly white: boolean }

export const START: Chosen = { id: 'all', slice: ALL, white: false }

const WHITE: Chosen = { id: 'white', slice: ALL, white: true }
const MOMENTS = ([1, 2, 3] as const).map((moment): Chosen => ({
  id: `moment${moment}`,
  slice: { by: 'moment', moment },
  white: false,
}))
const SIDES = (['gemeente', 'inwonerzijde'] as const).map((side): Chosen => ({
  id: side,
  slice: { by: 'side', side },
  white: false,
}))

/** The slices that there are: sides only where they may be told apart. */
export const useSlices = (laid: LaidRows): readonly Chosen[] =>
  useMemo(() => {
    const told = Array.from(laid.values()).some(({ cells }) => cells.some(({ sides }) => sides !== null))
    return [START, ...MOMENTS, WHITE, ...(told ? SIDES : [])]
  }, [laid])

const labelOf = ({ slice, white }: Chosen, moments: Config['moments']): string => {
  if (white) return texts.white
  if (slice.by === 'moment') return `${texts.moment(slice.moment)}: ${moments[slice.moment - 1]?.text ?? ''}`
  return slice.by === 'side' ? texts.side[slice.side] : texts.all
}

export const SlicePicker = (props: {
  slices: readonly Chosen[]
  moments: Config['moments']
  value: Chosen
  onChange: (chosen: Chosen) => void
}) => {
  const { slices, moments, value, onChange } = props
  return (
    <Select
      label={texts.legend}
      value={value.id}
      options={slices.map((one) => ({ value: one.id, label: labelOf(one, moments) }))}
      onChange={(id) => onChange(slices.find((one) => one.id === id) ?? START)}
    />
  )
}
