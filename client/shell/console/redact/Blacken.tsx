// The question before words go for good: on how many places they stand, what comes instead, and why.
import { useState } from 'react'
import type { RedactionData } from '#shared/activities/session/records.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Select } from '#client/ui/Select.tsx'
import { Refused } from '../Refused.tsx'
import type { Words } from './Deeds.tsx'
import { redactTexts as texts } from './texts.ts'
import { useOpened } from './useOpened.ts'
import { useRedact } from './useRedact.ts'
import css from './Redact.module.css'

const MOST = { put: 200, words: 120 }

type Props = Words & { otherwise: boolean; onDone: (says: string) => void; onBack: () => void }

export const Blacken = ({ words: find, places, why: given, otherwise, onDone, onBack }: Props) => {
  const [put, setPut] = useState('')
  const [why, setWhy] = useState<RedactionData['why']>(given ?? 'name')
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const { code, redact } = useRedact(onDone)
  const heading = useOpened()
  const putWrong =
    otherwise && put.trim() === '' ? texts.putMissing : put.includes(find) ? texts.putSame : undefined
  const wordsWrong = words.includes(find) ? texts.wordsSame : undefined
  const sure = (): void => {
    setTried(true)
    if (putWrong === undefined && wordsWrong === undefined)
      redact({ find, put: otherwise ? put : '', why, words }, places.length)
  }
  return (
    <div className={css.form}>
      <p ref={heading} tabIndex={-1} className={css.sure}>
        {texts.sure(find, places.length)}
      </p>
      {otherwise ? (
        <Field
          label={texts.put}
          hint={texts.putHint}
          value={put}
          onChange={setPut}
          onEnter={sure}
          maxLength={MOST.put}
          whoSees={texts.putSees}
          {...(tried && putWrong !== undefined && { error: putWrong })}
        />
      ) : null}
      {given === undefined ? (
        <Select
          label={texts.why}
          value={why}
          options={texts.whys}
          onChange={setWhy}
          whoSees={texts.whySees}
        />
      ) : null}
      {why === 'other' ? (
        <Field
          optional
          label={texts.words}
          hint={texts.wordsHint}
          value={words}
          onChange={setWords}
          maxLength={MOST.words}
          whoSees={texts.wordsSees}
          {...(tried && wordsWrong !== undefined && { error: wordsWrong })}
        />
      ) : null}
      <p>
        {texts.inContent} {texts.backup}
      </p>
      <p className={css.forGood}>{texts.forGood}</p>
      <div className={css.deeds}>
        <Button kind="danger" onClick={sure}>
          {otherwise ? texts.sureOther : texts.sureBlack}
        </Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
      <Refused code={code} />
    </div>
  )
}
