// One group that has the whole screen, with how it can be solved when somebody wrote that.
import type { Group } from '#shared/activities/flaps/records.ts'
import type { Shown } from '#client/sync/replica.ts'
import { Flap } from '#client/ui/Flap.tsx'
import { usePairs } from '../useFlaps.ts'
import { FlapPage } from './FlapPage.tsx'
import css from './GroupLarge.module.css'
import { pageAt } from './layout.ts'
import { ScreenNotes } from './ScreenNotes.tsx'
import { texts } from './texts.ts'
import { useGroupLayout } from './useGroupLayout.ts'

export const GroupLarge = (props: { step: string; group: Shown<Group>; page: number }) => {
  const { step, group, page } = props
  const { pair: pairId, sheet, name } = group.data
  const pair = usePairs(step).find(({ id }) => id === pairId)
  const layout = useGroupLayout(step, group)
  if (!pair || !layout) return null
  const { pages, remedy, weight } = layout
  const shown = Math.min(page, pages.length - 1)
  const title = name === '' ? texts.unnamed : name
  return (
    <FlapPage pair={pair.data}>
      <div className={css.one}>
        <Flap title={`${texts.sheetNames[sheet]}: ${title}`} count={layout.notes}>
          <div className={css.inside} data-inside="">
            <ScreenNotes
              key={shown}
              page={pageAt(pages, shown)}
              density={layout.density}
              arriving={false}
              weightOf={() => 0}
            />
            <div className={css.foot}>
              {remedy === '' ? null : (
                <p className={css.remedy}>
                  <b>{texts.remedy}</b> {remedy}
                </p>
              )}
              {weight === 0 && pages.length < 2 ? null : (
                <p>
                  {[
                    ...(weight > 0 ? [texts.stickers(weight)] : []),
                    ...(pages.length > 1 ? [texts.page(shown + 1, pages.length)] : []),
                  ].join(' · ')}
                </p>
              )}
            </div>
          </div>
        </Flap>
      </div>
    </FlapPage>
  )
}
