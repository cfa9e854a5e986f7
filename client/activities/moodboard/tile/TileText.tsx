// One text of a tile that saves itself while it is typed.
import { useEffect, type ReactNode } from 'react'
import type { Tile } from '#shared/activities/moodboard/records.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { SavedChip } from '#client/shell/SavedChip.tsx'
import { useAutosave } from '#client/shell/useAutosave.ts'
import { announce } from '#client/ui/announce.ts'
import { Field } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { makerTexts } from './texts.ts'
import { draftKey, type TileMaker } from './useTileMaker.ts'

export interface TileTextProps {
  step: string
  maker: TileMaker
  field: 'because' | 'word' | 'alt'
  kept: Tile
  max: number
  label: ReactNode
  hint: ReactNode
  whoSees: ReactNode
  as?: PersonId | undefined
  ref?: React.Ref<HTMLTextAreaElement>
}

/** A sentence gets a field of several lines, a word or a description one line. */
export const TileText = ({ step, maker, field, kept, max, as, ref, ...frame }: TileTextProps) => {
  const { text, type, code } = useAutosave({
    step,
    cmd: 'tile.lay',
    draft: draftKey(step, maker.person, field),
    kept: kept[field],
    max,
    inputOf: (typed) => maker.inputOf({ [field]: typed }),
    as,
  })
  const refused = code === 'choice-needed' ? makerTexts.wordOnly : code && sentenceFor(code)
  useEffect(() => {
    if (refused !== undefined) announce(refused, 'alert')
  }, [refused])
  const shared = {
    ...frame,
    value: text,
    onChange: type,
    ...((text !== '' || kept[field] !== '') && { status: <SavedChip /> }),
    ...(refused !== undefined && { error: refused }),
  }
  return field === 'because' ? (
    <TextArea {...shared} max={max} rows={3} {...(ref != null && { ref })} />
  ) : (
    <Field {...shared} maxLength={max} />
  )
}
