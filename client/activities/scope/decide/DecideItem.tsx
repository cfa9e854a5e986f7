// One item with the four verdicts to decide with one tap; who does it instead is asked at once when it is not with OCO.
import { useState, type ReactNode } from 'react'
import { divided } from '#shared/activities/scope/count.ts'
import { isElsewhere } from '#shared/activities/scope/items.ts'
import type { Decision, Item, Tally, Verdict } from '#shared/activities/scope/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useServerNow } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { FourCards } from '../FourCards.tsx'
import { ItemName } from '../ItemName.tsx'
import { Spread } from '../Spread.tsx'
import { verdictWords } from '../texts.ts'
import { verdicts } from '../verdicts.ts'
import { VerdictMark } from '../VerdictMark.tsx'
import { dayAfter } from './days.ts'
import css from './Decide.module.css'
import { DecideDialog, type Deciding } from './DecideDialog.tsx'
import { DecisionLine } from './DecisionLine.tsx'
import { lacksWho, withVerdict } from './fields.ts'
import { decideTexts as texts } from './texts.ts'

const YEAR = 12

const options = verdicts.map((value) => ({
  value,
  label: verdictWords[value],
  mark: <VerdictMark verdict={value} />,
}))

/** `off` while the boundary is final: then it is only read. `cmd` = how it is decided: here, or copied from paper. */
export const DecideItem = (props: {
  step: string
  item: Item
  tally: Tally | undefined
  decision: Decision | undefined
  off?: boolean
  cmd?: Deciding
  /** more buttons under the item */
  children?: ReactNode
}) => {
  const { step, item, tally, decision, off = false, cmd = 'decide' } = props
  const [asking, ask] = useState(false)
  const [run, code] = useDo()
  const now = useServerNow()
  const choose = async (verdict: Verdict): Promise<void> => {
    const fields = withVerdict(verdict, decision, dayAfter(now(), YEAR))
    if ((await run(step, cmd, { item: item.id, ...fields })) && isElsewhere({ verdict })) ask(true)
  }
  return (
    <div className={css.item}>
      <FourCards
        legend={<ItemName item={item} />}
        hint={[item.plain, item.hint].filter((one) => one !== '').join('. ')}
        value={decision?.verdict ?? null}
        options={options}
        quiet
        off={off}
        onChange={(verdict) => void choose(verdict)}
      />
      {tally && tally.n > 0 ? <Spread tally={tally} divided={divided(tally)} /> : null}
      {decision ? <DecisionLine decision={decision} bare /> : null}
      <div className={css.under}>
        {decision && !off ? (
          <Button onClick={() => ask(true)}>
            {lacksWho(decision) ? texts.more : texts.change}
            <VisuallyHidden>{texts.aboutItem(item.text)}</VisuallyHidden>
          </Button>
        ) : null}
        {props.children}
      </div>
      <Refused code={code} />
      {asking && decision ? (
        <DecideDialog step={step} item={item} decision={decision} cmd={cmd} onClose={() => ask(false)} />
      ) : null}
    </div>
  )
}
