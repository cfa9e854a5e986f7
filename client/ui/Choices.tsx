// What is said of where somebody stands, the one thing to do now, and the others side by side; with why it was refused.
import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import { ErrorText } from './ErrorText.tsx'
import css from './Choices.module.css'

type Labelled = { readonly label: string }

export type Choice<T extends Labelled> = {
  readonly says?: string
  readonly main?: T
  readonly others: readonly T[]
}

export function Choices<T extends Labelled>(
  props: Choice<T> & { onChoose: (chosen: T) => void; error: string | undefined },
) {
  const { says, main, others, error } = props
  const group = useRef<HTMLDivElement>(null)
  const labels = [main, ...others].map((one) => one?.label).join(', ')
  /** The choices that there were when one of them was chosen. */
  const before = useRef<string>(undefined)
  const onChoose = (chosen: T): void => {
    before.current = labels
    props.onChoose(chosen)
  }
  // What was chosen makes place for other choices: then the first of those is where the hand goes on.
  useEffect(() => {
    if (before.current === undefined || before.current === labels) return
    before.current = undefined
    if (document.activeElement === document.body) group.current?.querySelector('button')?.focus()
  })
  return (
    <div className={css.choices} ref={group}>
      <p className={css.says} role="status">
        {says}
      </p>
      {main ? (
        <Button kind="doe" wide onClick={() => onChoose(main)}>
          {main.label}
        </Button>
      ) : null}
      <div className={css.others}>
        {others.map((other) => (
          <Button key={other.label} wide onClick={() => onChoose(other)}>
            {other.label}
          </Button>
        ))}
      </div>
      {error === undefined ? null : <ErrorText>{error}</ErrorText>}
    </div>
  )
}
