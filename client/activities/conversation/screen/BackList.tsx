// The questions on the back of the fiche with a tick at those that were talked about.
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts } from './texts.ts'
import css from './Lists.module.css'

export const BackList = (props: {
  questions: readonly { readonly text: string; readonly done: boolean }[]
}) => {
  const { questions } = props
  const done = questions.filter((one) => one.done).length
  return (
    <section className={css.back} data-many={questions.map(({ text }) => text).join('').length > 330}>
      <h2>
        {texts.back} <span>{texts.backDone(done, questions.length)}</span>
      </h2>
      <ol className={css.ticks}>
        {questions.map((question) => (
          <li key={question.text}>
            <span className={css.box} data-done={question.done}>
              {question.done ? <Icon name="check" size="80%" /> : null}
            </span>
            <span>
              {question.text}
              <VisuallyHidden> ({question.done ? texts.done : texts.todo})</VisuallyHidden>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
