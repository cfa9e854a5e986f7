// The cards about which everybody chooses, and own ones that the facilitator lays beside them.
import { useState } from 'react'
import type { Item } from '#shared/activities/scope/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { decideTexts } from '../decide/texts.ts'
import { useBlocks, useFinal, type BlockHere } from '../useScope.ts'
import css from './Console.module.css'
import { ItemDialog } from './ItemDialog.tsx'
import { scopeConsole } from './texts.ts'

const texts = scopeConsole.items

export const Items = ({ step }: { step: string }) => {
  const blocks = useBlocks(step)
  const own = new Set(useKind<Item>(step, 'extra').map(({ data }) => data.id))
  const final = useFinal(step) !== undefined
  const [adding, add] = useState<BlockHere>()
  const [run, code] = useDo()
  return (
    <div className={css.part}>
      <p>{texts.lead}</p>
      {blocks.map((block) => (
        <section key={block.id} className={css.block}>
          <h2 className={css.title}>{block.name}</h2>
          <ul className={css.cards}>
            {block.items.map(({ id, text, plain }) => (
              <li key={id} className={css.card} data-own={own.has(id)}>
                <span className={css.words}>
                  {text}
                  {plain === '' ? null : <span className={css.soft}>{plain}</span>}
                  {own.has(id) ? <span className={css.soft}>{texts.own}</span> : null}
                </span>
                {own.has(id) && !final ? (
                  <IconButton
                    icon="bin"
                    label={texts.remove(text)}
                    onClick={() => void run(step, 'item.remove', { id })}
                  />
                ) : null}
              </li>
            ))}
          </ul>
          {final ? null : (
            <div>
              <Button icon="plus" onClick={() => add(block)}>
                {texts.add}
                <VisuallyHidden>{decideTexts.aboutItem(block.name)}</VisuallyHidden>
              </Button>
            </div>
          )}
        </section>
      ))}
      <Refused code={code} />
      {adding ? <ItemDialog step={step} block={adding} onClose={() => add(undefined)} /> : null}
    </div>
  )
}
