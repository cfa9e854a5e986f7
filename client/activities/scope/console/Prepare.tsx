// Before the proposals lie on the table, also ahead of the step: the cards, and the earlier session.
import { useState } from 'react'
import { useIsHere } from '#client/activities/worldcafe/console/useHall.ts'
import { useKind } from '#client/sync/react.ts'
import { Tabs } from '#client/ui/Tabs.tsx'
import css from './Console.module.css'
import { EarlierPart } from './EarlierPart.tsx'
import { Items } from './Items.tsx'
import { scopeConsole as texts } from './texts.ts'

export const Prepare = ({ step }: { step: string }) => {
  const [tab, setTab] = useState('items')
  const proposals = useKind(step, 'proposal').length
  const here = useIsHere(step)
  return (
    <div className={css.part}>
      {here ? (
        <p>
          <b>{texts.count(proposals)}</b> {texts.quiet}
        </p>
      ) : null}
      <Tabs
        label={texts.tabs}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'items', label: texts.tab.items, content: <Items step={step} /> },
          { id: 'earlier', label: texts.tab.earlier, content: <EarlierPart step={step} stage="alone" /> },
        ]}
      />
    </div>
  )
}
