// One thing that was found at a time, in the sentences around it, with what can be done with it.
import { useEffect, useRef, useState } from 'react'
import type { Found } from '#shared/privacy/found.ts'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Deeds } from './Deeds.tsx'
import { Places } from './Places.tsx'
import { redactTexts as texts } from './texts.ts'
import css from './Redact.module.css'

type OneProps = {
  one: Found | undefined
  left: number
  /** The one before it is done with, so that the focus comes here. */
  moved: boolean
  onDone: (says: string) => void
  onLater: () => void
}

const One = ({ one, left, moved, onDone, onLater }: OneProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moved) heading.current?.focus()
  }, [moved])
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {one ? texts.left(left) : texts.walk}
      </h3>
      {one ? (
        <div className={css.card}>
          <p className={css.kind}>{texts.kind[one.kind]}</p>
          {one.spared ? <p>{texts.spared}</p> : null}
          <Places words={one.text} places={one.places} />
          <Deeds words={one.text} places={one.places} why={one.kind} onDone={onDone} onLater={onLater} />
        </div>
      ) : (
        <EmptyState title={texts.none} />
      )}
    </>
  )
}

export const Walk = (props: { found: readonly Found[]; onDone: (says: string) => void }) => {
  const { found, onDone } = props
  const [all, showAll] = useState(false)
  const [later, setLater] = useState<readonly string[]>([])
  const [moved, move] = useState(false)
  const open = found.filter(({ spared }) => all || !spared)
  // What was put off comes back after the others.
  const one = open.find(({ text }) => !later.includes(text)) ?? open[0]
  const spared = found.filter((each) => each.spared).length
  const putOff = (): void => {
    if (!one) return
    move(true)
    setLater((before) => (before.length + 1 >= open.length ? [one.text] : [...before, one.text]))
  }
  return (
    <section className={css.part}>
      <One
        key={one?.text ?? ''}
        one={one}
        left={open.length}
        moved={moved}
        onDone={(says) => {
          move(true)
          onDone(says)
        }}
        onLater={putOff}
      />
      {spared > 0 && !all ? <Button onClick={() => showAll(true)}>{texts.all(spared)}</Button> : null}
    </section>
  )
}
