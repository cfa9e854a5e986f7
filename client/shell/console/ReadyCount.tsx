// "11 van 18 klaar" with a pawn for everyone; nobody waits for those who left.
import { PawnRow } from '#client/ui/PawnRow.tsx'
import { BigCount } from './BigCount.tsx'
import { waitedFor } from './groups.ts'
import { consoleTexts } from './texts.ts'
import { useSomeones } from './useSomeones.ts'
import css from './ReadyCount.module.css'

const rank = { ready: 0, busy: 1, away: 2, left: 3 } as const

export const ReadyCount = () => {
  const all = waitedFor(useSomeones())
  const ready = all.filter(({ doing }) => doing === 'ready').length
  const states = all
    .map(({ doing }) => doing)
    .sort((a, b) => rank[a] - rank[b])
    .map((doing) => (doing === 'left' ? 'away' : doing))
  if (all.length === 0) return <p>{consoleTexts.now.nobodyYet}</p>
  return (
    <div className={css.ready}>
      <BigCount n={ready} words={consoleTexts.now.of(all.length)} />
      <PawnRow states={states} label={consoleTexts.now.ready(ready, all.length)} />
    </div>
  )
}
