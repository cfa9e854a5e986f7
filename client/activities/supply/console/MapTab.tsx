// The map for the facilitator: choose a slice to look at, open a cell, and read what came later.
import { useState } from 'react'
import { HeatMap } from '../heat/HeatMap.tsx'
import { Key } from '../heat/Key.tsx'
import { SlicePicker, START, useSlices } from '../heat/SlicePicker.tsx'
import { useEmpty } from '../screen/useEmpty.ts'
import { useConfig, useLaid } from '../useSupply.ts'
import { CellDialog } from './CellDialog.tsx'
import css from './Console.module.css'
import { TaskTable } from './TaskTable.tsx'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.map

type Place = { readonly domain: string; readonly group: string }

export const MapTab = ({ step }: { step: string }) => {
  const { domains, groups, moments } = useConfig(step)
  const laid = useLaid(step)
  const empty = useEmpty(step)
  const [chosen, choose] = useState(START)
  const [at, setAt] = useState<Place>()
  // A setter never changes, so no row is drawn again for it.
  const [pick] = useState(() => (domain: string, group: string) => setAt({ domain, group }))
  const slices = useSlices(laid)
  const rows = Array.from(laid.values())
  const organisations = new Set(rows.flatMap((row) => row.organisations)).size
  const others = Math.max(0, ...rows.map((row) => row.others ?? 0))
  const late = Math.max(0, ...rows.map((row) => row.late))
  const own = domains.flatMap(({ id, name }) => {
    const words = laid.get(id)?.words ?? []
    return words.length === 0 ? [] : [{ id, name, words }]
  })
  return (
    <div className={css.part}>
      <div className={css.beside}>
        <p>
          <b>{texts.white(empty.all, empty.of, empty.unknown)}.</b> {texts.summary(organisations, others)}{' '}
          {others === 0 ? texts.few : null} {late > 0 ? texts.late(late) : null}
        </p>
        <SlicePicker slices={slices} moments={moments} value={chosen} onChange={choose} />
      </div>
      {chosen.slice.by === 'moment' && empty.noMoment > 0 ? (
        <p className={css.soft}>{texts.noMoment(empty.noMoment)}</p>
      ) : null}
      <div className={css.board}>
        <HeatMap
          domains={domains}
          groups={groups}
          laid={laid}
          slice={chosen.slice}
          white={chosen.white}
          onPick={pick}
        />
      </div>
      <Key offers={organisations > 0} white={chosen.white} />
      <p className={css.soft}>{texts.pick}</p>
      {own.map(({ id, name, words }) => (
        <p key={id}>
          {texts.own(name)}: <b>{words.join(', ')}</b>.
        </p>
      ))}
      <TaskTable step={step} />
      {at ? <CellDialog step={step} {...at} onClose={() => setAt(undefined)} /> : null}
    </div>
  )
}
