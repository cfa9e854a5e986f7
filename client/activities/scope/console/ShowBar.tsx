// What the projector shows now, and the way to show something else.
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { useBlocks, useEarlier, useShown, type BlockHere, type View } from '../useScope.ts'
import css from './Console.module.css'
import { scopeConsole } from './texts.ts'

const texts = scopeConsole.screen

const offered: Readonly<Record<string, readonly (keyof typeof texts.buttons)[]>> = {
  compare: ['differences', 'canvas'],
  decide: ['canvas', 'differences', 'statement'],
  done: ['statement', 'canvas', 'points'],
}

/** `picked` is the block that one works on; without it only what is about all of them can be shown. */
export const ShowBar = (props: { step: string; stage: string; picked: BlockHere['id'] | undefined }) => {
  const { step, stage, picked } = props
  const { view, block, item } = useShown(step, stage)
  const blocks = useBlocks(step)
  const earlier = useEarlier(step) !== undefined
  const [run, code] = useDo()
  const large = blocks.flatMap(({ items }) => items).find(({ id }) => id === item)
  const name = blocks.find(({ id }) => id === block)?.name
  const what = large
    ? texts.item1(large.text)
    : [texts.views[view], ...(name === undefined ? [] : [name])].join(', ')
  const part = blocks.find(({ id }) => id === picked)
  const show = (to: View, about: BlockHere['id'] | null = null): void =>
    void run(step, 'show', { view: to, block: about, item: null })
  const views = [...(offered[stage] ?? []), ...(earlier ? (['earlier'] as const) : [])]
  return (
    <section className={css.show} aria-label={texts.title}>
      <Said>
        <span className={css.soft}>{texts.title}</span>
        <b>{texts.now(what)}</b>
      </Said>
      <div className={css.row}>
        {views.map((to) => (
          <Button key={to} aria-pressed={!large && view === to && block === null} onClick={() => show(to)}>
            {texts.buttons[to]}
          </Button>
        ))}
        {part
          ? (['block', 'differences'] as const).map((to) => (
              <Button
                key={`${to} ${part.id}`}
                aria-pressed={!large && view === to && block === part.id}
                onClick={() => show(to, part.id)}
              >
                {texts.parts[to](part.number)}
              </Button>
            ))
          : null}
      </div>
      <Refused code={code} />
    </section>
  )
}
