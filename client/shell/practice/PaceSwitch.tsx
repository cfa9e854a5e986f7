// How fast the twelve of a practice session go: at the pace of people, or fast.
import { useId } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Practice } from '#shared/activities/session/records.ts'
import { useNow, useRecord } from '#client/sync/react.ts'
import { Refused } from '../console/Refused.tsx'
import { useDo } from '../console/useDo.ts'
import { practiceTexts } from './texts.ts'
import css from './PracticeMark.module.css'

const paces = [
  [false, practiceTexts.real],
  [true, practiceTexts.fast],
] as const

export const PaceSwitch = () => {
  const name = useId()
  const fast = useRecord<Practice>('practice')?.data.fast ?? false
  const ended = useNow()?.endedAt != null
  const [run, code] = useDo()
  if (ended) return null
  return (
    <fieldset className={css.paces}>
      <legend>{practiceTexts.pace}</legend>
      {paces.map(([value, label]) => (
        <label key={label} className={css.pace}>
          <input
            type="radio"
            name={name}
            checked={fast === value}
            onChange={() => void run(SESSION, 'practice.pace', { fast: value })}
          />
          <span>{label}</span>
        </label>
      ))}
      <Refused code={code} />
    </fieldset>
  )
}
