// The sheet of a talk, copied from paper: per question its lines, one thought a line, and what the group keeps.
import { useState } from 'react'
import { SUMMARY, THOUGHT, type QuestionId } from '#shared/activities/conversation/records.ts'
import css from '#client/shell/console/List.module.css'
import type { PaperProps } from '#client/shell/console/paper/forms.ts'
import { LinesField, TakeLines } from '#client/shell/console/paper/LinesField.tsx'
import { copyTexts } from '#client/shell/console/paper/texts.ts'
import { useLines } from '#client/shell/console/paper/useLines.ts'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraft, useProgress } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { TextArea } from '#client/ui/TextArea.tsx'
import { Select } from '#client/ui/Select.tsx'
import { useSummaries, useTalkConfig } from '../useTalk.ts'
import { paperTexts as texts } from './paperTexts.ts'

const Question = ({ step, question }: { step: string; question: QuestionId }) => {
  const lines = useLines(`paper:${step}:${question}`, THOUGHT)
  const [summary, setSummary, clear] = useDraft(`paper:${step}:${question}:kept`)
  const kept = useSummaries(step).find(({ data }) => data.question === question)?.data.text ?? ''
  const quiet = useProgress(step)?.stage === 'silent'
  const [run, code] = useDo()
  const enter = (): void =>
    void run(step, 'paper.enter', { question, thoughts: lines.sent(), summary: summary.trim() }).then(
      (ok) => {
        if (!ok) return
        lines.clear()
        clear()
        announce(copyTexts.done)
      },
    )
  const empty = lines.count === 0 && summary.trim() === ''
  return (
    <>
      <LinesField
        lines={lines}
        label={texts.lines}
        rows={6}
        optional
        whoSees={quiet ? texts.linesWait : texts.linesSee}
      />
      <TextArea
        label={texts.summary}
        value={summary}
        onChange={setSummary}
        max={SUMMARY}
        rows={3}
        optional
        whoSees={texts.summarySees}
        {...(kept !== '' && { hint: texts.stands(kept) })}
      />
      <TakeLines lines={lines} possible={!empty} code={code} label={texts.take} onTake={enter} />
    </>
  )
}

export default function PaperEntry({ step }: PaperProps) {
  const { fiche, questions } = useTalkConfig(step.id)
  const [picked, pick] = useState<string>()
  const question = questions.find(({ id }) => id === picked) ?? questions[0]
  if (!fiche || !question) return <p>{texts.noFiche}</p>
  return (
    <div className={css.form}>
      <Select
        label={texts.question}
        value={question.id}
        options={questions.map(({ id, text }) => ({ value: id, label: text }))}
        onChange={pick}
      />
      <Question key={question.id} step={step.id} question={question.id} />
    </div>
  )
}
