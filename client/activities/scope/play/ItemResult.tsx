// One item for who reads along: what the group decided, how the proposals lie apart, and what one chose oneself.
import { divided } from '#shared/activities/scope/count.ts'
import type { Decision, Item, Tally, Verdict } from '#shared/activities/scope/records.ts'
import { DecisionLine } from '../decide/DecisionLine.tsx'
import { ItemName } from '../ItemName.tsx'
import { Spread } from '../Spread.tsx'
import { choiceWords } from '../texts.ts'
import css from './Play.module.css'
import { texts } from './texts.ts'

export const ItemResult = (props: {
  item: Item
  tally: Tally | undefined
  decision: Decision | undefined
  own: Verdict | undefined
}) => {
  const { item, tally, decision, own } = props
  return (
    <div className={css.together}>
      <h3 className={css.name}>
        <ItemName item={item} />
      </h3>
      {decision ? <DecisionLine decision={decision} /> : null}
      {tally && tally.n > 0 ? <Spread tally={tally} divided={divided(tally)} /> : null}
      {own === undefined ? null : <p className={css.soft}>{texts.together.yours(choiceWords[own])}</p>}
    </div>
  )
}
