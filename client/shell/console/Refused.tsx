// Why something was refused, near the button that asked for it; read aloud when it appears.
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Said } from '#client/ui/Said.tsx'
import { sentenceFor } from '../errors.ts'
import css from './Refused.module.css'

/** `onTable` lays it on a slip of paper, because red cannot be read on the table. */
export const Refused = (props: { code: ErrorCode | undefined; onTable?: boolean }) => (
  <Said as="div" kind="alert" className={props.onTable ? css.slip : undefined}>
    {props.code === undefined ? null : <ErrorText>{sentenceFor(props.code)}</ErrorText>}
  </Said>
)
