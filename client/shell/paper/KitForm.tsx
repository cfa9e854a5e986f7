// What to print: a list to tick, and the button that makes one file of it.
import { useState } from 'react'
import { kitParts, type KitPart } from '#shared/kit/parts.ts'
import { partNames } from '#shared/kit/texts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Said } from '#client/ui/Said.tsx'
import type { KitOutcome } from './getKit.ts'
import { paperTexts as texts } from './texts.ts'
import css from './KitForm.module.css'

const failures = { 'no-pdf': texts.noPdf, 'too-fast': texts.tooFast, failed: texts.failed } as const

export const KitForm = (props: { get: (parts: readonly KitPart[]) => Promise<KitOutcome> }) => {
  const [chosen, choose] = useState<readonly KitPart[]>(kitParts)
  const [state, setState] = useState<KitOutcome | 'busy' | 'nothing'>()
  const pick = (parts: readonly KitPart[]): void => {
    choose(parts)
    setState(undefined)
  }
  const every = chosen.length === kitParts.length
  const make = async (): Promise<void> => {
    if (chosen.length === 0) return setState('nothing')
    setState('busy')
    setState(await props.get(chosen))
  }
  return (
    <div className={css.form}>
      <fieldset className={css.parts}>
        <legend className={css.legend}>{texts.parts}</legend>
        {kitParts.map((part) => (
          <Checkbox
            key={part}
            checked={chosen.includes(part)}
            explanation={partNames[part][1]}
            onChange={(on) => pick(kitParts.filter((one) => (one === part ? on : chosen.includes(one))))}
          >
            {partNames[part][0]}
          </Checkbox>
        ))}
      </fieldset>
      <div className={css.buttons}>
        <Button kind="doe" icon="download" onClick={() => void make()}>
          {texts.get(chosen.length)}
        </Button>
        <Button onClick={() => pick(every ? [] : kitParts)}>{every ? texts.none : texts.all}</Button>
      </div>
      <Said>
        {state === 'busy' ? texts.busy : null}
        {state === 'done' ? texts.done : null}
      </Said>
      <Said as="div" kind="alert">
        {state === 'nothing' ? <ErrorText>{texts.nothing}</ErrorText> : null}
        {state !== undefined && state in failures ? (
          <ErrorText>{failures[state as keyof typeof failures]}</ErrorText>
        ) : null}
      </Said>
    </div>
  )
}
