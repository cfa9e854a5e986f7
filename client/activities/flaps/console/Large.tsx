// What the projector shows: this pair, a group, or all; and its pages when not every note fits at once.
import { useMemo } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { layOut } from '../screen/layout.ts'
import { SHEET } from '../screen/sizes.ts'
import { useGroupLayout } from '../screen/useGroupLayout.ts'
import { useSheets } from '../screen/useSheets.ts'
import { useGroups, useHidden, useShown, type PairHere } from '../useFlaps.ts'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.large

export const Large = (props: { step: string; pair: PairHere; several: boolean }) => {
  const { step, pair, several } = props
  const { on, page } = useShown(step)
  const groups = useGroups(step)
  const sheets = useSheets(step, pair.id)
  const foot = useHidden(step).some(({ data }) => data.pair === pair.id)
  const [run, code] = useDo()
  const group = groups.find(({ id }) => id === on)
  const here = group === undefined && (on === pair.id || !several)
  const groupPages = useGroupLayout(step, group)?.count
  const pairPages = useMemo(() => layOut(sheets, SHEET, foot).pages, [sheets, foot])
  const pages = groupPages ?? pairPages
  const shown = Math.min(page, pages - 1)
  const show = (target: string | null, next = 0): void => void run(step, 'show', { on: target, page: next })
  const turns = (here || group !== undefined) && pages > 1
  const target = group?.id ?? pair.id
  const canPair = several && on !== pair.id
  const canAll = group !== undefined || (several && on !== null)
  if (!turns && !canPair && !canAll) return <Refused code={code} />
  return (
    <div className={css.large} role="group" aria-label={texts.title}>
      {group === undefined ? null : (
        <p>{texts.now(group.data.name === '' ? texts.unnamed : group.data.name)}</p>
      )}
      {turns ? (
        <span className={css.row}>
          <Button
            icon="left"
            {...(shown === 0 && { notPossible: texts.before })}
            onClick={() => show(target, shown - 1)}
          >
            {texts.before}
          </Button>
          <Said as="span">{texts.page(shown + 1, pages)}</Said>
          <Button
            iconAfter="right"
            {...(shown === pages - 1 && { notPossible: texts.after })}
            onClick={() => show(target, shown + 1)}
          >
            {texts.after}
          </Button>
        </span>
      ) : null}
      <span className={css.row}>
        {canPair ? (
          <Button icon="screen" onClick={() => show(pair.id)}>
            {texts.pair}
          </Button>
        ) : null}
        {canAll ? <Button onClick={() => show(null)}>{texts.all}</Button> : null}
      </span>
      <Refused code={code} />
    </div>
  )
}
