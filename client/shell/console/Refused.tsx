// Why something was refused, near the button that asked for it; read aloud when it appears.
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { sentenceFor } from '../errors.ts'

export const Refused = ({ code }: { code: ErrorCode | undefined }) => (
  <div role="alert">{code === undefined ? null : <ErrorText>{sentenceFor(code)}</ErrorText>}</div>
)
