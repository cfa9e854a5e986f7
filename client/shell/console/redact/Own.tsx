// "Zelf iets zwart maken": the words are typed, looked up, and shown where they stand before anything happens.
import { useRef, useState } from 'react'
import { cleanText } from '#shared/kernel/fields.ts'
import type { FoundPlace } from '#shared/privacy/found.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Deeds } from './Deeds.tsx'
import { Places } from './Places.tsx'
import { fetchPlaces } from './spots.ts'
import { redactTexts as texts } from './texts.ts'
import css from './Redact.module.css'

const MOST = 200

type Sought = { readonly words: string; readonly places: readonly FoundPlace[] }

export const Own = ({ session, onDone }: { session: string; onDone: (says: string) => void }) => {
  const [typed, type] = useState('')
  const [sought, setSought] = useState<Sought>()
  const [wrong, setWrong] = useState<string>()
  const [failed, fail] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const change = (to: string): void => {
    type(to)
    setSought(undefined)
    setWrong(undefined)
  }
  const search = (): void => {
    const words = cleanText(typed)
    if (words.length < 2 || !/[\p{L}\p{N}]/u.test(words)) return setWrong(texts.tooShort)
    fetchPlaces(session, words).then(
      (places) => {
        fail(false)
        setSought({ words, places })
        setWrong(places.length === 0 ? texts.notFound : undefined)
      },
      () => fail(true),
    )
  }
  const done = (says: string): void => {
    change('')
    // What was chosen is gone with its buttons.
    field.current?.focus()
    onDone(says)
  }
  return (
    <section className={css.part}>
      <h3>{texts.own}</h3>
      <p>{texts.ownLead}</p>
      <Field
        ref={field}
        label={texts.ownField}
        value={typed}
        onChange={change}
        onEnter={search}
        maxLength={MOST}
        autoComplete="off"
        spellCheck={false}
        whoSees={texts.ownSees}
        status={<Button onClick={search}>{texts.search}</Button>}
        {...(wrong !== undefined && { error: wrong })}
      />
      <Said as="div" kind="alert">
        {failed ? <ErrorText>{texts.failed}</ErrorText> : null}
      </Said>
      {sought && sought.places.length > 0 ? (
        <div key={sought.words} className={css.card}>
          <Said className={css.kind}>{texts.sure(sought.words, sought.places.length)}</Said>
          <Places {...sought} />
          <Deeds {...sought} onDone={done} />
        </div>
      ) : null}
    </section>
  )
}
