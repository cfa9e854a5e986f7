// What it came to, in numbers, when the group is done.
import { useEmpty } from '../screen/useEmpty.ts'
import { useSentences, useWorries } from '../useSupply.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.done

export const Done = ({ step }: { step: string }) => {
  const { all, of } = useEmpty(step)
  const sentences = useSentences(step).length
  const worries = useWorries(step).length
  return (
    <p>
      <b>{texts.says(all, of, sentences, worries)}</b> <span className={css.soft}>{texts.report}</span>
    </p>
  )
}
