// What a host does in this round, and the way to stop.
import { useState } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Fold } from './Fold.tsx'
import css from './Host.module.css'
import { Sure } from './Sure.tsx'
import { texts } from './texts.ts'
import { useSend } from './useSend.ts'

const words = texts.host

const scriptOf = (round: number, rounds: number): readonly string[] => {
  if (rounds === 1) return words.only
  if (round >= rounds) return words.last
  return round <= 1 ? words.first : words.later
}

/** `round` from 1; `starts`: the script is open at once. */
export const HostScript = (props: {
  step: string
  table: string
  title: string
  round: number
  rounds: number
  starts: boolean
}) => {
  const { step, table, title, round, rounds, starts } = props
  const [open, setOpen] = useState(starts)
  const [asking, ask] = useState(false)
  const [send, code] = useSend(step)
  return (
    <Fold title={title} open={open} onToggle={() => setOpen(!open)}>
      <div className={css.parts}>
        <ol className={css.script} aria-label={words.script}>
          {scriptOf(round, rounds).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <div>
          <Button onClick={() => ask(true)}>{words.stop}</Button>
        </div>
        <Refused code={code} />
      </div>
      <Sure
        open={asking}
        onClose={() => ask(false)}
        title={words.stopTitle}
        lead={words.stopLead}
        yes={words.stopDo}
        no={words.stopNot}
        onYes={() => void send('host.stop', { table }, words.stopped)}
      />
    </Fold>
  )
}
