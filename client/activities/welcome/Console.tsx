// The welcome for the facilitator: the house rules to read aloud together, and who is missing.
import { Missing } from '#client/shell/console/Missing.tsx'
import { useContent } from '#client/shell/useContent.ts'
import { welcomeConsole as texts } from './console/texts.ts'
import css from './console/Console.module.css'

export default function Console() {
  const rules = useContent()?.content.houseRules ?? []
  return (
    <div className={css.part}>
      {rules.length === 0 ? null : (
        <section>
          <h2 className={css.title}>{texts.rules}</h2>
          <ul className={css.rules}>
            {rules.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <Missing />
    </div>
  )
}
