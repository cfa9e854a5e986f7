// Thinking about one fiche alone: the three questions, and which questions on its back were answered.
import { Back } from '#client/activities/conversation/play/Back.tsx'
import { OpenFiche } from '#client/activities/conversation/play/OpenFiche.tsx'
import { OwnThought } from '#client/activities/conversation/play/OwnThought.tsx'
import { texts as talk } from '#client/activities/conversation/play/texts.ts'
import { useTalkConfig } from '#client/activities/conversation/useTalk.ts'
import { Browse } from '#client/shell/fiche/Browse.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { soloTexts } from './texts.ts'
import css from './Solo.module.css'

const { talk: texts } = soloTexts

export const TalkPage = ({ step }: { step: string }) => {
  const { fiche, questions } = useTalkConfig(step)
  if (!fiche)
    return (
      <PlayPage title={talk.nothing} lead={soloTexts.chooseFirst}>
        {null}
      </PlayPage>
    )
  return (
    <Browse fiches={[fiche]} back={talk.backToTalk}>
      {(open) => (
        <PlayPage title={talk.silent} lead={texts.lead} sees="">
          <div className={css.parts}>
            <OpenFiche fiche={fiche} onOpen={() => open(fiche.id)} />
            <Sheet>
              <div className={css.part}>
                {questions.map((question) => (
                  <OwnThought
                    key={question.id}
                    step={step}
                    question={question}
                    label={question.text}
                    sees={soloTexts.only}
                  />
                ))}
              </div>
            </Sheet>
            <Sheet as="section" label={texts.back}>
              <div className={css.part}>
                <h2 className={css.heading}>{texts.back}</h2>
                <Back step={step} fiche={fiche} scribe lead={texts.backLead} />
              </div>
            </Sheet>
          </div>
        </PlayPage>
      )}
    </Browse>
  )
}
