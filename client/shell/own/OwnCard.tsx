// One thing of one's own: what it is, who sees it, and changing it or taking it back in two steps.
import { useEffect, useId, useRef, useState } from 'react'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { sentenceFor } from '../errors.ts'
import type { OwnItem, OwnText } from './list.ts'
import { ownTexts as texts } from './texts.ts'
import css from './Own.module.css'

type Answer = Promise<ErrorCode | undefined>

/** `change` and `take` resolve with why it was refused; absent where nothing can be changed any more. */
export type OwnCardProps = {
  readonly item: OwnItem
  readonly change?: (field: string, text: string) => Answer
  readonly take?: () => Answer
}

const Changing = (props: {
  item: OwnItem
  text: OwnText
  change: (field: string, text: string) => Answer
  onClose: () => void
}) => {
  const { item, text, change, onClose } = props
  const [typed, type] = useState(text.text)
  const [error, setError] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const save = async (): Promise<void> => {
    const code = await change(text.field, typed)
    if (code !== undefined) return setError(sentenceFor(code))
    announce(texts.saved)
    onClose()
  }
  return (
    <div className={css.form}>
      <TextArea
        ref={field}
        label={text.label}
        value={typed}
        onChange={type}
        max={text.max}
        whoSees={item.sees}
        {...(error !== undefined && { error })}
      />
      <div className={css.buttons}>
        <Button kind="doe" onClick={() => void save()}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </div>
  )
}

const Sure = (props: { counted: boolean; take: () => Answer; onClose: () => void }) => {
  const [error, setError] = useState<string>()
  const yes = useRef<HTMLDivElement>(null)
  useEffect(() => yes.current?.querySelector('button')?.focus(), [])
  const take = async (): Promise<void> => {
    const code = await props.take()
    if (code !== undefined) setError(sentenceFor(code))
    else announce(texts.taken)
  }
  return (
    <div className={css.form}>
      <p>{props.counted ? texts.sureCounted : texts.sure}</p>
      {error === undefined ? null : <ErrorText>{error}</ErrorText>}
      <div className={css.buttons} ref={yes}>
        <Button kind="danger" onClick={() => void take()}>
          {texts.yes}
        </Button>
        <Button onClick={props.onClose}>{texts.cancel}</Button>
      </div>
    </div>
  )
}

export const OwnCard = ({ item, change, take }: OwnCardProps) => {
  const id = useId()
  const [doing, setDoing] = useState<string>()
  const opener = useRef<Element>(null)
  const start = (what: string): void => {
    opener.current = document.activeElement
    setDoing(what)
  }
  const close = (): void => {
    setDoing(undefined)
    requestAnimationFrame(() => opener.current instanceof HTMLElement && opener.current.focus())
  }
  const chosen = item.texts.find(({ field }) => field === doing)
  const open = !item.shared && take !== undefined && change !== undefined
  return (
    <li className={css.item}>
      <h4 className={css.what} id={id}>
        {item.what}
      </h4>
      {item.texts.map((text) => (
        <div key={text.field} className={css.text}>
          {item.texts.length > 1 ? <span className={css.label}>{text.label}</span> : null}
          <p className={css.words}>{text.text}</p>
          {open && doing === undefined ? (
            <Button aria-describedby={id} onClick={() => start(text.field)}>
              {texts.change}
            </Button>
          ) : null}
          {change && chosen?.field === text.field ? (
            <Changing item={item} text={chosen} change={change} onClose={close} />
          ) : null}
        </div>
      ))}
      <WhoSees soft>{item.sees}</WhoSees>
      {item.shared ? <p>{texts.shared}</p> : null}
      {open && doing === undefined ? (
        <Button icon="bin" aria-describedby={id} onClick={() => start('take')}>
          {texts.take}
        </Button>
      ) : null}
      {take && doing === 'take' ? (
        <Sure counted={item.texts.length === 0} take={take} onClose={close} />
      ) : null}
    </li>
  )
}
