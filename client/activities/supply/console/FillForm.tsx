// The way in which everyone starts to fill in.
import { fill } from '#shared/activities/supply/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { useConfig } from '../useSupply.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.fill

export const FillForm = ({ step }: { step: string }) => {
  const config = useConfig(step)
  const [run, code] = useDo()
  return (
    <div className={css.part}>
      <RadioCards
        legend={texts.legend}
        hint={texts.hint}
        value={config.fill}
        options={fill.options.map((value) => ({ value, ...texts.options[value] }))}
        onChange={(value) => void run(step, 'fill.set', { fill: value })}
      />
      <Refused code={code} />
    </div>
  )
}
