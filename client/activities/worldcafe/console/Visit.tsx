// The facilitator at a table: its cloth, what that means, and the way back.
import { useEffect, useRef } from 'react'
import { BoardEditor } from '#client/board/BoardEditor.tsx'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { useProgress } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { TableSign } from '../TableSign.tsx'
import { roundOf, questionOf, useConfig, type TableHere } from '../useCafe.ts'
import { useCloth } from '../useCloth.ts'
import css from './Console.module.css'
import own from './Tables.module.css'
import { liveTexts as texts } from './texts-live.ts'

export const Visit = ({ step, table }: { step: string; table: TableHere }) => {
  const cloth = useCloth(step, table.id)
  const stage = useProgress(step)?.stage ?? ''
  const config = useConfig(step)
  const round = roundOf(stage)
  const title = useRef<HTMLHeadingElement>(null)
  const [run, code] = useDo()
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'center' })
  }, [])
  const leave = async (): Promise<void> => {
    if (!(await run(step, 'visit', { table: null }))) return
    announce(texts.left)
    requestAnimationFrame(focusTitle)
  }
  return (
    <div className={css.part}>
      <div className={css.tray}>
        <div className={css.grow}>
          <h2 className={css.title} ref={title} tabIndex={-1}>
            {texts.visiting(table.data.number)}
          </h2>
          <WhoSees soft icon="eye">
            {round === undefined ? texts.visitOpen : texts.visitPromise}
          </WhoSees>
        </div>
        <Button icon="left" onClick={() => void leave()}>
          {texts.leave}
        </Button>
        <Refused code={code} />
      </div>
      <div className={own.sign}>
        <TableSign table={table.data} as="h3">
          <p>{questionOf(config, table.data, round ?? config.rounds.length)}</p>
        </TableSign>
      </div>
      <div className={own.cloth}>
        <BoardEditor adapter={cloth} sees={round === undefined ? texts.seesOpen : texts.sees} />
      </div>
    </div>
  )
}
