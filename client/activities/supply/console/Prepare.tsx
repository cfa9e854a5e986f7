// Before everything is laid together: groups, rows, the way of filling in, the own list; and how far the group is.
import { useState } from 'react'
import { waitedFor } from '#client/shell/console/groups.ts'
import { useSomeones } from '#client/shell/console/useSomeones.ts'
import { useNow } from '#client/sync/react.ts'
import { Tabs } from '#client/ui/Tabs.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { useConfig, useProgressOf } from '../useSupply.ts'
import css from './Console.module.css'
import { DomainsForm } from './DomainsForm.tsx'
import { FillForm } from './FillForm.tsx'
import { FormsList } from './FormsList.tsx'
import { GroupsForm } from './GroupsForm.tsx'
import { consoleTexts as texts } from './texts.ts'

const Progress = ({ step }: { step: string }) => {
  const { domains } = useConfig(step)
  const { rows, worries } = useProgressOf(step)
  const people = waitedFor(useSomeones()).length
  const of = Math.max(rows, people * domains.length)
  const progress = rows === 0 ? texts.progress.none : texts.progress.rows(rows, of)
  useSaid(progress, 'others')
  return (
    <p>
      <b>{progress}</b> {worries > 0 ? texts.progress.worries(worries) : null}{' '}
      <span className={css.soft}>{texts.progress.quiet}</span>
    </p>
  )
}

export const Prepare = ({ step }: { step: string }) => {
  const [tab, setTab] = useState('groups')
  const { forms } = useConfig(step)
  const here = useNow()?.current === step
  return (
    <div className={css.part}>
      {here ? <Progress step={step} /> : null}
      <Tabs
        label={texts.tabs}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'groups', label: texts.tab.groups, content: <GroupsForm step={step} /> },
          { id: 'domains', label: texts.tab.domains, content: <DomainsForm step={step} /> },
          { id: 'fill', label: texts.tab.fill, content: <FillForm step={step} /> },
          { id: 'forms', label: texts.tab.forms(forms.length), content: <FormsList step={step} /> },
        ]}
      />
    </div>
  )
}
