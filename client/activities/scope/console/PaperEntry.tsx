// The boundary of people on paper, sheet by sheet: what they propose, and how they score the points of attention.
import { SheetsOfPeople } from '#client/shell/console/paper/SheetsOfPeople.tsx'
import type { PaperProps } from '#client/shell/console/paper/forms.ts'
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import css from './Console.module.css'
import { ProxyScores, ProxyVotes } from './ProxyEntry.tsx'

const Both = ({ step, stage, person }: ProxyProps) => (
  <div className={css.part}>
    <ProxyVotes step={step} stage={stage} person={person} />
    <ProxyScores step={step} person={person} />
  </div>
)

export default function PaperEntry({ step }: PaperProps) {
  return <SheetsOfPeople step={step} form={Both} />
}
