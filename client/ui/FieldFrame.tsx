// What stands around every field: label, explanation, who sees it, error.
import type { ReactNode } from 'react'
import { ErrorText } from './ErrorText.tsx'
import { Icon } from './Icon.tsx'
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
export function describedBy(id: string, frame: FieldFrameProps, traces?: string): string | undefined {
  const ids = [
    traces !== undefined && `${id}-sporen`,
    frame.hint !== undefined && `${id}-uitleg`,
    frame.whoSees !== undefined && `${id}-wie`,
    frame.error !== undefined && `${id}-fout`,
  ].filter((part) => part !== false)
  return ids.length === 0 ? undefined : ids.join(' ')
}

interface Inside {
  id: string
  children: ReactNode
  below?: ReactNode
  traces?: string | undefined
}

/** `id` is the id of the field itself; `below` stands right under it (a counter), and then `traces` of a person in it. */
export function FieldFrame(props: FieldFrameProps & Inside) {
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
      {props.traces === undefined ? null : (
        <p className={css.traces} id={`${id}-sporen`}>
          <Icon name="eye" size={20} />
          <span>{props.traces}</span>
        </p>
      )}
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
