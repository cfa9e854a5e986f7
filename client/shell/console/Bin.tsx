// What was taken away or changed and can be put back, newest first.
import { SESSION } from '#shared/kernel/facts.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { timeOf } from './days.ts'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import { traceText, type Trace } from './trace.ts'
import { useDo } from './useDo.ts'
import css from './List.module.css'

const texts = consoleTexts.bin

export const Bin = ({ room, open, onOpenChange }: ToolProps) => {
  const traces = useKind<Trace>(SESSION, 'trace')
  const [run, code] = useDo()
  const titleOf = (step: string): string => room.programme.find(({ id }) => id === step)?.title ?? ''
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.title} lead={texts.lead}>
      <Refused code={code} />
      {traces.length === 0 ? <EmptyState title={texts.empty} /> : null}
      <ul className={css.list}>
        {traces.toReversed().map(({ id, data }) => (
          <li key={id} className={css.row}>
            <span className={css.words}>
              <b>{traceText(data, room.programme)}</b>
              <span className={css.soft}>{texts.at(timeOf(data.at), titleOf(data.step))}</span>
            </span>
            <Button icon="undo" onClick={() => void run(SESSION, 'undo', { trace: id })}>
              {texts.back}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
