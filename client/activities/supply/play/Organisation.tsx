// For which organisation a provider fills in: typed or chosen, saved while typing.
import { nanoid } from 'nanoid'
import { useRef, useState } from 'react'
import { NAME, type Config, type Organisation as Named } from '#shared/activities/supply/records.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { useAutosave } from '#client/shell/useAutosave.ts'
import { useDraft } from '#client/sync/react.ts'
import { Field } from '#client/ui/Field.tsx'
import { Suggestions } from '../matrix/Suggestions.tsx'
import { useOwn } from '../matrix/useSupply.ts'
import css from './Play.module.css'
import { texts } from './texts.ts'

const words = texts.organisation

/** The name as it was saved; empty when there is none. */
export const useOrganisation = (step: string): string =>
  useOwn<Named>(step, 'organisation')[0]?.data.name ?? ''

export const Organisation = ({ step, config }: { step: string; config: Config }) => {
  const own = useOwn<Named>(step, 'organisation')[0]
  const [fresh] = useState(() => nanoid(12))
  const kept = own?.data.name ?? ''
  const draft = `supply:organisation:${step}`
  const [typed] = useDraft(draft, kept)
  const empty = cleanText(typed) === ''
  const { text, type, code } = useAutosave({
    step,
    cmd: 'organisation.set',
    draft,
    // An emptied field is not sent: an organisation without a name is none.
    kept: empty ? '' : kept,
    max: NAME,
    inputOf: (name) => ({ id: own?.id ?? fresh, name }),
  })
  const field = useRef<HTMLInputElement>(null)
  const choose = (name: string): void => {
    type(name)
    field.current?.focus()
  }
  const tooLong = cleanText(text).length > NAME ? texts.tasks.tooLong : undefined
  const refused = code === undefined ? undefined : sentenceFor(code)
  return (
    <div className={css.part}>
      <Field
        ref={field}
        label={words.label}
        autoComplete="organization"
        value={text}
        onChange={type}
        error={tooLong ?? refused ?? (empty && kept !== '' ? words.empty : undefined)}
        whoSees={texts.sees.offers}
      />
      <Suggestions all={config.forms.map(({ name }) => name)} typed={text} taken={[]} onChoose={choose} />
    </div>
  )
}
