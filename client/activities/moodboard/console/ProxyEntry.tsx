// The tile of somebody without a phone, as they say it.
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { useNow } from '#client/sync/react.ts'
import { TileMaker } from '../tile/TileMaker.tsx'
import { useRules } from '../useMoodboard.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.proxy

export default function ProxyEntry({ step, person }: ProxyProps) {
  const { form, shared } = useRules(step)
  const named = useNow()?.names ?? false
  if (form === 'board') return <p>{shared ? texts.shared : texts.board}</p>
  return (
    <div className={css.proxy}>
      <p>{texts.lead}</p>
      <TileMaker step={step} sees={named ? texts.seesNamed : texts.sees} as={person} />
    </div>
  )
}
