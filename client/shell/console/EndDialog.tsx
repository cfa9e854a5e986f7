// Closing the session: what is kept, what goes and until when; the download comes first.
import { useState } from 'react'
import type { MetaData } from '#shared/activities/session/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { useRecord, useServerNow } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { practiceTexts } from '../practice/texts.ts'
import { dayAfter } from './days.ts'
import { Downloads } from './Downloads.tsx'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import { useDo } from './useDo.ts'
import css from './EndDialog.module.css'

const texts = consoleTexts.end

export const EndDialog = ({ room, session, open, onOpenChange }: ToolProps) => {
  const meta = useRecord<MetaData>('meta')?.data
  const days = meta?.keepDays ?? 28
  const serverNow = useServerNow()
  const [has, setHas] = useState(false)
  const [run, code] = useDo()
  const [report, names] = texts.keptItems(days)
  const close = (): void => {
    void run(SESSION, 'end', {}).then((ok) => ok && onOpenChange(false))
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={texts.title}
      lead={texts.lead}
      actions={
        has ? (
          <Button kind="doe" onClick={close}>
            {texts.close}
          </Button>
        ) : (
          <Button kind="danger" onClick={close}>
            {texts.closeAnyway}
          </Button>
        )
      }
    >
      <section className={css.part}>
        <h3>{texts.first}</h3>
        <Downloads session={session} tables={[]} onDone={() => setHas(true)} />
      </section>
      {meta?.practice ? (
        <p>{practiceTexts.kept}</p>
      ) : (
        <>
          <section className={css.part}>
            <h3>{texts.kept}</h3>
            <ul>
              <li>
                {report} {dayAfter(serverNow(), days)}.
              </li>
              <li>{room.now.names ? texts.keptNamed : names}</li>
            </ul>
          </section>
          <section className={css.part}>
            <h3>{texts.gone}</h3>
            <ul>
              {texts.goneItems(days).map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        </>
      )}
      <Refused code={code} />
    </Dialog>
  )
}
