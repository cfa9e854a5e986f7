// The general tasks on the projector: who does them, and what the others believe.
import type { LaidTask } from '#shared/activities/supply/records.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { useConfig, useLaidTasks } from '../useSupply.ts'
import css from './Tasks.module.css'
import { texts } from './texts.ts'

const { tasks: words } = texts
const answers = ['yes', 'unsure', 'no'] as const
const MOST_WHO = 4

/** One strip in three parts; each part has its word and number, so the colour is not needed. */
const Others = ({ others }: { others: LaidTask['others'] }) => {
  if (others === null || others.n === 0) return <p className={css.few}>{words.few}</p>
  return (
    <div className={css.others}>
      <span className={css.strip} aria-hidden="true">
        {answers.map((answer) => (
          <span key={answer} data-answer={answer} style={{ flexGrow: others[answer] }} />
        ))}
      </span>
      <p className={css.answers}>
        {answers.map((answer) => (
          <span key={answer} data-answer={answer}>
            <b>{others[answer]}</b> {words[answer]}
          </span>
        ))}
      </p>
    </div>
  )
}

const offersOf = (laid: LaidTask | undefined): string => {
  const n = laid?.organisations.filter(({ is }) => is === 'yes').length ?? 0
  return n === 0 ? words.offersNone : words.offers(n)
}

export const Tasks = ({ step }: { step: string }) => {
  const { tasks } = useConfig(step)
  const laid = useLaidTasks(step)
  return (
    <RoomPage title={words.title} sub={words.sub} footRight={texts.tool}>
      <div className={css.place}>
        <Sheet padded={false}>
          <ol className={css.tasks} data-many={tasks.length > 4}>
            {tasks.map(({ id, name, plain }) => {
              const one = laid.get(id)
              const who = one?.who ?? []
              return (
                <li key={id} className={css.task}>
                  <div className={css.words}>
                    <h2>{name}</h2>
                    <p className={css.plain}>{plain}</p>
                  </div>
                  <div className={css.says}>
                    {(one?.organisations.length ?? 0) > 0 ? (
                      <p className={css.offers}>{offersOf(one)}</p>
                    ) : null}
                    <Others others={one?.others ?? null} />
                    {who.length === 0 ? null : (
                      <p className={css.who}>
                        {words.who} {who.slice(0, MOST_WHO).join(', ')}
                        {who.length > MOST_WHO ? '…' : ''}
                      </p>
                    )}
                  </div>
                </li>
              )
            })}
          </ol>
        </Sheet>
      </div>
    </RoomPage>
  )
}
