// From the reveal on: the sheets to work on together, what was taken away, and the settings.
import { useEffect, useState, type ReactNode } from 'react'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Tabs } from '#client/ui/Tabs.tsx'
import { PairChips } from '../PairChips.tsx'
import { Alike } from '../sheets/Alike.tsx'
import { Sheets } from '../sheets/Sheets.tsx'
import { Statement } from '../Statement.tsx'
import { texts as all } from '../texts.ts'
import { useCount, useHidden, useRules } from '../useFlaps.ts'
import { useSlips } from '../useSlips.ts'
import { usePair } from '../usePair.ts'
import css from './Console.module.css'
import { Hidden } from './Hidden.tsx'
import { HideNote } from './HideNote.tsx'
import { Large } from './Large.tsx'
import { PairsForm } from './PairsForm.tsx'
import { RulesForm } from './RulesForm.tsx'
import { ShowGroup } from './ShowGroup.tsx'
import { flapConsole as texts } from './texts.ts'
import { Weighing } from './Weighing.tsx'
import { Writing } from './Writing.tsx'

export const Desk = ({ step, stage }: { step: string; stage: string }) => {
  const [tab, setTab] = useState('sheets')
  const { pairs, pair, pick } = usePair(step)
  const { forget } = useSlips(step, useRules(step).sign, false)
  // What was written here for somebody without a device.
  useEffect(forget, [forget])
  const count = useCount(step)
  const hidden = useHidden(step)
  const noteExtra = (note: { readonly id: string }, close: () => void): ReactNode => (
    <HideNote step={step} note={note.id} onDone={close} />
  )
  const groupExtra = (group: string): ReactNode => <ShowGroup step={step} group={group} />
  const sorting = stage === 'stick' || stage === 'sort'
  const Work = sorting ? Sheets : Weighing
  const sheets = pair && (
    <div className={css.part}>
      <PairChips pairs={pairs} value={pair.id} countOf={count} onChange={pick} />
      <Statement pair={pair.data} />
      <Large step={step} pair={pair} several={pairs.length > 1} />
      <Work
        key={pair.id}
        step={step}
        stage={stage}
        pair={pair}
        renderNoteExtra={noteExtra}
        renderGroupExtra={groupExtra}
      />
      {stage === 'sort' ? <Alike key={`alike ${pair.id}`} step={step} pair={pair.id} /> : null}
    </div>
  )
  return (
    <Tabs
      label={texts.tabs}
      value={tab}
      onChange={setTab}
      tabs={[
        { id: 'sheets', label: texts.sheets, content: sheets ?? <EmptyState title={all.nothing} /> },
        { id: 'hidden', label: texts.gone(hidden.length), content: <Hidden step={step} /> },
        ...(sorting
          ? [
              {
                id: 'settings',
                label: texts.settings,
                content: (
                  <div className={css.part}>
                    <Writing step={step} />
                    <PairsForm step={step} />
                    <RulesForm step={step} />
                  </div>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
