// How it goes somewhere else, beside the fiche: each example with its source and "past dit hier?".
import type { Fiche } from '#shared/content/schema.ts'
import { Example } from './Example.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

export const Examples = ({ step, fiche }: { step: string; fiche: Fiche }) =>
  fiche.examples.length === 0 ? (
    <p>{texts.noExamples}</p>
  ) : (
    <div className={css.fields}>
      <p>{texts.examplesLead}</p>
      {fiche.examples.map((example) => (
        <Example key={example.id} step={step} example={example} />
      ))}
    </div>
  )
