// Which part of the boundary is decided about, with how many of its cards are.
import type { Decision } from '#shared/activities/scope/records.ts'
import { BlockChips } from '../BlockChips.tsx'
import { scopeTexts } from '../texts.ts'
import type { BlockHere } from '../useScope.ts'
import css from './Console.module.css'

/** `heading` = the level of the name of the part, in its place on the page. */
export const DecideBlocks = (props: {
  blocks: readonly BlockHere[]
  block: BlockHere
  decisions: ReadonlyMap<string, Decision>
  heading: 'h2' | 'h3'
  onPick: (block: BlockHere['id']) => void
}) => {
  const { blocks, block, decisions, heading: Heading } = props
  const decidedIn = ({ items }: BlockHere): number => items.filter(({ id }) => decisions.has(id)).length
  return (
    <>
      <BlockChips
        blocks={blocks}
        value={block.id}
        sayOf={(one) => scopeTexts.decided(decidedIn(one), one.items.length)}
        doneOf={(one) => one.items.length > 0 && decidedIn(one) === one.items.length}
        onChange={props.onPick}
      />
      <Heading className={css.title}>
        {block.name}{' '}
        <span className={css.soft}>{scopeTexts.decided(decidedIn(block), block.items.length)}</span>
      </Heading>
    </>
  )
}
