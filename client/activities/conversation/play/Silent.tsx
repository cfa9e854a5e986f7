// The silent minute on the phone: three questions, each with an own field.
import type { Fiche, TalkQuestion } from '#shared/content/schema.ts'
import { useReady } from '#client/activities/dilemmas/play/useReady.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useNow } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { OpenFiche } from './OpenFiche.tsx'
import { OwnThought } from './OwnThought.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

export const Silent = (props: {
  step: string
  stage: string
  fiche: Fiche
  questions: readonly TalkQuestion[]
  onOpen: () => void
}) => {
  const { step, stage } = props
  const [ready, sayReady] = useReady(step, stage)
  const named = useNow()?.names ?? false
  const sees = named ? texts.seesNamed : texts.sees
  return (
    <PlayPage
      title={texts.silent}
      lead={ready ? texts.isReady : texts.silentLead}
      main={
        <Button kind={ready ? 'second' : 'doe'} wide onClick={() => sayReady(!ready)}>
          {ready ? texts.notReady : texts.ready}
        </Button>
      }
    >
      <div className={css.page}>
        <OpenFiche fiche={props.fiche} onOpen={props.onOpen} />
        <Sheet>
          <div className={css.fields}>
            {props.questions.map((question) => (
              <OwnThought
                key={question.id}
                step={step}
                question={question}
                label={question.text}
                sees={sees}
              />
            ))}
          </div>
        </Sheet>
      </div>
    </PlayPage>
  )
}
