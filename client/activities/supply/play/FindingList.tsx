// What stands out in the matrices laid together; rows that hardly anybody filled in are told in one sentence.
import type { Finding } from '#shared/activities/supply/findings.ts'
import type { Config } from '#shared/activities/supply/records.ts'
import css from './Laid.module.css'
import { texts } from './texts.ts'

const words = texts.laid

export const FindingList = ({ config, found }: { config: Config; found: readonly Finding[] }) => {
  if (found.length === 0) return <p>{words.noFindings}</p>
  const blank = new Set(found.filter((one) => one.blank).map(({ domain }) => domain))
  const names = config.domains.filter(({ id }) => blank.has(id)).map(({ name }) => name)
  return (
    <div className={css.cells}>
      <p className={css.soft}>{words.findingsLead}</p>
      <ul className={css.findings}>
        {found
          .filter((one) => !one.blank)
          .map(({ key, text }) => (
            <li key={key} className={css.finding}>
              {text}
            </li>
          ))}
      </ul>
      {names.length > 0 ? <p>{words.blanks(names)}</p> : null}
    </div>
  )
}
