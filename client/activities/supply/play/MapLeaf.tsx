// The heat map for a participant on a laptop, with the part of it to look at; a phone never loads it.
import { useState } from 'react'
import type { Config } from '#shared/activities/supply/records.ts'
import { HeatMap } from '../heat/HeatMap.tsx'
import { Key } from '../heat/Key.tsx'
import { SlicePicker, START, useSlices } from '../heat/SlicePicker.tsx'
import { EnglishGroups } from '../matrix/EnglishGroups.tsx'
import { useLaid } from '../useSupply.ts'
import css from './Play.module.css'

export default function MapLeaf({ step, config }: { step: string; config: Config }) {
  const { domains, groups, moments } = config
  const laid = useLaid(step)
  const slices = useSlices(laid)
  const [chosen, choose] = useState(START)
  const offers = Array.from(laid.values()).some(({ organisations }) => organisations.length > 0)
  return (
    <div className={css.part}>
      <SlicePicker slices={slices} moments={moments} value={chosen} onChange={choose} />
      <HeatMap domains={domains} groups={groups} laid={laid} slice={chosen.slice} white={chosen.white} />
      <Key offers={offers} white={chosen.white} />
      <EnglishGroups groups={groups} />
    </div>
  )
}
