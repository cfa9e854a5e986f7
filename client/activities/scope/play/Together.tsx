// How the proposals lie apart, and what the group decides; the scribe decides here.
import { useState } from 'react'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useMe } from '#client/sync/react.ts'
import { BlockChips } from '../BlockChips.tsx'
import { DecideItem } from '../decide/DecideItem.tsx'
import { scopeTexts } from '../texts.ts'
import {
  useDecisions,
  useDifferences,
  useFinal,
  useIsScribe,
  useShown,
  useTallies,
  type BlockHere,
} from '../useScope.ts'
import { useMyVotes } from '../useVotes.ts'
import { ItemResult } from './ItemResult.tsx'
import css from './Play.module.css'
import { texts } from './texts.ts'

const words = texts.together

export const Together = (props: { step: string; stage: string; blocks: readonly BlockHere[] }) => {
  const { step, stage, blocks } = props
  const me = useMe()?.id ?? undefined
  const [picked, pick] = useState<BlockHere['id']>()
  const shown = useShown(step, stage).block
  const scribe = useIsScribe(step)
  const decisions = useDecisions(step)
  const tallies = useTallies(step)
  const votes = useMyVotes(step, me)
  const final = useFinal(step)
  const differences = useDifferences(step)
  const block = blocks.find(({ id }) => id === (picked ?? shown)) ?? blocks[0]
  if (!block) return null
  const difference = differences.get(block.id)
  const decidedIn = ({ items }: BlockHere): number => items.filter(({ id }) => decisions.has(id)).length
  const writes = scribe && !final
  return (
    <PlayPage
      title={writes ? words.scribe : stage === 'compare' ? words.compare : words.decide}
      lead={writes ? words.scribeLead : stage === 'compare' ? words.compareLead : words.decideLead}
      sees={writes ? words.scribeSees : words.sees}
      open={writes}
    >
      <div className={css.page}>
        <BlockChips
          blocks={blocks}
          value={block.id}
          sayOf={(one) => scopeTexts.decided(decidedIn(one), one.items.length)}
          doneOf={(one) => decidedIn(one) === one.items.length}
          onChange={pick}
        />
        {final ? <p className={css.onTable}>{words.final(final.version)}</p> : null}
        <h2 className={css.heading}>{block.name}</h2>
        {difference && difference.tallies.length === 0 ? (
          <p className={css.onTable}>{scopeTexts.tooFew}</p>
        ) : null}
        {difference && difference.late > 0 ? (
          <p className={css.onTable}>{scopeTexts.late(difference.late)}</p>
        ) : null}
        <ul className={css.items}>
          {block.items.map((item) => (
            <li key={item.id} className={css.item}>
              {writes ? (
                <DecideItem
                  step={step}
                  item={item}
                  tally={tallies.get(item.id)}
                  decision={decisions.get(item.id)}
                />
              ) : (
                <ItemResult
                  item={item}
                  tally={tallies.get(item.id)}
                  decision={decisions.get(item.id)}
                  own={votes.get(item.id)}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
    </PlayPage>
  )
}
