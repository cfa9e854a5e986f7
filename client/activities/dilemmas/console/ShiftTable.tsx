// What changed between two rankings, without names; or why that stays hidden.
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { texts as counted } from '#shared/activities/dilemmas/texts.ts'
import { dilemmaConsole as texts } from './texts.ts'
import css from './Console.module.css'

export const ShiftTable = (props: {
  shift: NonNullable<Result['shift']>
  nameOf: (id: string) => string
}) => {
  const { shift } = props
  if ('hidden' in shift) return <p className={css.soft}>{counted.shiftHidden}</p>
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption>{texts.shift}</caption>
        <thead>
          <tr>
            {texts.shiftHead.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shift.fiches.map(({ fiche, before, after, up, down }) => (
            <tr key={fiche}>
              <th scope="row">{props.nameOf(fiche)}</th>
              <td>{counted.place(before.place, before.shared)}</td>
              <td>{counted.place(after.place, after.shared)}</td>
              <td>{up}</td>
              <td>{down}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.soft}>{counted.shiftIntro(shift.n, shift.changed)}</p>
    </div>
  )
}
