// Says that one fiche is large on every screen, with the way back.
import { SESSION } from '#shared/kernel/facts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import { useDo } from './useDo.ts'
import { useLarge } from './useFiches.ts'
import type { Room } from './useRoom.ts'
import css from './SpotlightOn.module.css'

export const SpotlightOn = ({ room }: { room: Room }) => {
  const [run, code] = useDo()
  const large = useLarge(room)
  if (!large) return null
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
