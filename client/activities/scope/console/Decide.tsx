// Deciding block by block: the proposals, the verdict of the group, and what the projector shows of it.
import { Scribe } from '#client/activities/conversation/console/Scribe.tsx'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { DecideBlocks } from './DecideBlocks.tsx'
import { DecideItem } from '../decide/DecideItem.tsx'
import { decideTexts } from '../decide/texts.ts'
import { scopeTexts } from '../texts.ts'
import {
  useBlocks,
  useDecisions,
  useDifferences,
  useFinal,
  useShown,
  useTallies,
  type BlockHere,
  type ShownHere,
} from '../useScope.ts'
import css from './Console.module.css'
import { scopeConsole } from './texts.ts'

const texts = scopeConsole.screen

export const Decide = (props: {
  step: string
  stage: string
  picked: BlockHere['id']
  onPick: (block: BlockHere['id']) => void
}) => {
  const { step, stage, picked } = props
  const blocks = useBlocks(step)
  const decisions = useDecisions(step)
  const tallies = useTallies(step)
  const differences = useDifferences(step)
  const final = useFinal(step) !== undefined
  const shown = useShown(step, stage)
  const [run, code] = useDo()
  const block = blocks.find(({ id }) => id === picked)
  if (!block) return null
  const difference = differences.get(block.id)
  const show = (to: ShownHere): void => void run(step, 'show', to)
  const canShow = stage !== 'points'
  return (
    <div className={css.part}>
      <DecideBlocks blocks={blocks} block={block} decisions={decisions} heading="h2" onPick={props.onPick} />
      {difference && difference.tallies.length === 0 ? <p className={css.soft}>{scopeTexts.tooFew}</p> : null}
      {difference && difference.late > 0 ? (
        <p className={css.soft}>{scopeTexts.late(difference.late)}</p>
      ) : null}
      <Refused code={code} />
      <ul className={css.items}>
        {block.items.map((item) => {
          const large = shown.item === item.id
          const to = large ? { ...shown, item: null } : { view: shown.view, block: block.id, item: item.id }
          return (
            <li key={item.id} className={css.item}>
              <DecideItem
                step={step}
                item={item}
                tally={tallies.get(item.id)}
                decision={decisions.get(item.id)}
                off={final}
              >
                {canShow ? (
                  <Button icon="screen" aria-pressed={large} onClick={() => show(to)}>
                    {large ? texts.itemBack : texts.item}
                    <VisuallyHidden>{decideTexts.aboutItem(item.text)}</VisuallyHidden>
                  </Button>
                ) : null}
              </DecideItem>
            </li>
          )
        })}
      </ul>
      <Scribe step={step} words={scopeConsole.scribe} />
    </div>
  )
}
