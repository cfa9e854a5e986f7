// What Dutch content means, in one plain English line under it: on screens in another language only.
import { language } from './chosen.ts'
import css from './English.module.css'

export const English = ({ text }: { text: string | undefined }) =>
  language === 'nl' || text === undefined ? null : (
    <span lang="en" className={css.english}>
      {text}
    </span>
  )
