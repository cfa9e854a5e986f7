// The desk while the group compares, decides, scores and writes down: what the projector shows, and the work in leaves.
import { useState } from 'react'
import { useKind } from '#client/sync/react.ts'
import { Tabs, type Tab } from '#client/ui/Tabs.tsx'
import type { BlockHere } from '../useScope.ts'
import css from './Console.module.css'
import { Decide } from './Decide.tsx'
import { EarlierPart } from './EarlierPart.tsx'
import { Finish } from './Finish.tsx'
import { Items } from './Items.tsx'
import { Lowest } from './Lowest.tsx'
import { ShowBar } from './ShowBar.tsx'
import { scopeConsole as texts } from './texts.ts'

const first: Readonly<Record<string, string>> = { points: 'decide', done: 'final' }

export const Desk = ({ step, stage }: { step: string; stage: string }) => {
  const [tab, setTab] = useState(first[stage] ?? 'decide')
  const [block, pick] = useState<BlockHere['id']>('moment1')
  const scored = useKind(step, 'scores').length
  const tabs: readonly (Tab | false)[] = [
    {
      id: 'decide',
      label: texts.tab.decide,
      content: <Decide step={step} stage={stage} picked={block} onPick={pick} />,
    },
    (stage === 'compare' || stage === 'decide') && {
      id: 'items',
      label: texts.tab.items,
      content: <Items step={step} />,
    },
    stage === 'done' && { id: 'points', label: texts.tab.points, content: <Lowest step={step} /> },
    stage !== 'compare' && { id: 'final', label: texts.tab.final, content: <Finish step={step} /> },
    { id: 'earlier', label: texts.tab.earlier, content: <EarlierPart step={step} stage={stage} /> },
  ]
  return (
    <div className={css.part}>
      {stage === 'points' ? (
        <p>
          <b>{texts.scored(scored)}</b> {texts.quiet}
        </p>
      ) : (
        <ShowBar step={step} stage={stage} picked={tab === 'decide' ? block : undefined} />
      )}
      <Tabs label={texts.tabs} value={tab} onChange={setTab} tabs={tabs.filter((one) => one !== false)} />
    </div>
  )
}
