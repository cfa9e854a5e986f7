// One group that has the whole screen, with how it can be solved when somebody wrote that.
import { useMemo } from 'react'
import type { Group } from '#shared/activities/flaps/records.ts'
import { notesOn } from '#shared/activities/flaps/sheet.ts'
import type { Shown } from '#client/sync/replica.ts'
import { Flap } from '#client/ui/Flap.tsx'
import { useNotes, usePairs, useRemedies, useWeights, weightIn } from '../useFlaps.ts'
import { FlapPage } from './FlapPage.tsx'
import css from './GroupLarge.module.css'
import { ALONE, layOut, pageAt } from './layout.ts'
import { ScreenNotes } from './ScreenNotes.tsx'
import { texts } from './texts.ts'

export const GroupLarge = (props: { step: string; group: Shown<Group>; page: number }) => {
  const { step, group, page } = props
  const { pair: pairId, sheet, name } = group.data
  const pair = usePairs(step).find(({ id }) => id === pairId)
  const notes = useNotes(step)
  const remedy = useRemedies(step).get(group.id) ?? ''
  const weight = weightIn(useWeights(step), group.id)
  const layout = useMemo(() => {
    const loose = notesOn(notes, pairId, sheet).filter(({ data }) => data.group === group.id)
    const high = remedy === '' ? ALONE.high : ALONE.high - 130
    return { ...layOut([{ groups: [], loose }], { ...ALONE, high }, weight > 0), count: loose.length }
  }, [notes, pairId, sheet, group.id, remedy, weight])
  if (!pair) return null
  const pages = layout.sheets[0] ?? []
  const shown = Math.min(page, pages.length - 1)
  const title = name === '' ? texts.unnamed : name
  return (
    <FlapPage pair={pair.data}>
      <div className={css.one}>
        <Flap title={`${texts.sheetNames[sheet]}: ${title}`} count={layout.count}>
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
