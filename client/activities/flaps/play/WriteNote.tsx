// Writing one geeltje for one sheet: at most 140 characters, and who sees it.
import { useRef, useState } from 'react'
import { NOTE } from '#shared/activities/flaps/records.ts'
import type { SheetId } from '#shared/activities/flaps/records.ts'
import type { SideId } from '#shared/kernel/facts.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { useDraft, useMe } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { texts } from '../texts.ts'
import { useRules } from '../useFlaps.ts'
import { useSlips } from '../useSlips.ts'
import css from './Play.module.css'
import { seesOf } from './seesOf.ts'
import { wrongWith } from './wrongWith.ts'

const words = texts.silent

/** `as` is the person without a device for whom a facilitator writes, with that person's side. */
export const WriteNote = (props: {
  step: string
  stage: string
  pair: string
  sheet: SheetId
  as?: { readonly person: string; readonly side: SideId }
}) => {
  const { step, stage, pair, sheet, as } = props
  const { sign } = useRules(step)
  const ownSide = useMe()?.person?.side ?? 'geen'
  const quiet = stage === 'silent'
  const { write } = useSlips(step, sign, quiet)
  const [text, setText, clear] = useDraft(`note:${step}:${pair}:${sheet}${as ? `:${as.person}` : ''}`)
  const [error, setError] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const type = (next: string): void => {
    setError(undefined)
    setText(next)
  }
  const stick = (): void => {
    const clean = cleanText(text)
    const wrong = wrongWith(clean)
    setError(wrong)
    field.current?.focus()
    if (wrong !== undefined) return announce(wrong, 'alert')
    clear()
    void write({ pair, sheet, text: clean }, as?.person)
    announce(words.stuck(sheet))
  }
  return (
    <div className={css.write}>
      <TextArea
        ref={field}
        label={words.fields[sheet]}
        hint={words.hints[sheet]}
        value={text}
        onChange={type}
        max={NOTE}
        rows={2}
        whoSees={seesOf(sign, as?.side ?? ownSide, quiet)}
        error={error}
      />
      <Button icon="plus" wide onClick={stick}>
        {words.stick}
      </Button>
    </div>
  )
}
