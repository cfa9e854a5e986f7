// How the group's order was counted, one tap away from it.
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { playTexts } from '../texts.ts'
import css from './Revealed.module.css'

const { reveal } = playTexts

export const HowCounted = (props: {
  open: boolean
  onOpenChange: (open: boolean) => void
  fiches: number
  result: Result
}) => {
  const { agreement } = props.result
  return (
    <Dialog
      open={props.open}
      onOpenChange={props.onOpenChange}
      title={reveal.counting}
      lead={reveal.noDecision}
    >
      <div className={css.lines}>
        {reveal.countLines(props.fiches).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {agreement === null ? null : <p>{reveal.w(agreement.w.toFixed(2).replace('.', ','))}</p>}
      </div>
    </Dialog>
  )
}
