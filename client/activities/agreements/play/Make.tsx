// Making agreements together: the list, and a form for a new one or for one's own.
import { useState } from 'react'
import type { Agreement } from '#shared/activities/agreements/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { UndoLine } from '#client/shell/console/UndoLine.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useMe } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { AgreementForm } from '../console/AgreementForm.tsx'
import { useAgreements } from '../useAgreements.ts'
import { Paper } from './Paper.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

export const Make = ({ step }: { step: string }) => {
  const me = useMe()?.id
  const agreements = useAgreements(step)
  const [form, setForm] = useState<{ readonly agreement?: Shown<Agreement> }>()
  const [run, code] = useDo()
  return (
    <PlayPage
      title={texts.make}
      lead={texts.makeLead}
      sees={texts.sees}
      open
      main={
        <Button kind="doe" wide icon="plus" onClick={() => setForm({})}>
          {texts.add}
        </Button>
      }
    >
      <div className={css.says}>
        <UndoLine />
        <Refused code={code} onTable />
      </div>
      <div className={css.page}>
        {agreements.length === 0 ? <EmptyState title={texts.empty}>{texts.emptyLead}</EmptyState> : null}
        {agreements.map((agreement, index) => (
          <Paper key={agreement.id} number={index + 1} agreement={agreement.data}>
            {agreement.by === me ? (
              <div className={css.own}>
                <p className={css.soft}>{texts.yours}</p>
                <Button onClick={() => setForm({ agreement })}>{texts.edit}</Button>
                <Button
                  kind="danger"
                  icon="bin"
                  onClick={() => void run(step, 'remove', { agreement: agreement.id })}
                >
                  {texts.remove}
                </Button>
              </div>
            ) : null}
          </Paper>
        ))}
      </div>
      {form ? (
        <AgreementForm step={step} agreement={form.agreement} onClose={() => setForm(undefined)} />
      ) : null}
    </PlayPage>
  )
}
