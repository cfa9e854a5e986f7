// The tile of somebody without a phone, as they say it.
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { useNow } from '#client/sync/react.ts'
import { TileMaker } from '../tile/TileMaker.tsx'
import { useRules } from '../useMoodboard.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.proxy

export default function ProxyEntry({ step, stage, person }: ProxyProps) {
  const { form, shared } = useRules(step)
  const named = useNow()?.names ?? false
  if (form === 'board') return <p>{shared ? texts.shared : texts.board}</p>
  const [quiet, open] = named ? [texts.seesNamed, texts.seesOpenNamed] : [texts.sees, texts.seesOpen]
  return (
    <div className={css.proxy}>
      <p>{texts.lead}</p>
      <TileMaker step={step} sees={stage === 'make' ? quiet : open} as={person} />
    </div>
  )
}
