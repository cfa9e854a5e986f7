// What the facilitator can say in this stage and what to watch, from the content.
import { useContent } from '../useContent.ts'
import { Words } from '../Words.tsx'
import { consoleTexts } from './texts.ts'
import css from './Script.module.css'

type Place = { readonly activity: string; readonly stage: string }

/** Nothing when the content has no script for this stage. */
export const Script = ({ activity, stage }: Place) => {
  const script = useContent()?.content.scripts[`${activity}.${stage}`]
  if (!script) return null
  return (
    <div className={css.script}>
      <section>
        <h2>{consoleTexts.now.say}</h2>
        <div className={css.say}>
          {script.say.map((line) => (
            <p key={line}>
              ‘<Words text={line} />’
            </p>
          ))}
        </div>
      </section>
      <section>
        <h2>{consoleTexts.now.watch}</h2>
        <ul>
          {script.watch.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
