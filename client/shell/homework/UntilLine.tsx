// Above a task that is done before the session: until when it can be done.
import { Icon } from '#client/ui/Icon.tsx'
import { lastDay } from './days.ts'
import { homeworkTexts } from './texts.ts'
import css from './UntilLine.module.css'

export const UntilLine = ({ until }: { until: number }) => (
  <p className={css.line}>
    <Icon name="clock" size={22} />
    <span>{homeworkTexts.table.until(lastDay(until))}</span>
  </p>
)
