// For which organisation somebody without a phone speaks.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import { NAME, type Organisation } from '#shared/activities/supply/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useAutosave } from '#client/shell/useAutosave.ts'
import { Field } from '#client/ui/Field.tsx'
import { useOwn } from '../matrix/useSupply.ts'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.proxy

export const ProxyOrganisation = ({ step, person }: { step: string; person: string }) => {
  const own = useOwn<Organisation>(step, 'organisation', person)[0]
  const [fresh] = useState(() => nanoid(12))
  const { text, type, code } = useAutosave({
    step,
    cmd: 'organisation.set',
    draft: `supply:organisation:${step}:${person}`,
    kept: own?.data.name ?? '',
    max: NAME,
    inputOf: (name) => ({ id: own?.id ?? fresh, name }),
    as: person,
  })
  return (
    <div>
      <Field
        label={texts.organisation}
        value={text}
        onChange={type}
        maxLength={NAME}
        whoSees={texts.offers}
      />
      <Refused code={code} />
    </div>
  )
}
