// Who leads the talk, and from which position.
import { Field } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { Part, type PartProps } from './Part.tsx'
import { MAX_INDEPENDENCE } from './plan.ts'
import { createTexts } from './texts.ts'

export const WhoSheet = ({ plan, edit, problems }: PartProps) => (
  <Part title={createTexts.who}>
    <Field
      label={createTexts.name}
      optional
      whoSees={createTexts.nameSeen}
      value={plan.name}
      onChange={(name) => edit({ name })}
      maxLength={40}
      autoComplete="name"
    />
    <Field
      label={createTexts.organisation}
      optional
      hint={createTexts.organisationHint}
      value={plan.organisation}
      onChange={(organisation) => edit({ organisation })}
      maxLength={120}
      autoComplete="organization"
    />
    <TextArea
      label={createTexts.independence}
      optional
      hint={createTexts.independenceHint}
      whoSees={createTexts.seenByAll}
      {...(problems.independence !== undefined && { error: problems.independence })}
      value={plan.independence}
      onChange={(independence) => edit({ independence })}
      max={MAX_INDEPENDENCE}
    />
  </Part>
)
