// Under a table whose columns have no room for it: what each group is, in plain English, on screens in another language.
import type { Group } from '#shared/activities/supply/records.ts'
import { language } from '#client/languages/chosen.ts'
import { English } from '#client/languages/English.tsx'
import css from './DomainList.module.css'

export const EnglishGroups = ({ groups }: { groups: readonly Group[] }) => {
  const told = groups.filter(({ english }) => english !== undefined)
  if (language === 'nl' || told.length === 0) return null
  return (
    <ul className={css.english}>
      {told.map(({ id, short, english }) => (
        <li key={id}>
          <b lang="nl">{short}</b> <English text={english} />
        </li>
      ))}
    </ul>
  )
}
