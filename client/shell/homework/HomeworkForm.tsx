// At the desk: a step as homework until a day, with the link for people and how much was filled in, and no more.
import { useState } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import type { MetaData } from '#shared/activities/session/records.ts'
import { homeworkId, type HomeworkData } from '#shared/kernel/homework.ts'
import { useRecord, useServerNow, type Step } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Refused } from '../console/Refused.tsx'
import { useDo } from '../console/useDo.ts'
import { dayBefore, lastDate, untilOf } from './days.ts'
import { Given } from './Given.tsx'
import css from './HomeworkForm.module.css'
import { homeworkTexts } from './texts.ts'

const { desk } = homeworkTexts

export const HomeworkForm = ({ step, title }: { step: Step; title: string }) => {
  const until = useRecord<HomeworkData>(homeworkId(step.id))?.data.until
  const date = useRecord<MetaData>('meta')?.data.date ?? ''
  const serverNow = useServerNow()
  const [typed, type] = useState<string>()
  const [wrong, setWrong] = useState<'noDay' | 'past' | 'far' | 'after'>()
  const [run, code] = useDo()
  const day = typed ?? (until === undefined ? dayBefore(date, serverNow()) : lastDate(until))
  const give = async (): Promise<void> => {
    const chosen = untilOf(day, serverNow(), date)
    if (typeof chosen === 'string') {
      setWrong(chosen)
      return announce(desk[chosen], 'alert')
    }
    setWrong(undefined)
    if (!(await run(SESSION, 'homework.set', { step: step.id, until: chosen }))) return
    type(undefined)
    announce(desk.given)
  }
  const stop = (): void => void run(SESSION, 'homework.set', { step: step.id, until: null })
  return (
    <section className={css.part}>
      <h2 className={css.title}>{title}</h2>
      {until === undefined ? <p>{desk.lead}</p> : <Given step={step} until={until} />}
      <div className={css.day}>
        <Field
          type="date"
          label={desk.day}
          hint={desk.dayHint}
          whoSees={desk.daySees}
          {...(wrong !== undefined && { error: desk[wrong] })}
          value={day}
          onChange={type}
        />
        <Button onClick={() => void give()}>{until === undefined ? desk.give : desk.change}</Button>
      </div>
      {until === undefined ? null : (
        <div className={css.stop}>
          <p>{desk.stopWhy}</p>
          <Button onClick={stop}>{desk.stop}</Button>
        </div>
      )}
      <Refused code={code} />
    </section>
  )
}
