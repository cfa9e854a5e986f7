// In the lobby: what can be filled in before the session, until when, and the way there.
import { Link } from 'wouter'
import { buttonClass } from '#client/ui/Button.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { lastDay } from './days.ts'
import css from './HomeworkCards.module.css'
import { tablePath } from './links.ts'
import { homeworkTexts } from './texts.ts'
import type { Homework } from './useHomework.ts'

const { table } = homeworkTexts

type CardProps = {
  readonly session: string
  readonly homework: Homework
  readonly first: boolean
  readonly done: boolean
}

const Card = (props: CardProps) => {
  const { step, until, over } = props.homework
  return (
    <Sheet as="section" label={table.title(step.title)}>
      <div className={css.card}>
        <h2 className={css.title}>{table.title(step.title)}</h2>
        {over ? (
          <p>{table.over}</p>
        ) : (
          <>
            {props.done ? (
              <p>
                <b>{table.done}</b>
              </p>
            ) : null}
            {step.goal === '' ? null : <p>{step.goal}</p>}
            <p>
              <b>{table.until(lastDay(until))}</b> {table.pause}
            </p>
            <Link
              href={tablePath(props.session, step.id)}
              className={buttonClass({ kind: props.first ? 'doe' : 'second', wide: true })}
            >
              <span>
                {table.go}
                <VisuallyHidden>: {step.title}</VisuallyHidden>
              </span>
            </Link>
          </>
        )}
      </div>
    </Sheet>
  )
}

/**
 * At most one of them has the yellow button: the first that can still be filled in. `done` is the step with which this
 * person said to be ready just now.
 */
export const HomeworkCards = (props: {
  session: string
  homework: readonly Homework[]
  done: string | undefined
}) => {
  const first = props.homework.find(({ over }) => !over)
  return props.homework.map((one) => (
    <Card
      key={one.step.id}
      session={props.session}
      homework={one}
      first={one === first}
      done={one.step.id === props.done}
    />
  ))
}
