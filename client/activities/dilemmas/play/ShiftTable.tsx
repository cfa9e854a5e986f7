// What changed after the talk, without names; or why that stays hidden.
import type { Result } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import { playTexts } from '../texts.ts'
import css from './Revealed.module.css'

const { shift: texts } = playTexts

export const ShiftTable = (props: { shift: NonNullable<Result['shift']>; fiches: readonly Fiche[] }) => {
  const { shift } = props
  if ('hidden' in shift) return <p className={css.tool}>{texts.hidden[shift.hidden]}</p>
  if (shift.changed === 0) return <p className={css.tool}>{texts.nobody(shift.n)}</p>
  return (
    <section className={css.part}>
      <h2 className={css.title}>{texts.title}</h2>
      <p>{texts.changed(shift.changed, shift.n)}</p>
      <ul className={css.rows}>
        {shift.fiches.map(({ fiche: id, up, down, before, after }) => {
          const fiche = props.fiches.find((one) => one.id === id)
          if (!fiche) return null
          return (
            <li key={id}>
              <FicheStrip
                fiche={faceOf(fiche)}
                note={
                  <span className={css.count}>
                    <span>{texts.before(before.place, after.place)}</span>
                    <span>{up + down === 0 ? texts.same : texts.row(up, down)}</span>
                  </span>
                }
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
