// The sheet with the anonymous question, for who fills in with the group.
import { useAtHome } from '#client/shell/homework/atHome.ts'
import { useSolo } from '#client/shell/solo.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import css from './Play.module.css'
import { texts } from './texts.ts'
import { Worry } from './Worry.tsx'

/** Not at home: who writes there is mostly the only one who does, so it would not be anonymous. And not for nobody. */
export const WorryPart = ({ step }: { step: string }) => {
  const atHome = useAtHome() !== undefined
  const alone = useSolo() !== undefined
  if (atHome || alone) return null
  return (
    <Sheet as="section" label={texts.worry.title}>
      <div className={css.part}>
        <h2 className={css.heading}>{texts.worry.title}</h2>
        <p className={css.soft}>{texts.worry.lead}</p>
        <Worry step={step} quiet />
      </div>
    </Sheet>
  )
}
