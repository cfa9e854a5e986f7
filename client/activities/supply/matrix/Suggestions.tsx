// Names to choose from under a field, so that nobody has to type a long name: those that fit what is typed.
import { Button } from '#client/ui/Button.tsx'
import { texts } from '../texts.ts'
import { suggest } from './marks.ts'
import css from './NamesField.module.css'

const MOST = 4

export const Suggestions = (props: {
  all: readonly string[]
  typed: string
  taken: readonly string[]
  onChoose: (name: string) => void
}) => {
  const found = suggest(props.all, props.typed, props.taken, MOST)
  if (found.length === 0) return null
  return (
    <div role="group" aria-label={texts.name.suggestions} className={css.suggestions}>
      <span className={css.or} aria-hidden="true">
        {texts.name.suggestions}
      </span>
      {found.map((name) => (
        <Button key={name} onClick={() => props.onChoose(name)}>
          {name}
        </Button>
      ))}
    </div>
  )
}
