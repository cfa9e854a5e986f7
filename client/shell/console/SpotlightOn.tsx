// Says that one fiche is large on every screen, with the way back.
import { SESSION } from '#shared/kernel/facts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import { useDo } from './useDo.ts'
import css from './SpotlightOn.module.css'

export const SpotlightOn = ({ on }: { on: string | null }) => {
  const [run, code] = useDo()
  if (on === null) return null
  return (
    <div className={css.on}>
      <p>{consoleTexts.spotlight.onDesk}</p>
      <Button onClick={() => void run(SESSION, 'spotlight', { on: null })}>
        {consoleTexts.spotlight.stop}
      </Button>
      <Refused code={code} />
    </div>
  )
}
