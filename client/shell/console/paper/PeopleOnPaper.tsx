// How many people took part on paper, per side; with names only in a session with names.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import { sides } from '#shared/content/sides.ts'
import type { SideId } from '#shared/kernel/facts.ts'
import { usePeople } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Select } from '#client/ui/Select.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { addOnPaper } from '../../api.ts'
import { apiSentence } from '../../apiErrors.ts'
import { keyOf } from '../../keys.ts'
import { copyTexts as texts } from './texts.ts'
import css from '../List.module.css'

const MOST = 60
const MOST_NAMES = 2_400
const NAME = 40

export const PeopleOnPaper = ({ session, names }: { session: string; names: boolean }) => {
  const onPaper = usePeople().filter(({ paper }) => paper).length
  const [side, setSide] = useState<SideId>('inwoner')
  const [count, setCount] = useState('')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  // Kept until it worked, so that a request that was cut off may be repeated.
  const [keys, setKeys] = useState(() => Array.from({ length: MOST }, () => nanoid(24)))
  const add = async (): Promise<void> => {
    const n = Number(count)
    if (!Number.isInteger(n) || n < 1 || n > MOST) return setProblem(texts.badNumber)
    setProblem(undefined)
    const lines = typed.split('\n').map((line) => line.trim().slice(0, NAME))
    const people = keys
      .slice(0, n)
      .map((joinKey, index) => ({ side, joinKey, ...(names && lines[index] && { name: lines[index] }) }))
    const answer = await addOnPaper(session, keyOf('console', session) ?? '', people)
    if (!answer.ok) return setProblem(apiSentence(answer.code))
    setKeys(Array.from({ length: MOST }, () => nanoid(24)))
    setCount('')
    setTyped('')
    announce(texts.done)
  }
  return (
    <div className={css.form}>
      <Said>{texts.there(onPaper)}</Said>
      <div className={css.pair}>
        <Select
          label={texts.whoSide}
          value={side}
          options={sides.map(({ id, label }) => ({ value: id, label }))}
          onChange={setSide}
        />
        <Field
          label={texts.howMany}
          type="number"
          inputMode="numeric"
          value={count}
          onChange={setCount}
          onEnter={() => void add()}
          whoSees={texts.countSees}
        />
      </div>
      {names ? (
        <TextArea
          label={texts.names}
          value={typed}
          onChange={setTyped}
          max={MOST_NAMES}
          optional
          whoSees={texts.namesSee}
        />
      ) : null}
      <Said as="div" kind="alert">
        {problem === undefined ? null : <ErrorText>{problem}</ErrorText>}
      </Said>
      <Button kind="doe" onClick={() => void add()}>
        {texts.add}
      </Button>
      {onPaper > 0 ? <p className={css.soft}>{texts.numbers}</p> : null}
    </div>
  )
}
