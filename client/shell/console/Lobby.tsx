// Before the first step: the way in, large; who is in, from which side, what is homework, and who is missing.
import { useProgramme } from '#client/sync/react.ts'
import { QrCode } from '../create/QrCode.tsx'
import { HomeworkOfStep } from '../homework/HomeworkOfStep.tsx'
import { homeworkTexts } from '../homework/texts.ts'
import { BigCount } from './BigCount.tsx'
import { bySide, waitedFor } from './groups.ts'
import { groupCode } from '#shared/qr.ts'
import { Missing } from './Missing.tsx'
import { consoleTexts } from './texts.ts'
import { useCode } from './useCode.ts'
import { useSomeones } from './useSomeones.ts'
import css from './Lobby.module.css'

const texts = consoleTexts.lobby

export const Lobby = () => {
  const code = useCode()
  const programme = useProgramme()
  const all = waitedFor(useSomeones())
  const join = `${location.origin}/doe-mee/${code}`
  return (
    <div className={css.lobby}>
      <div className={css.way}>
        <QrCode text={join} label={consoleTexts.door.how} />
        <p className={css.address}>
          {`${location.host}/doe-mee`}
          <b className={css.code}>{groupCode(code)}</b>
        </p>
      </div>
      <section className={css.in}>
        <BigCount n={all.length} words={texts.in(all.length)} />
        {all.length === 0 ? null : (
          <>
            <h2>{texts.balance}</h2>
            <ul className={css.sides}>
              {bySide(all).map(({ id, people }) => (
                <li key={id}>
                  <span>{consoleTexts.groups[id]}</span>
                  <b>{people.length}</b>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <div className={css.homework}>
        {programme.map((step) => (
          <HomeworkOfStep key={step.id} step={step} title={homeworkTexts.desk.titleOf(step.title)} />
        ))}
      </div>
      <div className={css.missing}>
        <Missing />
      </div>
    </div>
  )
}
