// The harvest: what this table brings home, its own cloth, and the cloths of the other tables to look at.
import { useCallback, useState } from 'react'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useComeBack } from '#client/shell/useRoomSignals.ts'
import { Button } from '#client/ui/Button.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { useConfig, useHarvested, useMyHosting, useMyRoute, useMyTable } from '../useCafe.ts'
import { TableSign } from '../TableSign.tsx'
import { ClothPage } from './Cloth.tsx'
import { HarvestFields } from './HarvestFields.tsx'
import { Look } from './Look.tsx'
import { Notice } from './Notice.tsx'
import css from './Play.module.css'
import { Points } from './Points.tsx'
import { texts } from './texts.ts'

const words = texts.harvest

export const Harvest = ({ step }: { step: string }) => {
  const table = useMyTable()
  const hosting = useMyHosting(step)
  const route = useMyRoute(step)
  const rounds = useConfig(step).rounds.length
  const written = useHarvested(step)(table?.id ?? '')
  const progress = written === 3 ? words.done : words.left(3 - written)
  useSaid(table ? progress : '', 'others')
  const [at, setAt] = useState<'cloth' | 'others'>()
  useComeBack(useCallback(() => setAt(undefined), []))
  const go = (to: typeof at): void => {
    setAt(to)
    requestAnimationFrame(focusTitle)
  }
  if (at === 'others') return <Look step={step} back={words.back} onBack={() => go(undefined)} />
  if (at === 'cloth' && table)
    return (
      <ClothPage step={step} table={table.id} number={table.data.number} open onBack={() => go(undefined)} />
    )
  const before = route?.stops[rounds - 2]?.table
  return (
    <PlayPage title={words.title(table?.data.number)} lead={table ? words.lead : words.noTable}>
      <div className={css.page}>
        <Notice step={step} />
        {table ? (
          <>
            <Sheet as="section">
              <div className={css.harvest}>
                <TableSign table={table.data} as="h2" />
                <HarvestFields
                  key={table.id}
                  step={step}
                  table={table.id}
                  scribe={hosting?.state === 'yes' && hosting.table === table.id}
                />
                <p className={css.soft}>{progress}</p>
              </div>
            </Sheet>
            <Points
              step={step}
              now={undefined}
              before={before === undefined ? undefined : { table: before, round: rounds - 1 }}
              host={false}
              open={false}
              onToggle={() => undefined}
            />
          </>
        ) : null}
        <div className={css.buttons}>
          {table ? <Button onClick={() => go('cloth')}>{words.ownCloth}</Button> : null}
          <Button onClick={() => go('others')}>{words.others}</Button>
        </div>
      </div>
    </PlayPage>
  )
}
