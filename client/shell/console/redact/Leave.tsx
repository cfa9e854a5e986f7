// Why something that was found may stay.
import { useState } from 'react'
import type { SparedData } from '#shared/activities/session/records.ts'
import type { FoundPlace } from '#shared/privacy/found.ts'
import { Button } from '#client/ui/Button.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { Refused } from '../Refused.tsx'
import { redactTexts as texts } from './texts.ts'
import { useOpened } from './useOpened.ts'
import { useRedact } from './useRedact.ts'
import css from './Redact.module.css'

type Props = {
  places: readonly FoundPlace[]
  onDone: (says: string) => void
  onBack: () => void
}

export const Leave = ({ places, onDone, onBack }: Props) => {
  const [why, setWhy] = useState<SparedData['why'] | null>(null)
  const [tried, setTried] = useState(false)
  const { code, spare } = useRedact(onDone)
  const heading = useOpened()
  const leave = (): void => {
    setTried(true)
    if (why !== null) spare(why, places)
  }
  return (
    <div className={css.form}>
      <p ref={heading} tabIndex={-1} className={css.sure}>
        {texts.spare}
      </p>
      <RadioCards
        legend={texts.spareWhy}
        value={why}
        options={texts.spareWhys}
        onChange={setWhy}
        {...(tried && why === null && { error: texts.chooseWhy })}
      />
      <WhoSees soft>{texts.spareSees}</WhoSees>
      <div className={css.deeds}>
        <Button onClick={leave}>{texts.spareNow}</Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
      <Refused code={code} />
    </div>
  )
}
