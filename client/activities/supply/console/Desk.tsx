// From the moment that all lies beside each other: the map, what stands out, the sentences, the worries, the own list.
import { useState } from 'react'
import { Tabs } from '#client/ui/Tabs.tsx'
import { useFindings } from '../useFindings.ts'
import { useConfig, useProgressOf, useSentences } from '../useSupply.ts'
import css from './Console.module.css'
import { Done } from './Done.tsx'
import { Findings } from './Findings.tsx'
import { FormsList } from './FormsList.tsx'
import { MapTab } from './MapTab.tsx'
import { OnScreen } from './OnScreen.tsx'
import { Sentences } from './Sentences.tsx'
import { consoleTexts as texts } from './texts.ts'
import { Worries } from './Worries.tsx'

export const Desk = ({ step, stage }: { step: string; stage: string }) => {
  const [tab, setTab] = useState(stage === 'laid' ? 'map' : 'sentences')
  const { forms } = useConfig(step)
  const { open } = useFindings(step)
  const sentences = useSentences(step).length
  const worries = useProgressOf(step).worries
  return (
    <div className={css.part}>
      <OnScreen step={step} stage={stage} />
      {stage === 'done' ? <Done step={step} /> : null}
      <Tabs
        label={texts.tabs}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'map', label: texts.tab.map, content: <MapTab step={step} /> },
          { id: 'findings', label: texts.tab.findings(open), content: <Findings step={step} /> },
          { id: 'sentences', label: texts.tab.sentences(sentences), content: <Sentences step={step} /> },
          {
            id: 'worries',
            label: texts.tab.worries(worries),
            content: <Worries step={step} stage={stage} />,
          },
          { id: 'forms', label: texts.tab.forms(forms.length), content: <FormsList step={step} /> },
        ]}
      />
    </div>
  )
}
