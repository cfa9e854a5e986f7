// The speaking order: whom to ask, whose hand is up, who has not spoken. With names, only here.
import { nanoid } from 'nanoid'
import { hands, notSpoken } from '#shared/analysis/turns.ts'
import type { Turn } from '#shared/activities/conversation/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useKind, useNames, usePeople } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { talkConsole as texts } from './texts.ts'
import css from './Talk.module.css'

export const Turns = ({ step }: { step: string }) => {
  const people = usePeople()
  const names = useNames()
  const turns = useKind<Turn>(step, 'turn').map(({ data }) => data)
  const next = useKind<{ person: string }>(step, 'next')[0]?.data.person
  const [run, code] = useDo()
  const nameOf = (id: string): string => names[id] ?? texts.unnamed
  const waiting = hands(people, turns).map(({ person }) => person)
  const silent = notSpoken(people, turns).filter((person) => !waiting.includes(person))
  const done = turns
    .filter(({ times, state }) => times > 0 && state !== 'waiting')
    .map(({ person }) => person)
  const spoke = (person: string): void => void run(step, 'turn.spoken', { id: nanoid(12), person })
  const line = (person: string) => (
    <li key={person} className={css.person}>
      <span>{nameOf(person)}</span>
      <Button onClick={() => spoke(person)}>{texts.spoken}</Button>
    </li>
  )
  return (
    <div className={css.part}>
      <div className={css.next}>
        {next === undefined ? null : (
          <p>
            {texts.next} <b>{nameOf(next)}</b>
          </p>
        )}
        <span className={css.buttons}>
          {next === undefined ? null : <Button onClick={() => spoke(next)}>{texts.spoken}</Button>}
          <Button onClick={() => void run(step, 'turn.next', {})}>
            {next === undefined ? texts.draw : texts.drawAgain}
          </Button>
        </span>
      </div>
      {code === 'missing' ? <Said>{texts.everyone}</Said> : <Refused code={code} />}
      <h2>{texts.hands}</h2>
      {waiting.length === 0 ? <p className={css.soft}>{texts.noHands}</p> : null}
      <ul className={css.people}>{waiting.map(line)}</ul>
      <h2>{texts.notYet(silent.length)}</h2>
      <ul className={css.people}>{silent.map(line)}</ul>
      {done.length === 0 ? null : (
        <>
          <h2>{texts.done(done.length)}</h2>
          <ul className={css.people}>
            {done.map((person) => (
              <li key={person} className={css.person}>
                <span>{nameOf(person)}</span>
                <Button onClick={() => void run(step, 'turn.back', { person })}>{texts.back1}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <WhoSees soft icon="eye">
        {texts.namesHere}
      </WhoSees>
    </div>
  )
}
