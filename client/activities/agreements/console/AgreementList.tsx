// The agreements as a list on paper, each to be changed or taken away, with what people said of it.
import { useState } from 'react'
import type { Agreement, Consent } from '#shared/activities/agreements/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { AgreementForm } from './AgreementForm.tsx'
import { AgreementItem } from './AgreementItem.tsx'
import { agreementConsole as texts } from './texts.ts'
import css from './Agreements.module.css'

/** With `fiche` only those that were made at that fiche, and new ones get it. Without `stage` no consent is shown. */
export const AgreementList = (props: { step: string; stage?: string; fiche?: string }) => {
  const { step, stage, fiche } = props
  const all = useKind<Agreement>(step, 'agreement')
  const consents = useKind<Consent>(step, 'consent')
  const [editing, edit] = useState<string>()
  const [run, code] = useDo()
  const agreements = fiche === undefined ? all : all.filter(({ data }) => data.fiche === fiche)
  const edited = all.find(({ id }) => id === editing)
  return (
    <div className={css.part}>
      {agreements.length === 0 ? <EmptyState title={texts.empty} /> : null}
      <ol className={css.list}>
        {agreements.map((agreement) => (
          <AgreementItem
            key={agreement.id}
            agreement={agreement}
            consents={consents}
            {...(stage !== undefined && { stage })}
            onEdit={() => edit(agreement.id)}
            onRemove={() => void run(step, 'remove', { agreement: agreement.id })}
          />
        ))}
      </ol>
      <div>
        <Button icon="plus" onClick={() => edit('new')}>
          {texts.add}
        </Button>
      </div>
      <Refused code={code} />
      {editing === undefined ? null : (
        <AgreementForm
          key={editing}
          step={step}
          agreement={edited}
          {...(fiche !== undefined && { fiche })}
          onClose={() => edit(undefined)}
        />
      )}
    </div>
  )
}
