// What "Anders, namelijk" is for this person: saved while typing.
import { sentenceFor } from '#client/shell/errors.ts'
import { useAutosave } from '#client/shell/useAutosave.ts'
import { Field } from '#client/ui/Field.tsx'
import type { Domain } from '#shared/activities/supply/records.ts'
import { texts } from '../texts.ts'
import type { Matrix } from './useMatrix.ts'

export const OwnWords = (props: {
  step: string
  domain: Domain
  matrix: Matrix
  max: number
  person?: string
}) => {
  const { step, domain, matrix, max, person } = props
  const { text, type, code } = useAutosave({
    step,
    cmd: 'words.set',
    draft: `supply:words:${step}:${domain.id}${person === undefined ? '' : `:${person}`}`,
    kept: matrix.rowOf(domain.id)?.data.words ?? '',
    max,
    inputOf: (words) => ({ row: matrix.idOf(domain.id), domain: domain.id, words }),
    as: person,
  })
  const tooLong = text.trim().length > max ? texts.name.tooLong : undefined
  return (
    <Field
      label={texts.words.label}
      hint={texts.words.hint}
      value={text}
      onChange={type}
      error={tooLong ?? (code === undefined ? undefined : sentenceFor(code))}
    />
  )
}
