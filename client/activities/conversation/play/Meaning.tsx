// What the talk means for daily work.
import { useMeaning } from '../useTalk.ts'
import { Kept } from './Kept.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

export const Meaning = ({ step, scribe }: { step: string; scribe: boolean }) => (
  <section className={css.question}>
    <Kept
      step={step}
      cmd="meaning"
      draft={`meaning:${step}`}
      kept={useMeaning(step)}
      inputOf={(text) => ({ text })}
      scribe={scribe}
      label={texts.meaning}
      hint={texts.meaningHint}
      empty={texts.meaningEmpty}
    />
  </section>
)
