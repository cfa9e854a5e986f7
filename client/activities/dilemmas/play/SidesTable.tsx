// The place of each fiche at each side, when the facilitator shows it and the numbers allow it.
import type { Result } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { Emblem } from '#client/ui/Emblem.tsx'
import { PlaceDot } from '#client/ui/PlaceDot.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { playTexts } from '../texts.ts'
import css from './Revealed.module.css'

const { reveal } = playTexts
const TOP = 2

export const SidesTable = (props: { sides: NonNullable<Result['sides']>; fiches: readonly Fiche[] }) => (
  <section className={css.part}>
    <Sheet>
      <h2 className={css.title}>{reveal.sides}</h2>
      <p>{reveal.sidesLead}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{reveal.fiche}</VisuallyHidden>
            </th>
            {props.sides.map(({ side, n }) => (
              <th key={side} scope="col">
                {reveal.sideNames[side]} ({n})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.fiches.map((fiche) => {
            const face = faceOf(fiche)
            return (
              <tr key={fiche.id}>
                <th scope="row">
                  <span className={css.head} data-fiche={face.mark}>
                    <b>{fiche.letter}</b>
                    <Emblem mark={face.mark} size={26} />
                    <VisuallyHidden>{fiche.title}</VisuallyHidden>
                  </span>
                </th>
                {props.sides.map(({ side, ranking }) => {
                  const place = ranking.find((ranked) => ranked.fiche === fiche.id)?.place
                  return (
                    <td key={side}>
                      {place === undefined ? null : (
                        <PlaceDot
                          place={place}
                          mark={face.mark}
                          strong={place <= TOP}
                          label={reveal.sideCell(place, reveal.sideNames[side])}
                        />
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Sheet>
  </section>
)
