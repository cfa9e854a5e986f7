// A difficult word with its meaning one tap away.
import { Popover } from 'radix-ui'
import { uiTexts } from './texts.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './Term.module.css'

/** `word` as it stands in the sentence, `meaning` in at most 20 words. Escape or a tap beside it closes it. */
export function Term({ word, meaning }: { word: string; meaning: string }) {
  return (
    <Popover.Root>
      <Popover.Trigger className={css.term}>
        {word}
        <VisuallyHidden> ({uiTexts.meaning})</VisuallyHidden>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={css.note}
          sideOffset={8}
          collisionPadding={12}
          aria-label={word}
          aria-describedby={undefined}
        >
          <p className={css.word}>{word}</p>
          <p>{meaning}</p>
          <Popover.Arrow className={css.arrow} width={16} height={8} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
