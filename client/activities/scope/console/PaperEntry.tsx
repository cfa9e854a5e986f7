// The boundary on paper: sheet by sheet what people propose and how they score, and what the group decided.
import { useState } from 'react'
import list from '#client/shell/console/List.module.css'
import { SheetsOfPeople } from '#client/shell/console/paper/SheetsOfPeople.tsx'
import type { PaperProps } from '#client/shell/console/paper/forms.ts'
import { copyTexts } from '#client/shell/console/paper/texts.ts'
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { Select } from '#client/ui/Select.tsx'
import { DecideBlocks } from './DecideBlocks.tsx'
import { DecideItem } from '../decide/DecideItem.tsx'
import { useBlocks, useDecisions, useFinal, type BlockHere } from '../useScope.ts'
import css from './Console.module.css'
import { ProxyScores, ProxyVotes } from './ProxyEntry.tsx'
import { scopeConsole } from './texts.ts'

const texts = scopeConsole.paper
const sheets = ['person', 'group'] as const

const Both = ({ step, stage, person }: ProxyProps) => (
  <div className={css.part}>
    <ProxyVotes step={step} stage={stage} person={person} />
    <ProxyScores step={step} person={person} />
  </div>
)

const OfGroup = ({ step }: { step: string }) => {
  const blocks = useBlocks(step).filter(({ items }) => items.length > 0)
  const decisions = useDecisions(step)
  const final = useFinal(step) !== undefined
  const [picked, pick] = useState<BlockHere['id']>()
  const block = blocks.find(({ id }) => id === picked) ?? blocks[0]
  if (!block) return null
  return (
    <div className={css.part}>
      <p>{final ? texts.final : texts.lead}</p>
      <DecideBlocks blocks={blocks} block={block} decisions={decisions} heading="h3" onPick={pick} />
      <ul className={css.items}>
        {block.items.map((item) => (
          <li key={item.id} className={css.item}>
            <DecideItem
              step={step}
              item={item}
              tally={undefined}
              decision={decisions.get(item.id)}
              off={final}
              cmd="paper.enter"
            />
          </li>
        ))}
      </ul>
      {final ? null : <p className={list.soft}>{copyTexts.inBin}</p>}
    </div>
  )
}

export default function PaperEntry({ step }: PaperProps) {
  const [whose, choose] = useState<(typeof sheets)[number]>('person')
  return (
    <div className={list.form}>
      <Select
        label={texts.whose}
        value={whose}
        options={sheets.map((value) => ({ value, label: texts.from[value] }))}
        onChange={choose}
      />
      {whose === 'person' ? <SheetsOfPeople step={step} form={Both} /> : <OfGroup step={step.id} />}
    </div>
  )
}
