// What the facilitator sees: how many chose while it is silent, then every word, with a way to take one away.
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import type { ViewProps } from '#client/shell/views.ts'
import css from './console/Console.module.css'
import { consoleTexts as texts } from './console/texts.ts'
import { ShiftCount } from './ShiftCount.tsx'
import { SkyList } from './SkyList.tsx'
import { useChosenCount } from './useSky.ts'

const Sky = ({ step }: { step: string }) => {
  const [run, code] = useDo()
  return (
    <div className={css.part}>
      <p>{texts.clearLead}</p>
      <Refused code={code} />
      <div className={css.sky}>
        <SkyList
          step={step}
          clear={{ label: texts.clear, run: (id) => void run(step, 'mood.clear', { id }) }}
        />
      </div>
      <ShiftCount step={step} />
    </div>
  )
}

export default function CheckinConsole({ step, stage }: ViewProps) {
  const chosen = useChosenCount(step)
  if (stage === 'sky') return <Sky step={step} />
  return (
    <p>
      <b>{texts.chosen(chosen)}</b> {texts.quiet}
    </p>
  )
}
