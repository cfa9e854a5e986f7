// The break on the projector: the time alone, and the way in for who comes now.
import { BigJoin } from '#client/shell/screen/BigJoin.tsx'
import { useJoining } from '#client/shell/screen/joining.ts'
import { useTimer } from '#client/shell/useTimer.ts'
import { useTitle } from '#client/shell/useTitle.ts'
import type { ViewProps } from '#client/shell/views.ts'
import { useProgramme } from '#client/sync/react.ts'
import { Timer } from '#client/ui/Timer.tsx'
import { texts } from './screen/texts.ts'
import css from './screen/Break.module.css'

export default function BreakScreen({ step }: ViewProps) {
  const found = useProgramme().find(({ id }) => id === step)
  const clock = useTimer()
  const open = useJoining() !== undefined
  const title = found?.title ?? texts.title
  useTitle(title)
  return (
    <div className={css.page} data-maat="projector" data-open={open}>
      <main className={css.main}>
        <h1 className={css.title}>{title}</h1>
        {found?.goal ? <p className={css.goal}>{found.goal}</p> : null}
        {clock ? <Timer seconds={clock.seconds} look="alone" /> : null}
      </main>
      {open ? <BigJoin /> : null}
    </div>
  )
}
