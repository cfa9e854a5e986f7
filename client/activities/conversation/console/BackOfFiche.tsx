// The back of the fiche: its questions to tick off, and the examples with what the group says of them.
import { countFits, questionsOf } from '#shared/activities/conversation/count.ts'
import type { Asked, Fit } from '#shared/activities/conversation/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Words } from '#client/shell/Words.tsx'
import { useKind } from '#client/sync/react.ts'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { talkConsole as texts } from './texts.ts'
import css from './Talk.module.css'

const answers = ['ja', 'deels', 'nee'] as const

export const BackOfFiche = ({ step, fiche }: { step: string; fiche: Fiche }) => {
  const asked = useKind<Asked>(step, 'asked').map(({ data }) => data)
  const fits = useKind<Fit>(step, 'fits').map(({ data }) => data)
  const [run, code] = useDo()
  return (
    <div className={css.part}>
      <h2>{texts.backQuestions}</h2>
      <p className={css.soft}>{texts.backLead}</p>
      <div>
        {questionsOf(fiche, asked).map(({ text, done }, index) => (
          <Checkbox key={text} checked={done} onChange={(on) => void run(step, 'tick', { index, done: on })}>
            {text}
          </Checkbox>
        ))}
      </div>
      <Refused code={code} />
      <h2>{texts.examples}</h2>
      {fiche.examples.length === 0 ? <p className={css.soft}>{texts.noExamples}</p> : null}
      {fiche.examples.map(({ id, place, text, source, note }) => {
        const counts = countFits(fits, id)
        const whys = fits.filter(({ example, why }) => example === id && why !== '')
        return (
          <article key={id} className={css.example}>
            <h4>{place}</h4>
            <p>
              <Words text={text} />
            </p>
            {note === undefined ? null : <p className={css.soft}>{note}</p>}
            <p className={css.soft}>{texts.source(source.document, source.year)}</p>
            <p>
              <b>{texts.fits}</b>{' '}
              {answers.map((answer) => `${counts[answer]} ${texts.answers[answer]}`).join(', ')}
            </p>
            {whys.length === 0 ? null : (
              <ul className={css.whys}>
                {whys.map(({ answer, why }) => (
                  <li key={`${answer} ${why}`}>
                    {texts.answers[answer]}: {why}
                  </li>
                ))}
              </ul>
            )}
          </article>
        )
      })}
    </div>
  )
}
