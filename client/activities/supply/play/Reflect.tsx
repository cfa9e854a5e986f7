// The group looks back with four questions: one writes, all read along; and at the end what is kept.
import { questions, type Config } from '#shared/activities/supply/records.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useSolo } from '#client/shell/solo.ts'
import { useTurn } from '#client/shell/useTurn.ts'
import { useMe } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { Picture } from './Picture.tsx'
import page from './Play.module.css'
import { QuestionPart } from './QuestionPart.tsx'
import css from './Reflect.module.css'
import { texts } from './texts.ts'
import { useOpenFindings, useScribe } from './useLaid.ts'
import { useFilling } from './view.ts'
import { Worry } from './Worry.tsx'

const words = texts.reflect

const titleOf = (scribe: boolean, over: boolean): { title: string; lead: string } => {
  if (over) return texts.done
  return scribe ? { title: words.scribeTitle, lead: words.scribeLead } : words
}

export const Reflect = (props: { step: string; stage: string; config: Config }) => {
  const { step, stage, config } = props
  const filling = useFilling(step, stage, config)
  const observes = useMe()?.person?.observer ?? false
  const scribe = useScribe(step)
  const solo = useSolo() !== undefined
  const suggestions = useOpenFindings(step, config)
  const [looking, look] = useTurn(false)
  const over = stage === 'done'
  const { title, lead } = titleOf(scribe, over)
  if (looking)
    return (
      <PlayPage
        title={texts.laid.title}
        lead={texts.laid.lead}
        back={
          <Button icon="left" onClick={() => look(false)}>
            {words.back}
          </Button>
        }
      >
        <Picture {...filling} />
      </PlayPage>
    )
  return (
    <PlayPage title={title} lead={lead}>
      <div className={page.page}>
        <div>
          <Button icon="eye" onClick={() => look(true)}>
            {words.picture}
          </Button>
        </div>
        <Sheet>
          <div className={css.questions}>
            {questions.map((question) => (
              <QuestionPart
                key={question}
                step={step}
                question={question}
                scribe={scribe}
                over={over}
                suggestions={suggestions.filter((one) => one.question === question)}
              />
            ))}
          </div>
        </Sheet>
        {over || observes || solo ? null : (
          <Sheet as="section" label={texts.worry.title}>
            <div className={page.part}>
              <h2 className={page.heading}>{texts.worry.title}</h2>
              <p className={page.soft}>{texts.worry.leadNow}</p>
              <Worry step={step} quiet={false} />
            </div>
          </Sheet>
        )}
      </div>
    </PlayPage>
  )
}
