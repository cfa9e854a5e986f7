// The weather of somebody without a phone, as they say it.
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { proxySees } from '#client/shell/console/proxySees.ts'
import { useNow } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { MoodMaker } from '../MoodMaker.tsx'
import { useMood } from '../useMood.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.proxy

export default function ProxyEntry({ step, stage, person }: ProxyProps) {
  const named = useNow()?.names ?? false
  const hand = useMood(step, person)
  return (
    <div className={css.proxy}>
      <p>{texts.lead}</p>
      <MoodMaker step={step} hand={hand} sees={proxySees(texts, stage === 'sky', named)} as={person} />
      {hand.mine ? (
        <div>
          <Button icon="bin" onClick={() => void hand.take()}>
            {texts.take}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
