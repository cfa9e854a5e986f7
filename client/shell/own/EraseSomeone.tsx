// Taking somebody out of the session, in two steps: by that person, or by a facilitator who names somebody.
import { useEffect, useRef, useState } from 'react'
import type { FrozenData } from '#shared/kernel/facts.ts'
import { useNow, useRecord } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { erasePerson } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { sentenceFor } from '../errors.ts'
import { useSitting } from '../sitting.ts'
import { ownTexts } from './texts.ts'
import css from './Own.module.css'

const texts = ownTexts.erase
type What = 'name' | 'everything'

const choices = [
  { value: 'name', label: texts.name, explanation: texts.nameWhy },
  { value: 'everything', label: texts.everything, explanation: texts.everythingWhy },
] as const

/** `first` takes back what only this device can, before all of a person is erased. */
type Props = {
  readonly person: string
  readonly name?: string
  readonly first?: () => Promise<void>
  readonly onDone: () => void
}

/** Where something new stands instead of what was pressed, the focus goes to its first control. */
const useFirst = () => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('input, button')?.focus(), [])
  return box
}

const Sure = (props: Props & { readonly what: What; readonly onCancel: () => void }) => {
  const { person, what, onDone, onCancel } = props
  const { session, token } = useSitting()
  const [error, setError] = useState<string>()
  const box = useFirst()
  const erase = async (): Promise<void> => {
    if (what === 'everything') await props.first?.()
    const answer = await erasePerson(session, token, person, what)
    if (!answer.ok) return setError(apiSentence(answer.code))
    announce(what === 'name' ? texts.doneName : texts.doneEverything)
    onDone()
  }
  return (
    <div className={css.form} ref={box}>
      <p>
        <strong>{what === 'name' ? texts.name : texts.everything}.</strong> {texts.sure}
      </p>
      {what === 'everything' ? <p>{texts.stays}</p> : null}
      {error === undefined ? null : <ErrorText>{error}</ErrorText>}
      <div className={css.buttons}>
        <Button kind="danger" onClick={() => void erase()}>
          {what === 'name' ? texts.yesName : texts.yesEverything}
        </Button>
        <Button onClick={onCancel}>{ownTexts.cancel}</Button>
      </div>
    </div>
  )
}

const Choosing = (
  props: Props & { readonly onNext: (what: What) => void; readonly onCancel: () => void },
) => {
  const leads = useNow()?.leader === props.person
  const [what, choose] = useState<What>('name')
  const box = useFirst()
  return (
    <div className={css.form} ref={box}>
      <RadioCards
        legend={props.name === undefined ? texts.what : texts.titleOther(props.name)}
        value={what}
        options={leads ? choices.slice(0, 1) : choices}
        onChange={choose}
      />
      {leads ? <p>{texts.leads}</p> : null}
      <div className={css.buttons}>
        <Button onClick={() => props.onNext(what)}>{texts.next}</Button>
        <Button onClick={props.onCancel}>{ownTexts.cancel}</Button>
      </div>
    </div>
  )
}

export const EraseSomeone = (props: Props) => {
  const frozen = useRecord<FrozenData>('frozen') !== undefined
  const [at, go] = useState<'closed' | 'choosing' | What>('closed')
  const onCancel = (): void => go('closed')
  const label = props.name === undefined ? texts.open : texts.openOther
  return (
    <section className={css.erase}>
      <h3 className={css.step}>{label}</h3>
      {frozen ? (
        <p>{sentenceFor('frozen')}</p>
      ) : at === 'closed' ? (
        <Button kind="danger" onClick={() => go('choosing')}>
          {label}
        </Button>
      ) : at === 'choosing' ? (
        <Choosing {...props} onNext={go} onCancel={onCancel} />
      ) : (
        <Sure {...props} what={at} onCancel={onCancel} />
      )}
    </section>
  )
}
