// A text that the group sees grow: sent a moment after the last key and when the field goes, and following others when nobody types here.
import { Refused } from '#client/shell/console/Refused.tsx'
import { SavedChip } from '#client/shell/SavedChip.tsx'
import { useAutosave } from '#client/shell/useAutosave.ts'
import type { ActOptions } from '#client/sync/sync.ts'
import { TextArea } from '#client/ui/TextArea.tsx'

/** `kept` is what stands on the table. The draft goes when it was saved, so that what another writes shows again. */
export const LiveText = (props: {
  step: string
  cmd: string
  /** Goes with the text. */
  input: Readonly<Record<string, string>>
  draft: string
  label: string
  hint?: string
  kept: string
  max: number
  sees: string
  as?: ActOptions['as']
}) => {
  const { step, cmd, input, draft, kept, max, as } = props
  const inputOf = (text: string) => ({ ...input, text })
  const { text, type, code } = useAutosave({ step, cmd, draft, kept, max, as, inputOf })
  return (
    <div>
      <TextArea
        label={props.label}
        value={text}
        onChange={type}
        max={max}
        rows={2}
        whoSees={props.sees}
        status={<SavedChip />}
        {...(props.hint !== undefined && { hint: props.hint })}
      />
      <Refused code={code} />
    </div>
  )
}
