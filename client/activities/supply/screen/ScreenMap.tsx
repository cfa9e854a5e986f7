// The heat map on the projector: all answers, one moment, or what is empty.
import { useMemo, type CSSProperties } from 'react'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { ALL, type Slice } from '../heat/cells.ts'
import { HeatMap } from '../heat/HeatMap.tsx'
import { useConfig, useLaid } from '../useSupply.ts'
import { fitMap, type Fit } from './fit.ts'
import css from './Screen.module.css'
import { texts } from './texts.ts'
import { useEmpty } from './useEmpty.ts'

const su = (pixels: number): string => `calc(${pixels} * var(--su))`

const sizesOf = (fit: Fit): CSSProperties & { upright: boolean } => ({
  upright: fit.upright,
  ...({
    '--letter': su(fit.letter),
    '--getal': su(fit.number),
    '--kop': su(fit.side),
    '--hoofd': su(fit.head),
    '--hoog': su(fit.row),
    '--som': su(fit.sum),
    '--voet': su(fit.foot),
    '--tussen': su(fit.gap),
    '--balk': su(fit.bar),
    '--balk-boven': su(fit.bar === 0 ? 0 : fit.row > 48 ? 4 : 2),
  } as CSSProperties),
})

/** `moment` is 0 for all of them. */
export const ScreenMap = (props: { step: string; moment: 0 | 1 | 2 | 3; white: boolean }) => {
  const { step, moment, white } = props
  const { domains, groups, moments } = useConfig(step)
  const laid = useLaid(step)
  const empty = useEmpty(step)
  const slice: Slice = useMemo(() => (moment === 0 ? ALL : { by: 'moment', moment }), [moment])
  const sizes = useMemo(() => sizesOf(fitMap({ domains, groups }, white)), [domains, groups, white])
  const rows = Array.from(laid.values())
  const organisations = new Set(rows.flatMap((row) => row.organisations)).size
  const others = Math.max(0, ...rows.map((row) => row.others ?? 0))
  const all = domains.length * groups.length
  const title = white
    ? texts.white(empty.all, all, empty.unknown)
    : moment === 0
      ? texts.all
      : texts.moment(moment, moments[moment - 1]?.text ?? '')
  const sub = white ? texts.whiteMoments(empty.moments, all) : texts.who(organisations, others)
  const key = white
    ? texts.whiteKey
    : [
        ...(organisations > 0 ? [texts.offersKey] : []),
        ...(others > 0 ? [organisations > 0 ? texts.yesKey : texts.yesAloneKey] : []),
        ...(rows.some((row) => row.others === null) ? [texts.fewKey] : []),
        texts.emptyKey,
      ].join(' ')
  return (
    <RoomPage title={title} sub={sub} footLeft={key}>
      <div className={css.board}>
        <Sheet kind="board" padded={false}>
          <div className={css.map}>
            <HeatMap domains={domains} groups={groups} laid={laid} slice={slice} white={white} fit={sizes} />
          </div>
        </Sheet>
      </div>
    </RoomPage>
  )
}
