// The general tasks laid together: what organisations say, and what the others think.
import type { Config, LaidTask } from '#shared/activities/supply/records.ts'
import { English } from '#client/languages/English.tsx'
import css from './Laid.module.css'
import { texts } from './texts.ts'

const words = texts.laid

/** An organisation does it, or somebody else believes so. */
export const isSaidYes = ({ organisations, others }: LaidTask): boolean =>
  organisations.some(({ is }) => is === 'yes') || (others?.yes ?? 0) > 0

const linesOf = ({ organisations, others, who }: LaidTask): string[] => [
  ...organisations.map(({ name, is }) => `${name}: ${words.taskOffers[is].toLowerCase()}.`),
  ...(others ? [words.taskOthers(others.yes, others.no, others.unsure, others.n)] : []),
  ...(who.length > 0 ? [words.taskWho(who)] : []),
]

export const LaidTasks = ({ config, tasks }: { config: Config; tasks: readonly LaidTask[] }) => (
  <ul className={css.cells}>
    {config.tasks.map(({ id, name, english }) => {
      const task = tasks.find((one) => one.task === id)
      const lines = task ? linesOf(task) : []
      return (
        <li key={id} className={css.task}>
          <h3 className={css.group}>
            {name}
            <English text={english} />
          </h3>
          {lines.length === 0 ? <p className={css.soft}>{words.taskEmpty}</p> : null}
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {task !== undefined && task.late > 0 ? <p className={css.soft}>{words.late(task.late)}</p> : null}
        </li>
      )
    })}
  </ul>
)
