// The worries: only how many until the group looks back, then to read, and to make a sentence of.
import { nanoid } from 'nanoid'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { useProgressOf, useWorries } from '../useSupply.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.worries

export const Worries = ({ step, stage }: { step: string; stage: string }) => {
  const worries = useWorries(step)
  const written = useProgressOf(step).worries
  const [run, code] = useDo()
  if (stage === 'laid')
    return (
      <p>
        {texts.count(written)} {texts.quiet}
      </p>
    )
  if (worries.length === 0) return <p>{texts.none}</p>
  const take = async (text: string): Promise<void> => {
    if (await run(step, 'sentence.add', { id: nanoid(12), question: 'open', text, from: null }))
      announce(texts.taken)
  }
  return (
    <div className={css.part}>
      <p className={css.soft}>{texts.lead}</p>
      <Refused code={code} />
      <ul className={css.notes}>
        {worries.map(({ id, data }) => (
          <li key={id}>
            <Geeltje id={id} text={data.text} straight />
            <Button onClick={() => void take(data.text)}>
              {texts.take}
              <VisuallyHidden>: {data.text}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
