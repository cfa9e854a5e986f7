// While everyone fills in alone: how far the group is, without names and without anything of what they fill in.
import { ReadyCount } from '#client/shell/screen/ReadyCount.tsx'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useRoom } from '#client/shell/screen/useRoom.ts'
import { useTimer } from '#client/shell/useTimer.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import { Timer } from '#client/ui/Timer.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { useConfig, useProgressOf } from '../useSupply.ts'
import { BlankMap } from './BlankMap.tsx'
import css from './Screen.module.css'
import { texts } from './texts.ts'

export const Alone = ({ step }: { step: string }) => {
  const clock = useTimer()
  const { domains, groups } = useConfig(step)
  const { rows, worries } = useProgressOf(step)
  const { here } = useRoom()
  const of = domains.length * here
  const progress = rows === 0 ? texts.alone.nobody : texts.alone.rows(Math.min(rows, of), Math.max(of, rows))
  useSaid(progress, 'others')
  return (
    <RoomPage title={texts.alone.title} sub={texts.alone.sub} timer={false}>
      <div className={css.alone}>
        <Sheet kind="board" padded={false}>
          <div className={css.blank}>
            <p className={css.progress}>{progress}</p>
            <BlankMap rows={domains.length} columns={groups.length} share={of === 0 ? 0 : rows / of} />
          </div>
        </Sheet>
        <div className={css.beside}>
          {clock ? <Timer seconds={clock.seconds} look="alone" /> : null}
          <ReadyCount />
          {worries > 0 ? <p>{texts.alone.worries(worries)}</p> : null}
        </div>
      </div>
    </RoomPage>
  )
}
