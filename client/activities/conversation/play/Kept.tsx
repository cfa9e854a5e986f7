// What the group keeps of something: growing while the scribe types, or a field for the scribe.
import { SUMMARY } from '#shared/activities/conversation/records.ts'
import { AutoText } from './AutoText.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

export const Kept = (props: {
  step: string
  cmd: 'summary' | 'meaning'
  draft: string
  kept: string
  inputOf: (text: string) => unknown
  scribe: boolean
  label: string
  hint?: string
  empty: string
}) => {
  const { step, cmd, draft, kept, inputOf } = props
  if (props.scribe)
    return (
      <AutoText
        step={step}
        cmd={cmd}
        draft={draft}
        kept={kept}
        max={SUMMARY}
        inputOf={inputOf}
        label={props.label}
        {...(props.hint !== undefined && { hint: props.hint })}
        sees={texts.scribeSees}
        rows={4}
      />
    )
  return (
    <div className={css.kept} data-empty={kept === ''}>
      <h3 className={css.label}>{props.label}</h3>
      <p>{kept === '' ? props.empty : kept}</p>
    </div>
  )
}
