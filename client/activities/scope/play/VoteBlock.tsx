// The items of one block on paper, each with its four choices; also for somebody without a device.
import { Refused } from '#client/shell/console/Refused.tsx'
import { FourCards } from '../FourCards.tsx'
import { ItemName } from '../ItemName.tsx'
import { choiceWords } from '../texts.ts'
import { verdicts } from '../verdicts.ts'
import type { BlockHere } from '../useScope.ts'
import { useVotes } from '../useVotes.ts'
import { VerdictMark } from '../VerdictMark.tsx'
import css from './Play.module.css'

const options = verdicts.map((value) => ({
  value,
  label: choiceWords[value],
  mark: <VerdictMark verdict={value} />,
}))

export const VoteBlock = (props: {
  step: string
  block: BlockHere
  person: string | undefined
  as?: string
}) => {
  const { block } = props
  const votes = useVotes(props.step, block, props.person, props.as)
  return (
    <>
      <ul className={css.items}>
        {block.items.map((item) => (
          <li key={item.id} className={css.item}>
            <FourCards
              legend={<ItemName item={item} />}
              hint={[item.plain, item.hint].filter((one) => one !== '').join('. ')}
              value={votes.answers.get(item.id) ?? null}
              options={options}
              onChange={(verdict) => votes.set(item.id, verdict)}
            />
          </li>
        ))}
      </ul>
      <Refused code={votes.code} onTable={props.as === undefined} />
    </>
  )
}
