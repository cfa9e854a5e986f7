// The talk on the phone: questions with thoughts and summary, the back, examples, agreements, and asking for the floor.
import { useState } from 'react'
import type { Fiche, TalkQuestion } from '#shared/content/schema.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useMe, useRecord } from '#client/sync/react.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import { Tabs } from '#client/ui/Tabs.tsx'
import { Agree } from './Agree.tsx'
import { Back } from './Back.tsx'
import { Examples } from './Examples.tsx'
import { Floor } from './Floor.tsx'
import { Meaning } from './Meaning.tsx'
import { OpenFiche } from './OpenFiche.tsx'
import { Question } from './Question.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

const useScribe = (step: string): boolean => {
  const me = useMe()?.id
  const scribe = useRecord<{ person: string | null }>(`${step}:scribe`)?.data.person
  return scribe !== undefined && scribe !== null && scribe === me
}

export const Shared = (props: {
  step: string
  fiche: Fiche
  questions: readonly TalkQuestion[]
  onOpen: () => void
}) => {
  const { step, fiche, questions } = props
  const [leaf, setLeaf] = useState('questions')
  const scribe = useScribe(step)
  return (
    <PlayPage
      title={scribe ? texts.scribe : texts.shared}
      lead={scribe ? texts.scribeLead : texts.sharedLead}
      sees={texts.turn.sees}
      main={<Floor step={step} />}
    >
      <div className={css.page}>
        <OpenFiche fiche={fiche} onOpen={props.onOpen} />
        <Sheet>
          <Tabs
            label={texts.tabs.label}
            value={leaf}
            onChange={setLeaf}
            tabs={[
              {
                id: 'questions',
                label: texts.tabs.questions,
                content: (
                  <div className={css.fields}>
                    {questions.map((question) => (
                      <Question key={question.id} step={step} question={question} scribe={scribe} />
                    ))}
                    <Meaning step={step} scribe={scribe} />
                  </div>
                ),
              },
              {
                id: 'back',
                label: texts.tabs.back,
                content: <Back step={step} fiche={fiche} scribe={scribe} />,
              },
              { id: 'examples', label: texts.tabs.examples, content: <Examples step={step} fiche={fiche} /> },
              { id: 'agree', label: texts.tabs.agreements, content: <Agree step={step} fiche={fiche} /> },
            ]}
          />
        </Sheet>
      </div>
    </PlayPage>
  )
}
