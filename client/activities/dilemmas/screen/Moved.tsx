// What the talk changed for one fiche: where it lay, how far it moved, and how many people moved it.
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { cx } from '#client/ui/cx.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts } from './texts.ts'
import css from './RankRow.module.css'

export type FicheShift = Extract<NonNullable<Result['shift']>, { n: number }>['fiches'][number]

export const Moved = ({ shift, there }: { shift: FicheShift; there: boolean }) => {
  const look = cx(css.late, there && css.there)
  const { places } = shift
  return (
    <>
      <span className={cx(look, css.was)}>
        <span aria-hidden="true">{shift.before.place}</span>
        <VisuallyHidden>{texts.beforePlace(shift.before.place)}</VisuallyHidden>
      </span>
      <span className={cx(look, css.moved)} data-moved={places !== 0}>
        {places === 0 ? null : <Icon name={places > 0 ? 'up' : 'down'} />}
        {places === 0 ? texts.same : places > 0 ? texts.up(places) : texts.down(-places)}
      </span>
      <span className={cx(look, css.people)}>{texts.upDown(shift.up, shift.down)}</span>
    </>
  )
}
