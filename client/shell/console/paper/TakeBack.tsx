// Taking back what was copied of one sheet; asked twice, because it is gone then.
import { useState } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Step } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Refused } from '../Refused.tsx'
import { useDo } from '../useDo.ts'
import { copyTexts as texts } from './texts.ts'
import type { Sheet } from './useSheets.ts'
import css from '../List.module.css'

export const TakeBack = ({ step, sheet }: { step: Step; sheet: Sheet }) => {
  const { person, number, ids } = sheet
  const [sure, ask] = useState(false)
  const [run, code] = useDo()
  const take = (): void =>
    void run(SESSION, 'own.take', { step: step.id, ids }, { as: person }).then((ok) => {
      ask(false)
      if (ok) announce(texts.takenBack(number))
    })
  if (ids.length === 0) return null
  return (
    <div className={css.form}>
      {sure ? <p>{texts.sure}</p> : null}
      <div className={css.buttons}>
        {sure ? (
          <>
            <Button kind="doe" onClick={take}>
              {texts.yesTake(number)}
            </Button>
            <Button onClick={() => ask(false)}>{texts.keep}</Button>
          </>
        ) : (
          <Button icon="bin" onClick={() => ask(true)}>
            {texts.takeBack(number)}
          </Button>
        )}
      </div>
      <Refused code={code} />
    </div>
  )
}
