// From the moment that everybody sees the harvests: which is large on the projector, what recurs, and what goes on.
import { useState } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { cx } from '#client/ui/cx.ts'
import { Said } from '#client/ui/Said.tsx'
import { Tabs } from '#client/ui/Tabs.tsx'
import { useHarvests, useTable } from '../useCafe.ts'
import { Choosing } from './Choosing.tsx'
import css from './Console.module.css'
import { Goes } from './Goes.tsx'
import own from './Harvest.module.css'
import { HarvestList } from './HarvestList.tsx'
import { liveTexts } from './texts-live.ts'
import { consoleTexts } from './texts.ts'
import { NoticeForm } from './NoticeForm.tsx'
import { Themes } from './Themes.tsx'

const texts = liveTexts.carousel

/** Which table is large; null = one after the other. */
const Carousel = ({ step }: { step: string }) => {
  const harvests = useHarvests(step)
  const shown = useKind<{ readonly table: string | null }>(step, 'shown')[0]?.data.table ?? null
  const large = useTable(shown)
  const [run, code] = useDo()
  const show = (table: string | null): void => void run(step, 'show', { table })
  const at = harvests.findIndex(({ table }) => table === shown)
  const turn = (by: number): void =>
    show(harvests[(at + by + harvests.length) % harvests.length]?.table ?? null)
  const letTurn = async (): Promise<void> => {
    if (await run(step, 'show', { table: null })) requestAnimationFrame(focusTitle)
  }
  return (
    <div className={css.part}>
      <div className={cx(css.tray, own.carousel)} data-held={large !== undefined}>
        <Said className={css.grow}>{large ? texts.holds(large.data.number) : texts.turns}</Said>
        <span className={css.row}>
          {large && harvests.length > 1 ? (
            <>
              <Button icon="left" onClick={() => turn(-1)}>
                {texts.before}
              </Button>
              <Button iconAfter="right" onClick={() => turn(1)}>
                {texts.after}
              </Button>
            </>
          ) : null}
          {large ? <Button onClick={() => void letTurn()}>{texts.auto}</Button> : null}
        </span>
        <Refused code={code} />
      </div>
      <HarvestList step={step} together shown={shown} onShow={show} />
    </div>
  )
}

export const Together = ({ step, stage }: { step: string; stage: string }) => {
  const [tab, setTab] = useState<string>()
  const tabs = [
    ...(stage === 'done'
      ? [{ id: 'goes', label: consoleTexts.tab.result, content: <Goes step={step} /> }]
      : []),
    ...(stage === 'choose'
      ? [{ id: 'choose', label: consoleTexts.tab.choose, content: <Choosing step={step} /> }]
      : []),
    {
      id: 'themes',
      label: consoleTexts.tab.themes,
      content: <Themes step={step} fixed={stage === 'done'} />,
    },
    { id: 'harvest', label: consoleTexts.tab.harvest, content: <Carousel step={step} /> },
  ]
  const here = tabs.some(({ id }) => id === tab) ? tab : undefined
  return (
    <div className={css.part}>
      <NoticeForm step={step} quiet />
      <Tabs
        label={consoleTexts.tabs}
        value={here ?? (stage === 'together' ? 'harvest' : (tabs[0]?.id ?? ''))}
        onChange={setTab}
        tabs={stage === 'together' ? tabs.toReversed() : tabs}
      />
    </div>
  )
}
