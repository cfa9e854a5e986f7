// The items of one block on paper, each with its four choices; also for somebody without a device.
import { Refused } from '#client/shell/console/Refused.tsx'
import { FourCards } from '../FourCards.tsx'
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
        {block.items.map(({ id, text, plain, hint }) => (
          <li key={id} className={css.item}>
            <FourCards
              legend={text}
              hint={[plain, hint].filter((one) => one !== '').join('. ')}
              value={votes.answers.get(id) ?? null}
              options={options}
              onChange={(verdict) => votes.set(id, verdict)}
            />
          </li>
        ))}
      </ul>
      <Refused code={votes.code} onTable={props.as === undefined} />
    </>
  )
}
