// The tile of somebody without a phone, as they say it.
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { proxySees } from '#client/shell/console/proxySees.ts'
import { useNow, usePeople } from '#client/sync/react.ts'
import { TileMaker } from '../tile/TileMaker.tsx'
import { useRules } from '../useMoodboard.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.proxy

export default function ProxyEntry({ step, stage, person }: ProxyProps) {
  const { form, shared } = useRules(step)
  const now = useNow()
  const named = now?.names ?? false
  const paper = usePeople().some((one) => one.id === person && one.paper === true)
  if (form === 'board' && !paper) return <p>{shared ? texts.shared : texts.board}</p>
  return (
    <div className={css.proxy}>
      {/* After the end no photo is taken any more. */}
      <p>{paper && now?.endedAt === null ? texts.paper : texts.lead}</p>
      <TileMaker step={step} sees={proxySees(texts, stage !== 'make', named)} as={person} />
    </div>
  )
}
