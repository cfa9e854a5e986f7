// Everything that was made, beside and under each other.
import { useMe, useNow } from '#client/sync/react.ts'
import { texts } from '../texts.ts'
import { useNameOf, useWorks, type Work } from '../useMoodboard.ts'
import { WorkCard } from '../WorkCard.tsx'
import css from './Wall.module.css'

/** Whose it is: one's own always, of others only where the session is with names. */
export const useFoot = (): ((work: Work) => string | undefined) => {
  const me = useMe()?.id
  const nameOf = useNameOf()
  const named = useNow()?.names ?? false
  return (work) => {
    const own = work.by !== undefined && work.by === me
    return own ? texts.round.own : named ? nameOf(work) : undefined
  }
}

/** `title` is a heading of the page; without it the page itself says what this is. */
export const Wall = ({ step, title }: { step: string; title?: string }) => {
  const works = useWorks(step)
  const footOf = useFoot()
  const boards = works.some(({ form }) => form === 'board')
  return (
    <section className={css.wall} {...(title === undefined && { 'aria-label': texts.wall.title.tile })}>
      {title === undefined ? null : <h2>{title}</h2>}
      {works.length === 0 ? <p>{texts.wall.none}</p> : null}
      <ul className={css.works} data-boards={boards}>
        {works.map((work) => (
          <li key={work.id}>
            <WorkCard step={step} work={work} foot={footOf(work)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
