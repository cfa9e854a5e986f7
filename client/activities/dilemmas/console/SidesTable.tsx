// Places per side of the table, when the numbers allow it; the first two of a side are marked.
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { sideNames } from '#shared/activities/dilemmas/texts.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { PlaceDot } from '#client/ui/PlaceDot.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { dilemmaConsole as texts } from './texts.ts'
import css from './Console.module.css'

export const SidesTable = (props: { sides: NonNullable<Result['sides']>; fiches: readonly Fiche[] }) => (
  <div className={css.scroll}>
    <table className={css.table}>
      <caption>{texts.sidesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{texts.side}</VisuallyHidden>
          </th>
          {props.fiches.map(({ id, letter }) => (
            <th key={id} scope="col">
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.sides.map(({ side, n, ranking }) => (
          <tr key={side}>
            <th scope="row">{texts.sideHead(sideNames[side], n)}</th>
            {props.fiches.map((fiche) => {
              const rank = ranking.find((one) => one.fiche === fiche.id)
              return (
                <td key={fiche.id}>
                  {rank ? (
                    <PlaceDot place={rank.place} mark={faceOf(fiche).mark} strong={rank.place <= 2} />
                  ) : null}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
