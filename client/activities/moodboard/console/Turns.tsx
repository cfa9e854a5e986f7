// The round: who is called, who has not told yet, who has, who passed. With names, only here.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { notSpoken } from '#shared/analysis/turns.ts'
import type { Turn } from '#shared/activities/moodboard/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useKind, useNames, usePeople } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { useCalledPerson } from '../useMoodboard.ts'
import css from './Console.module.css'
import { consoleTexts as texts } from './texts.ts'

type Standing = 'waiting' | 'spoken' | 'passed'
type Deed = { readonly cmd: 'turn.next' | 'turn.spoken' | 'turn.pass' | 'turn.back'; readonly label: string }

const call: Deed = { cmd: 'turn.next', label: texts.call }
const spoken: Deed = { cmd: 'turn.spoken', label: texts.spoken }
const pass: Deed = { cmd: 'turn.pass', label: texts.pass }
const back: Deed = { cmd: 'turn.back', label: texts.back }

const parts: readonly { of: Standing; title: (n: number) => string; deeds: readonly Deed[] }[] = [
  { of: 'waiting', title: texts.notYet, deeds: [call, pass] },
  { of: 'spoken', title: texts.done, deeds: [back] },
  { of: 'passed', title: texts.passed, deeds: [spoken, back] },
]

export const Turns = ({ step }: { step: string }) => {
  const people = usePeople()
  const names = useNames()
  const turns = useKind<Turn>(step, 'turn').map(({ data }) => data)
  const now = useCalledPerson(step)
  const [run, code] = useDo()
  const [meant, setMeant] = useState<string>()
  const inState = (state: Turn['state']): string[] =>
    turns.filter((turn) => turn.state === state).map(({ person }) => person)
  const round: Record<Standing, string[]> = {
    waiting: notSpoken(people, turns),
    spoken: inState('spoken'),
    passed: inState('passed'),
  }
  const nameOf = (id: string): string => names[id] ?? texts.unnamed
  const doFor = ({ cmd }: Deed, person: string): void => {
    setMeant(person)
    const withId = cmd === 'turn.spoken' || cmd === 'turn.pass'
    void run(step, cmd, withId ? { id: nanoid(12), person } : { person })
  }
  const draw = (): void => {
    setMeant(undefined)
    void run(step, 'turn.next', {})
  }
  const begun = turns.length > 0 || now !== undefined
  return (
    <div className={css.part}>
      <div className={css.next}>
        <Said>
          {now === undefined ? null : (
            <>
              {texts.next} <b>{nameOf(now)}</b>
            </>
          )}
        </Said>
        <span className={css.buttons}>
          {now === undefined
            ? null
            : [spoken, pass].map((deed) => (
                <Button key={deed.label} onClick={() => doFor(deed, now)}>
                  {deed.label}
                </Button>
              ))}
          <Button onClick={draw}>{now ? texts.drawAgain : begun ? texts.drawNext : texts.draw}</Button>
        </span>
      </div>
      {code === 'missing' ? (
        <Said>{meant === undefined ? texts.everyone : texts.nothingToShow}</Said>
      ) : (
        <Refused code={code} />
      )}
      {parts.map(({ of, title, deeds }) => {
        const here = round[of].filter((person) => person !== now)
        if (here.length === 0) return null
        return (
          <section key={of} className={css.part}>
            <h2>{title(here.length)}</h2>
            <ul className={css.people}>
              {here.map((person) => (
                <li key={person} className={css.person}>
                  <span>{nameOf(person)}</span>
                  <span className={css.buttons}>
                    {deeds.map((deed) => (
                      <Button key={deed.label} onClick={() => doFor(deed, person)}>
                        {deed.label} <VisuallyHidden>{nameOf(person)}</VisuallyHidden>
                      </Button>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <WhoSees soft icon="eye">
        {texts.namesHere}
      </WhoSees>
    </div>
  )
}
