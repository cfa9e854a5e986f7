// What stands out: the group takes a suggestion over, words it otherwise, or leaves it out.
import { useRef } from 'react'
import { nanoid } from 'nanoid'
import type { Question } from '#shared/activities/supply/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { useFindings, type Finding } from '../useFindings.ts'
import css from './Console.module.css'
import { OpenFinding } from './OpenFinding.tsx'
import { consoleTexts } from './texts.ts'
import { useNextFocus } from './useNextFocus.ts'

const texts = consoleTexts.findings
const found = ['little', 'double', 'differs'] as const satisfies readonly Question[]

export const Findings = ({ step }: { step: string }) => {
  const { findings, open } = useFindings(step)
  const [run, code] = useDo()
  const list = useRef<HTMLDivElement>(null)
  useNextFocus(list)
  const dropped = findings.filter((one) => one.dropped)
  const taken = findings.filter(({ sentence, dropped: out }) => sentence !== undefined && !out)
  const take = async ({ key, question }: Finding, text: string): Promise<boolean> => {
    const ok = await run(step, 'sentence.add', { id: nanoid(12), question, text, from: key })
    if (ok) announce(texts.takenSaid)
    return ok
  }
  const drop = async ({ key }: Finding, out: boolean): Promise<void> => {
    if (await run(step, 'suggestion.drop', { key, dropped: out }))
      announce(out ? texts.droppedSaid : texts.backSaid)
  }
  if (findings.length === 0) return <p>{texts.none}</p>
  return (
    <div className={css.part} ref={list} tabIndex={-1}>
      <p>{texts.lead}</p>
      <Refused code={code} />
      {open === 0 ? <Said>{texts.noneOpen}</Said> : null}
      {found.map((question) => {
        const here = findings.filter(
          (one) => one.question === question && !one.dropped && one.sentence === undefined,
        )
        return here.length === 0 ? null : (
          <section key={question} className={css.question}>
            <h2>{consoleTexts.questions[question]}</h2>
            <ul className={css.list}>
              {here.map((finding) => (
                <OpenFinding
                  key={finding.key}
                  step={step}
                  finding={finding}
                  onTake={(text) => take(finding, text)}
                  onDrop={() => void drop(finding, true)}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {taken.length === 0 ? null : (
        <details className={css.more}>
          <summary>{texts.taken(taken.length)}</summary>
          <ul className={css.list}>
            {taken.map(({ key, sentence }) => (
              <li key={key} className={css.item}>
                {sentence?.data.text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {dropped.length === 0 ? null : (
        <details className={css.more}>
          <summary>{texts.dropped(dropped.length)}</summary>
          <ul className={css.list}>
            {dropped.map((finding) => (
              <li key={finding.key} className={css.item}>
                <span className={css.words}>{finding.text}</span>
                <Button icon="undo" onClick={() => void drop(finding, false)}>
                  {texts.back}
                  <VisuallyHidden>: {finding.text}</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
