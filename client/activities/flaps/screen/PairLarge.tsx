// One pair of sheets on the projector, page by page when there are more notes than fit.
import { useMemo } from 'react'
import { Flap } from '#client/ui/Flap.tsx'
import { useSettled } from '../useArriving.ts'
import { useHidden, useWeights, weightIn, type PairHere } from '../useFlaps.ts'
import { FlapPage } from './FlapPage.tsx'
import { laterOn, layOut, pageAt } from './layout.ts'
import { SHEET } from './sizes.ts'
import css from './Flaps.module.css'
import { ScreenNotes } from './ScreenNotes.tsx'
import { texts } from './texts.ts'
import { useSheets } from './useSheets.ts'

const sheets = ['pro', 'con'] as const

export const PairLarge = (props: {
  step: string
  stage: string
  pair: PairHere
  page: number
  arriving: boolean
}) => {
  const { step, stage, pair, page, arriving } = props
  const here = useSheets(step, pair.id)
  const weights = useWeights(step)
  const settled = useSettled()
  const hidden = useHidden(step).filter(({ data }) => data.pair === pair.id)
  const foot = hidden.length > 0
  const layout = useMemo(() => layOut(here, SHEET, foot), [here, foot])
  const shown = Math.min(page, layout.pages - 1)
  const sub =
    stage === 'weigh'
      ? texts.weigh
      : stage === 'done' && weights && weights.voters > 0
        ? texts.done(weights)
        : undefined
  return (
    <FlapPage pair={pair.data} {...(sub !== undefined && { sub })}>
      <div className={css.two}>
        {sheets.map((sheet, index) => {
          const pages = layout.sheets[index] ?? []
          const later = laterOn(pages, shown)
          const gone = hidden.filter(({ data }) => data.sheet === sheet).length
          const lines = [
            ...(layout.pages > 1 ? [texts.page(Math.min(shown, pages.length - 1) + 1, pages.length)] : []),
            ...(later.loose + later.grouped > 0 ? [texts.more(later.grouped, later.loose)] : []),
            ...(gone > 0 ? [texts.hidden(gone)] : []),
          ]
          return (
            <div key={sheet} className={css.flap}>
              <Flap title={texts.sheetNames[sheet]} count={here[index]?.count ?? 0}>
                <div className={css.inside} data-inside="">
                  <ScreenNotes
                    key={shown}
                    page={pageAt(pages, shown)}
                    density={layout.density}
                    arriving={arriving && !settled}
                    weightOf={(target) => weightIn(weights, target)}
                  />
                  {here[index]?.count === 0 ? <p className={css.empty}>{texts.empty}</p> : null}
                  {lines.length === 0 ? null : <p className={css.foot}>{lines.join(' · ')}</p>}
                </div>
              </Flap>
            </div>
          )
        })}
      </div>
    </FlapPage>
  )
}
