// "Wie ontbreekt?": the parties that belong at the table, with who is there already.
import type { MissingData } from '#shared/activities/session/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { usePeople, useRecord } from '#client/sync/react.ts'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { useContent } from '../useContent.ts'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import { useDo } from './useDo.ts'
import css from './Missing.module.css'

const texts = consoleTexts.lobby

export const Missing = () => {
  const parties = useContent()?.content.parties ?? []
  const missing = useRecord<MissingData>('missing')?.data.parties ?? []
  const people = usePeople().filter(({ role, left }) => role === 'participant' && !left)
  const [run, code] = useDo()
  return (
    <section>
      <h2 className={css.title}>{texts.missing}</h2>
      <p className={css.lead}>{texts.missingLead}</p>
      <ul className={css.parties}>
        {parties.map(({ id, name, roles }) => (
          <li key={id}>
            <Checkbox
              checked={missing.includes(name)}
              onChange={(on) => void run(SESSION, 'missing', { party: name, on })}
              explanation={people.some(({ side }) => roles.includes(side)) ? texts.there : texts.absent}
            >
              {name}
            </Checkbox>
          </li>
        ))}
      </ul>
      <Refused code={code} />
    </section>
  )
}
