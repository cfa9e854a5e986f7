// What somebody without a phone proposes or scores, filled in by the facilitator.
import { useState } from 'react'
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { BlockChips } from '../BlockChips.tsx'
import { ScoreList } from '../play/ScoreList.tsx'
import { VoteBlock } from '../play/VoteBlock.tsx'
import { scopeTexts } from '../texts.ts'
import { useBlocks, useConfig, type BlockHere } from '../useScope.ts'
import { useScores } from '../useScores.ts'
import { useMyVotes } from '../useVotes.ts'
import css from './Console.module.css'
import { scopeConsole } from './texts.ts'

const texts = scopeConsole.proxy

export const ProxyScores = ({ step, person }: { step: string; person: string }) => {
  const { points } = useConfig(step)
  return (
    <div className={css.part}>
      <p>{texts.points}</p>
      <ScoreList points={points} scores={useScores(step, person, person)} />
    </div>
  )
}

export const ProxyVotes = ({ step, stage, person }: ProxyProps) => {
  const blocks = useBlocks(step).filter(({ items }) => items.length > 0)
  const votes = useMyVotes(step, person)
  const [picked, pick] = useState<BlockHere['id']>()
  const block = blocks.find(({ id }) => id === picked) ?? blocks[0]
  if (!block) return null
  const countIn = ({ items }: BlockHere): number => items.filter(({ id }) => votes.has(id)).length
  return (
    <div className={css.part}>
      <p>{texts.lead}</p>
      <BlockChips
        blocks={blocks}
        value={block.id}
        sayOf={(one) => scopeTexts.chosen(countIn(one), one.items.length)}
        doneOf={(one) => countIn(one) === one.items.length}
        onChange={pick}
      />
      <h4 className={css.title}>{block.name}</h4>
      <VoteBlock key={block.id} step={step} block={block} person={person} as={person} />
      <WhoSees soft>{stage === 'alone' ? texts.sees : texts.seesNow}</WhoSees>
    </div>
  )
}

export default function ProxyEntry({ step, stage, person }: ProxyProps) {
  return stage === 'points' ? (
    <ProxyScores step={step} person={person} />
  ) : (
    <ProxyVotes step={step} stage={stage} person={person} />
  )
}
