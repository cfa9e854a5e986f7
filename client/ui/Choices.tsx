// What is said of where somebody stands, the one thing to do now, and the others side by side; with why it was refused.
import { useRef } from 'react'
import { Button } from './Button.tsx'
import { ErrorText } from './ErrorText.tsx'
import { useKeptHand } from './useKeptHand.ts'
import { useStanding } from './useStanding.ts'
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
  const keepHand = useKeptHand(group)
  useStanding(says ?? '', [main, ...others].map((choice) => choice?.label ?? '').join(' '))
  const onChoose = (chosen: T): void => {
    keepHand()
    props.onChoose(chosen)
  }
  return (
    <div className={css.choices} ref={group}>
      <p className={css.says}>{says}</p>
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
