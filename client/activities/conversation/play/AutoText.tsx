// A field that saves itself, with who sees it, what is kept, and why not when it was refused.
import { useEffect } from 'react'
import { sentenceFor } from '#client/shell/errors.ts'
import { SavedChip } from '#client/shell/SavedChip.tsx'
import { announce } from '#client/ui/announce.ts'
import { TextArea } from '#client/ui/TextArea.tsx'
import { useAutosave } from '#client/shell/useAutosave.ts'

export const AutoText = (props: {
  step: string
  cmd: string
  draft: string
  kept: string
  max: number
  inputOf: (text: string) => unknown
  label: string
  hint?: string
  sees: string
  rows?: number
}) => {
  const { label, hint, sees, rows = 3, ...rest } = props
  const { text, type, code } = useAutosave(rest)
  const error = code === undefined ? undefined : sentenceFor(code)
  useEffect(() => {
    if (error !== undefined) announce(error, 'alert')
  }, [error])
  return (
    <TextArea
      label={label}
      {...(hint !== undefined && hint !== '' && { hint })}
      value={text}
      onChange={type}
      max={props.max}
      rows={rows}
      whoSees={sees}
      {...((text !== '' || props.kept !== '') && { status: <SavedChip /> })}
      error={error}
    />
  )
}
