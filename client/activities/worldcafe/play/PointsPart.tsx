// The three points of a table in a round on the page: folded until they are needed, to write or to skip knowingly.
import { useState, type FocusEvent } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { Button } from '#client/ui/Button.tsx'
import { pointsIn, useHandovers, useTable } from '../useCafe.ts'
import { Fold } from './Fold.tsx'
import { HandOver } from './HandOver.tsx'
import css from './Host.module.css'
import { Sure } from './Sure.tsx'
import { texts } from './texts.ts'
import { useSend } from './useSend.ts'

const words = texts.handover

type At = { readonly step: string; readonly table: string; readonly round: number }

const Skip = ({ step, table, round, skipped }: At & { skipped: boolean }) => {
  const [asking, ask] = useState(false)
  const [send, code] = useSend(step)
  const skip = (on: boolean): void =>
    void send('handover.skip', { table, round, on }, on ? words.skipped : undefined)
  return (
    <>
      <div>
        {skipped ? (
          <Button onClick={() => skip(false)}>{words.unskip}</Button>
        ) : (
          <Button onClick={() => ask(true)}>{words.skip}</Button>
        )}
      </div>
      <Refused code={code} />
      <Sure
        open={asking}
        onClose={() => ask(false)}
        title={words.skipTitle}
        lead={words.skipLead}
        yes={words.skipDo}
        no={words.skipNot}
        onYes={() => skip(true)}
      />
    </>
  )
}

/**
 * `over`: the round is over while somebody still writes for it; then the fields stay, until they are done. `onWriting`
 * tells when a field gets the focus, and when none has it any more.
 */
export const PointsPart = (
  props: At & {
    id: string
    host: boolean
    open: boolean
    onToggle: () => void
    over: boolean
    onWriting: (writing: boolean) => void
  },
) => {
  const { id, step, table, round, host, open, onToggle, over, onWriting } = props
  const handovers = useHandovers(step)
  const number = useTable(table)?.data.number ?? 0
  const points = pointsIn(handovers, table, round)
  const written = points.filter((point) => point !== '').length
  const skipped = handovers.some((one) => one.table === table && one.round === round && one.skipped)
  const left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!over && !currentTarget.contains(relatedTarget)) onWriting(false)
  }
  return (
    <div data-stays="" onFocus={() => onWriting(true)} onBlur={left}>
      <Fold
        id={id}
        title={over ? words.finishing(number) : words.open(written)}
        open={open || over}
        onToggle={over ? () => onWriting(false) : onToggle}
      >
        <div className={css.parts}>
          {over ? <p>{words.finishingLead}</p> : null}
          {skipped ? <p>{words.skipped}</p> : null}
          <HandOver step={step} table={table} round={round} kept={points} />
          {over ? (
            <div>
              <Button onClick={() => onWriting(false)}>{words.finished}</Button>
            </div>
          ) : null}
          {host && !over && written === 0 ? (
            <Skip step={step} table={table} round={round} skipped={skipped} />
          ) : null}
        </div>
      </Fold>
    </div>
  )
}
