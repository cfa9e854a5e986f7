// Own local dilemmas that people wrote: on the board, or not.
import type { OwnDilemma } from '#shared/activities/dilemmas/records.ts'
import type * as z from 'zod/mini'
import type { Fiche } from '#shared/content/schema.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { faceOf } from '#client/shell/face.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import { dilemmaConsole as texts } from './texts.ts'
import css from './Console.module.css'

/** `late`: the silence began, so a proposal can only be put away. Nothing at all when there is none then. */
export const Proposals = ({ step, late = false }: { step: string; late?: boolean }) => {
  const proposals = useKind<z.output<typeof OwnDilemma>>(step, 'proposal')
  const extras = useKind<Fiche>(step, 'extra')
  const [run, code] = useDo()
  if (late && proposals.length === 0) return null
  return (
    <section className={css.part}>
      <h2 className={css.title}>{texts.proposals}</h2>
      <p className={css.soft}>
        {proposals.length === 0 ? texts.noProposals : late ? texts.tooLate : texts.proposalsLead}
      </p>
      <ul className={css.notes}>
        {proposals.map(({ id, data }) => (
          <li key={id} className={css.note}>
            <b>{data.title}</b>
            <p>{data.tension}</p>
            <p className={css.soft}>
              {data.left} ↔ {data.right}
            </p>
            <div className={css.buttons}>
              {late ? null : (
                <Button onClick={() => void run(step, 'approve', { proposal: id })}>{texts.approve}</Button>
              )}
              <Button onClick={() => void run(step, 'withdraw', { proposal: id })}>{texts.decline}</Button>
            </div>
          </li>
        ))}
      </ul>
      <Refused code={code} />
      {extras.length > 0 && !late ? (
        <>
          <h3>{texts.onBoard}</h3>
          <ul className={css.notes}>
            {extras.map(({ id, data }) => (
              <li key={id}>
                <FicheStrip fiche={faceOf(data)} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
