// Which tables did not hand over yet: the next round opens only when they did, or when it is skipped knowingly.
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { useLastSeconds, useTimerOn } from '#client/shell/useTimer.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import css from './Console.module.css'
import own from './Tables.module.css'
import { rangesOf } from './ranges.ts'
import { liveTexts } from './texts-live.ts'
import { useHall } from './useHall.ts'
import { useHandedOver } from './useTableCounts.ts'

const texts = liveTexts.handover
/** Seconds left from which it becomes urgent. */
const SOON = 300

/** A table at which nobody sits has nothing to hand over. `round` counts from 1. */
export const Handovers = ({ step, round }: { step: string; round: number }) => {
  const { open, guests } = useHall(step)
  const handed = useHandedOver(step, round)
  const [run, code] = useDo()
  const late = useLastSeconds(SOON - 1)
  const soon = !useTimerOn() || late
  const used = new Set(guests.map(({ table }) => table))
  const asked = open.filter(({ id }) => used.has(id))
  const missing = asked.filter(({ id }) => handed(id) === 'not')
  const ready = texts.ready(asked.length - missing.length, asked.length)
  const left = `${texts.missing} ${texts.tables(rangesOf(missing.map(({ data }) => data.number)))}`
  useSaid(`${texts.title}. ${missing.length === 0 ? texts.all : `${ready} ${left}`}`, 'others')
  const skipAll = async (): Promise<void> => {
    for (const { id } of missing) await run(step, 'handover.skip', { table: id, round, on: true })
    requestAnimationFrame(focusTitle)
  }
  return (
    <section
      className={own.handovers}
      data-missing={missing.length > 0}
      data-soon={soon}
      aria-label={texts.title}
    >
      <p className={css.grow}>
        <b>{texts.title}.</b>{' '}
        {missing.length === 0 ? (
          <span className={css.ok}>{texts.all}</span>
        ) : (
          <>
            {ready} <span className={soon ? css.warn : undefined}>{left}</span>
          </>
        )}
      </p>
      {missing.length === 0 ? null : (
        <Button onClick={() => void skipAll()}>{missing.length === 1 ? texts.skip : texts.skipAll}</Button>
      )}
      <Refused code={code} />
    </section>
  )
}
