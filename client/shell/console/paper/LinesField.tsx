// The field for what is copied line by line, and what stands under it: taking it over, and where it can be undone.
import { Refused } from '#client/shell/console/Refused.tsx'
import { Button } from '#client/ui/Button.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import css from '../List.module.css'
import { copyTexts } from './texts.ts'
import type { Lines } from './useLines.ts'

export const LinesField = (props: {
  lines: Lines
  label: string
  whoSees: string
  rows: number
  optional?: boolean
}) => {
  const { lines, ...field } = props
  return (
    <TextArea
      {...field}
      value={lines.typed}
      onChange={lines.setTyped}
      {...(lines.error !== undefined && { error: lines.error })}
    />
  )
}

/** `possible` says whether there is something to take over. */
export const TakeLines = (props: {
  lines: Lines
  possible: boolean
  code: ErrorCode | undefined
  label: string
  onTake: () => void
}) => (
  <>
    <Refused code={props.code} />
    <Button
      kind="doe"
      notPossible={props.possible && props.lines.error === undefined ? undefined : copyTexts.nothingYet}
      onClick={props.onTake}
    >
      {props.label}
    </Button>
    <p className={css.soft}>{copyTexts.inBin}</p>
  </>
)
