// The general tasks laid together, as a table.
import { useConfig, useLaidTasks } from '../useSupply.ts'
import { texts as screenTexts } from '../screen/texts.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const words = screenTexts.tasks

export const TaskTable = ({ step }: { step: string }) => {
  const { tasks } = useConfig(step)
  const laid = useLaidTasks(step)
  return (
    <section className={css.part}>
      <h2 className={css.title}>{consoleTexts.map.tasks}</h2>
      <ul className={css.list}>
        {tasks.map(({ id, name }) => {
          const one = laid.get(id)
          const does = one?.organisations.filter(({ is }) => is === 'yes').map((each) => each.name) ?? []
          return (
            <li key={id} className={css.item}>
              <span className={css.words}>
                <b>{name}</b>
                <span className={css.soft}>
                  {(one?.organisations.length ?? 0) === 0
                    ? null
                    : does.length === 0
                      ? `${words.offersNone}. `
                      : `${words.offers(does.length)}: ${does.join(', ')}. `}
                  {one?.others
                    ? `${one.others.yes} ${words.yes}, ${one.others.no} ${words.no}, ${one.others.unsure} ${words.unsure}.`
                    : words.few}
                </span>
                {(one?.who.length ?? 0) > 0 ? (
                  <span className={css.soft}>
                    {words.who} {one?.who.join(', ')}
                  </span>
                ) : null}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
