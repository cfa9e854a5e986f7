// What stands around every field: label, explanation, who sees it, error.
import type { ReactNode } from 'react'
import { ErrorText } from './ErrorText.tsx'
import { uiTexts } from './texts.ts'
import { WhoSees } from './WhoSees.tsx'
import css from './FieldFrame.module.css'

export interface FieldFrameProps {
  label: ReactNode
  hint?: ReactNode
  /** what to do, in one sentence */
  error?: ReactNode
  /** the true sentence of who may read what is typed here */
  whoSees?: ReactNode
  status?: ReactNode
  optional?: boolean
}

/** The ids of the parts around a field, for aria-describedby; only of parts that are there. */
export function describedBy(id: string, frame: FieldFrameProps): string | undefined {
  const ids = [
    frame.hint !== undefined && `${id}-uitleg`,
    frame.whoSees !== undefined && `${id}-wie`,
    frame.error !== undefined && `${id}-fout`,
  ].filter((part) => part !== false)
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** `id` is the id of the field itself; `below` stands right under the field (a counter). */
export function FieldFrame(props: FieldFrameProps & { id: string; children: ReactNode; below?: ReactNode }) {
  const { id } = props
  return (
    <div className={css.frame}>
      <label className={css.label} htmlFor={id}>
        {props.label}
        {props.optional ? <span className={css.optional}> ({uiTexts.optional})</span> : null}
      </label>
      {props.hint === undefined ? null : (
        <p className={css.hint} id={`${id}-uitleg`}>
          {props.hint}
        </p>
      )}
      {props.children}
      {props.below}
      {props.error === undefined ? null : <ErrorText id={`${id}-fout`}>{props.error}</ErrorText>}
      {props.whoSees === undefined ? (
        props.status
      ) : (
        <WhoSees soft id={`${id}-wie`} status={props.status}>
          {props.whoSees}
        </WhoSees>
      )}
    </div>
  )
}
