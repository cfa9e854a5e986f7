// Where, what, why and when.
import { Field } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { Part, type PartProps } from './Part.tsx'
import { MAX_AIM } from './plan.ts'
import { createTexts } from './texts.ts'
import css from './CreateForm.module.css'

export const AboutSheet = ({ plan, edit, problems }: PartProps) => (
  <Part title={createTexts.about}>
    <Field
      label={createTexts.municipality}
      {...(problems.municipality !== undefined && { error: problems.municipality })}
      value={plan.municipality}
      onChange={(municipality) => edit({ municipality })}
      maxLength={60}
      autoComplete="off"
    />
    <Field
      label={createTexts.sessionTitle}
      hint={createTexts.sessionTitleHint}
      {...(problems.title !== undefined && { error: problems.title })}
      value={plan.title}
      onChange={(title) => edit({ title })}
      maxLength={120}
      autoComplete="off"
    />
    <TextArea
      label={createTexts.aim}
      optional
      hint={createTexts.aimHint}
      whoSees={createTexts.seenByAll}
      {...(problems.aim !== undefined && { error: problems.aim })}
      value={plan.aim}
      onChange={(aim) => edit({ aim })}
      max={MAX_AIM}
    />
    <div className={css.short}>
      <Field
        label={createTexts.date}
        optional
        type="date"
        {...(problems.date !== undefined && { error: problems.date })}
        value={plan.date}
        onChange={(date) => edit({ date })}
      />
    </div>
  </Part>
)
