// Proposing alone, block by block: what is with independent client support, and what is not.
import { useRef, useState } from 'react'
import { useReady } from '#client/activities/dilemmas/play/useReady.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useMe } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { BlockChips } from '../BlockChips.tsx'
import { scopeTexts } from '../texts.ts'
import { useConfig, type BlockHere } from '../useScope.ts'
import { useMyVotes } from '../useVotes.ts'
import css from './Play.module.css'
import { texts } from './texts.ts'
import { VoteBlock } from './VoteBlock.tsx'

const words = texts.alone

export const Alone = (props: { step: string; stage: string; blocks: readonly BlockHere[] }) => {
  const { step, stage, blocks } = props
  const me = useMe()?.id ?? undefined
  const votes = useMyVotes(step, me)
  const { solo } = useConfig(step)
  const [picked, pick] = useState<BlockHere['id']>()
  const [ready, sayReady] = useReady(step, stage)
  const top = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    blocks.findIndex(({ id }) => id === picked),
  )
  const block = blocks[at]
  const next = blocks[at + 1]
  if (!block) return null
  const countIn = ({ items }: BlockHere): number => items.filter(({ id }) => votes.has(id)).length
  const go = (id: BlockHere['id']): void => {
    pick(id)
    requestAnimationFrame(() => {
      const title = top.current?.closest('main')?.querySelector<HTMLElement>('h1')
      title?.focus({ preventScroll: true })
      scrollTo({ top: 0 })
    })
  }
  return (
    <PlayPage
      title={block.name}
      lead={ready ? words.isReady : block.lead}
      sees={solo ? words.seesSolo : words.sees}
      main={
        next && !ready ? (
          <Button kind="doe" wide iconAfter="forward" onClick={() => go(next.id)}>
            {words.next(next.number)}
          </Button>
        ) : undefined
      }
      ready={
        <Button kind={ready ? 'second' : 'doe'} wide onClick={() => sayReady(!ready)}>
          {ready ? words.change : words.ready}
        </Button>
      }
    >
      <div className={css.page} ref={top}>
        <BlockChips
          blocks={blocks}
          value={block.id}
          sayOf={(one) => scopeTexts.chosen(countIn(one), one.items.length)}
          doneOf={(one) => countIn(one) === one.items.length}
          onChange={pick}
        />
        <div className={css.progress}>
          <p>{words.lead}</p>
          <Said>{scopeTexts.chosen(countIn(block), block.items.length)}</Said>
        </div>
        <VoteBlock key={block.id} step={step} block={block} person={me} />
      </div>
    </PlayPage>
  )
}
