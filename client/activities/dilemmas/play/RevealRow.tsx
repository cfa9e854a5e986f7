// One place of the group's order: the fiche, its bar and points, and where it lay for you.
import type { Fiche } from '#shared/content/schema.ts'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { faceOf } from '#client/shell/face.ts'
import { Bar } from '#client/ui/Bar.tsx'
import { cx } from '#client/ui/cx.ts'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { playTexts } from '../texts.ts'
import css from './Revealed.module.css'

const { reveal } = playTexts

/** `own` from 1, 0 when you left it out, undefined when you laid nothing. Not shown yet, its place is kept free. */
export const RevealRow = (props: {
  fiche: Fiche
  place: number
  shared: boolean
  points: string
  share: number
  divided: Result['divided'][number] | undefined
  own: number | undefined
  shown: boolean
  live: boolean
}) => {
  const { fiche, place, shared, points, divided, own, shown, live } = props
  const face = faceOf(fiche)
  return (
    <li className={css.row} data-shown={shown}>
      <span className={css.place}>
        {place}
        {shared ? <span className={css.shared}>{reveal.shared}</span> : null}
      </span>
      <div className={cx(css.strip, live && shown && css.arrives)}>
        <FicheStrip
          fiche={face}
          outlined={divided !== undefined}
          note={
            <span className={css.count}>
              <Bar
                id={fiche.id}
                mark={face.mark}
                share={props.share}
                grows={live && shown}
                value={
                  <>
                    {points}
                    <VisuallyHidden> {reveal.points}</VisuallyHidden>
                  </>
                }
              />
              {divided === undefined ? null : (
                <span className={css.divided}>
                  <Icon name="cord" size={18} /> {reveal.divided(divided.top, divided.bottom)}
                </span>
              )}
            </span>
          }
        >
          {own === undefined ? null : (
            <span className={css.own}>
              <VisuallyHidden>{own > 0 ? reveal.yourPlace(own) : reveal.youNot}</VisuallyHidden>
              <span aria-hidden="true">{reveal.you}</span>
              <span className={css.ownPlace} aria-hidden="true">
                {own > 0 ? own : '–'}
              </span>
            </span>
          )}
        </FicheStrip>
      </div>
    </li>
  )
}
