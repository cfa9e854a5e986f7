// The notes that were taken away, with the reason and the way back. Only facilitators have these texts.
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { sheetNames } from '../texts.ts'
import { useHidden } from '../useFlaps.ts'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.hide

export const Hidden = ({ step }: { step: string }) => {
  const hidden = useHidden(step)
  const [run, code] = useDo()
  const back = async (id: string): Promise<void> => {
    if (await run(step, 'note.back', { id })) announce(texts.backSaid)
  }
  if (hidden.length === 0) return <p className={css.soft}>{texts.none}</p>
  return (
    <div className={css.part}>
      <p className={css.soft}>{texts.lead}</p>
      <Refused code={code} />
      <ul className={css.hidden}>
        {hidden.map(({ id, data }) => (
          <li key={id} className={css.part}>
            <Geeltje id={id} text={data.text} straight foot={sheetNames[data.sheet]} />
            <p>{texts.because(data.reason)}</p>
            <Button icon="undo" onClick={() => void back(id)}>
              {texts.back}
              <VisuallyHidden>: {data.text}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
