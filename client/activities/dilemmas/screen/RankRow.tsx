// One row of the reveal: the place, the fiche, its bar and points, and the places per side.
import { number } from '#shared/activities/dilemmas/texts.ts'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { Bar } from '#client/ui/Bar.tsx'
import { cx } from '#client/ui/cx.ts'
import type { FicheFace } from '#client/ui/fiche.ts'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { PlaceDot } from '#client/ui/PlaceDot.tsx'
import { Moved, type FicheShift } from './Moved.tsx'
import { texts } from './texts.ts'
import css from './RankRow.module.css'

export interface RankRowProps {
  face: FicheFace
  ranked: Result['ranking'][number]
  share: number
  divided: Result['divided'][number] | undefined
  sides: Result['sides']
  shift: FicheShift | undefined
  lies: boolean
  counts: boolean
  done: boolean
  playing: boolean
  /** The columns on the right are shown. */
  fade: boolean
}

export const RankRow = (props: RankRowProps) => {
  const { face, ranked, divided, sides, shift, done, playing, fade } = props
  const places = (sides ?? []).map(({ side, ranking }) => ({
    side,
    place: ranking.find(({ fiche }) => fiche === ranked.fiche)?.place,
  }))
  if (!props.lies)
    return (
      <li className={css.row}>
        <div className={css.empty}>
          <span className={css.place}>{ranked.place}</span>
        </div>
      </li>
    )
  return (
    <li
      className={cx(css.row, playing && css.slides)}
      data-fiche={face.mark}
      data-noted={divided !== undefined && done}
    >
      <FicheStrip
        fiche={face}
        size="projector"
        lead={<span className={css.place}>{ranked.place}</span>}
        {...(divided &&
          done && {
            note: (
              <>
                <Icon name="cord" /> {texts.divided(divided.top, divided.bottom)}
              </>
            ),
          })}
      >
        <div className={css.rest} data-tinted={fade}>
          <span className={css.bar}>
            {props.counts ? (
              <Bar
                id={face.id}
                mark={face.mark}
                share={props.share}
                value={number(ranked.points)}
                grows={playing}
              />
            ) : null}
          </span>
          {places.map(({ side, place }) => (
            <span key={side} className={cx(css.late, fade && css.there)} aria-hidden={!fade}>
              {place === undefined ? null : (
                <PlaceDot
                  place={place}
                  mark={face.mark}
                  strong={place <= 2}
                  label={texts.sidePlace(place, texts.sides[side])}
                />
              )}
            </span>
          ))}
          {shift ? <Moved shift={shift} there={fade} /> : null}
        </div>
      </FicheStrip>
      {divided && done ? <span className={cx(css.outline, playing && css.drawn)} /> : null}
    </li>
  )
}
