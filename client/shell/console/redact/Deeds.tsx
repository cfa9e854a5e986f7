// What can be done with words that were found: each deed is asked once more, in a form of its own.
import { useState } from 'react'
import type { RedactionData } from '#shared/activities/session/records.ts'
import type { FoundPlace } from '#shared/privacy/found.ts'
import { useStatus } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Refused } from '../Refused.tsx'
import { Blacken } from './Blacken.tsx'
import { Leave } from './Leave.tsx'
import { redactTexts as texts } from './texts.ts'
import { useRedact } from './useRedact.ts'
import css from './Redact.module.css'

export type Words = {
  readonly words: string
  readonly places: readonly FoundPlace[]
  /** What it was found as; asked when it is absent. */
  readonly why?: RedactionData['why']
}

export const Deeds = (props: Words & { onDone: (says: string) => void; onLater?: () => void }) => {
  const { words, places, why, onDone, onLater } = props
  const [deed, choose] = useState<'black' | 'otherwise' | 'spare'>()
  const { connection } = useStatus()
  const { code, veil } = useRedact(onDone)
  const off = connection === 'live' ? {} : { notPossible: texts.offline }
  const back = (): void => choose(undefined)
  if (deed === 'spare') return <Leave places={places} onDone={onDone} onBack={back} />
  if (deed !== undefined)
    return (
      <Blacken
        words={words}
        places={places}
        {...(why !== undefined && { why })}
        otherwise={deed === 'otherwise'}
        onDone={onDone}
        onBack={back}
      />
    )
  return (
    <div className={css.form}>
      <div className={css.deeds}>
        <Button onClick={() => choose('black')} {...off}>
          {texts.black}
        </Button>
        <Button onClick={() => choose('otherwise')} {...off}>
          {texts.otherwise}
        </Button>
        <Button onClick={() => veil(words)} {...off}>
          {texts.veil}
        </Button>
        {onLater === undefined ? null : (
          <>
            <Button onClick={() => choose('spare')} {...off}>
              {texts.spare}
            </Button>
            <Button onClick={onLater}>{texts.later}</Button>
          </>
        )}
      </div>
      <Refused code={code} />
    </div>
  )
}
