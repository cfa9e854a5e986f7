// The programme as a line of steps: what was, what is now, what comes.
import { Icon } from './Icon.tsx'
import { cx } from './cx.ts'
import { uiTexts } from './texts.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './Steps.module.css'

export interface StepLine {
  readonly id: string
  readonly name: string
  readonly minutes?: number
  /** replaces the words of the minutes, for instance real against planned: "12/10" */
  readonly time?: string
  readonly state: 'done' | 'now' | 'later'
}

/** With `onPick` each step is a button. `heading` stands above, for instance "Programma: 2 min achter". */
export function Steps(props: { steps: readonly StepLine[]; heading: string; onPick?: (id: string) => void }) {
  const { onPick } = props
  return (
    <nav aria-label={props.heading}>
      <p className={css.heading} aria-hidden="true">
        {props.heading}
      </p>
      <ol className={css.steps}>
        {props.steps.map((step, i) => (
          <li
            key={step.id}
            className={cx(css.step, css[step.state])}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            {onPick === undefined ? (
              <span className={css.line}>
                <StepInside step={step} number={i + 1} />
              </span>
            ) : (
              <button type="button" className={css.line} onClick={() => onPick(step.id)}>
                <StepInside step={step} number={i + 1} />
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StepInside({ step, number }: { step: StepLine; number: number }) {
  return (
    <>
      <span className={css.mark}>{step.state === 'done' ? <Icon name="check" size={16} /> : number}</span>
      <span className={css.name}>
        {step.name}
        <VisuallyHidden>, {uiTexts.step[step.state]}</VisuallyHidden>
      </span>
      {step.minutes === undefined ? null : (
        <span className={css.minutes}>{step.time ?? uiTexts.minutes(step.minutes)}</span>
      )}
    </>
  )
}
