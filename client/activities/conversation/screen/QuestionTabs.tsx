// The three questions: which one is in turn, and of which something is written.
import type { TalkQuestion } from '#shared/content/schema.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts } from './texts.ts'
import css from './Lists.module.css'

export const QuestionTabs = (props: {
  questions: readonly TalkQuestion[]
  now: string | undefined
  written: ReadonlySet<string>
}) => (
  <ol className={css.questions}>
    {props.questions.map(({ id, text }, index) => (
      <li key={id} aria-current={id === props.now ? 'step' : undefined}>
        <span className={css.number} data-done={props.written.has(id)}>
          {props.written.has(id) ? <Icon name="check" size="70%" /> : index + 1}
        </span>
        <span>
          {text}
          {props.written.has(id) ? <VisuallyHidden> ({texts.done})</VisuallyHidden> : null}
        </span>
      </li>
    ))}
  </ol>
)
