// The consent round: one colour for each agreement, seen by nobody else until it is shown.
import { useReady } from '#client/activities/dilemmas/play/useReady.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { useMe } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { useAgreements, useConsents } from '../useAgreements.ts'
import { Judge } from './Judge.tsx'
import { Paper } from './Paper.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

export const Consent = ({ step, stage }: ViewProps) => {
  const me = useMe()?.id
  const agreements = useAgreements(step)
  const consents = useConsents(step)
  const [ready, sayReady] = useReady(step, stage)
  const left = agreements.filter(
    ({ id }) => !consents.some(({ by, data, masked }) => !masked && by === me && data.agreement === id),
  ).length
  return (
    <PlayPage
      title={texts.consent}
      lead={ready ? texts.isReady : texts.consentLead}
      main={
        ready ? (
          <Button wide onClick={() => sayReady(false)}>
            {texts.notReady}
          </Button>
        ) : (
          <Button
            kind="doe"
            wide
            {...(left > 0 && { notPossible: texts.left(left) })}
            onClick={() => sayReady(true)}
          >
            {texts.ready}
          </Button>
        )
      }
    >
      <div className={css.page}>
        {agreements.length === 0 ? <EmptyState title={texts.noneToJudge} /> : null}
        {agreements.map(({ id, data }, index) => (
          <Paper key={id} number={index + 1} agreement={data} short>
            <Judge step={step} agreement={id} number={index + 1} sees={texts.consentSees} />
          </Paper>
        ))}
      </div>
    </PlayPage>
  )
}
