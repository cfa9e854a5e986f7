// A text that the group sees grow: sent a moment after the last key, and following others when nobody types here.
import { useEffect, useRef } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { SavedChip } from '#client/shell/SavedChip.tsx'
import { useDraft } from '#client/sync/react.ts'
import type { ActOptions } from '#client/sync/sync.ts'
import { TextArea } from '#client/ui/TextArea.tsx'

const PAUSE_MS = 700

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
  const { step, cmd, input, draft, kept, as } = props
  const [text, setText] = useDraft(draft, kept)
  const [run, code] = useDo()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (next: string): void => {
    setText(next)
    clearTimeout(timer.current)
    if (next.trim().length > props.max) return
    timer.current = setTimeout(() => {
      void run(step, cmd, { ...input, text: next }, { draft, ...(as !== undefined && { as }) })
    }, PAUSE_MS)
  }
  return (
    <div>
      <TextArea
        label={props.label}
        value={text}
        onChange={type}
        max={props.max}
        rows={2}
        whoSees={props.sees}
        status={<SavedChip />}
        {...(props.hint !== undefined && { hint: props.hint })}
      />
      <Refused code={code} />
    </div>
  )
}
