// Which part of the boundary one looks at: six numbered buttons with how far each is.
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './BlockChips.module.css'
import { scopeTexts } from './texts.ts'
import type { BlockHere } from './useScope.ts'

/** `sayOf` tells in words how far a block is; `doneOf` whether nothing is left to do in it. */
export const BlockChips = (props: {
  blocks: readonly BlockHere[]
  value: string
  sayOf: (block: BlockHere) => string
  doneOf: (block: BlockHere) => boolean
  onChange: (block: BlockHere['id']) => void
}) => (
  <div className={css.chips} role="group" aria-label={scopeTexts.parts}>
    {props.blocks.map((block) => (
      <button
        key={block.id}
        type="button"
        className={css.chip}
        aria-pressed={block.id === props.value}
        onClick={() => props.onChange(block.id)}
      >
        <span aria-hidden="true">{block.number}</span>
        {props.doneOf(block) ? <Icon name="check" size={18} /> : null}
        <VisuallyHidden>
          {scopeTexts.part(block.number, props.blocks.length, block.name)}, {props.sayOf(block)}
        </VisuallyHidden>
      </button>
    ))}
  </div>
)
