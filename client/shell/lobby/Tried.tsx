// On the projector's lobby: the pictures that people picked to try out, of nobody in particular.
import { pictures, type TriedData } from '#shared/activities/session/records.ts'
import { tilt } from '#shared/board/paper.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { useKind } from '#client/sync/react.ts'
import { useSaid } from '#client/ui/useSaid.ts'
import { PracticePicture } from './PracticePicture.tsx'
import { tryTexts } from './texts.ts'
import css from './Tried.module.css'

const texts = tryTexts.screen

/** Each picture once with how many picked it: nothing tells when somebody did. */
export const Tried = () => {
  const tried = useKind<TriedData>(SESSION, 'tried')
  const picked = pictures
    .map((picture) => ({ picture, n: tried.filter(({ data }) => data.picture === picture).length }))
    .filter(({ n }) => n > 0)
  const count = texts.picked(tried.length)
  useSaid(count, 'others')
  return (
    <section className={css.tried}>
      <h2 className={css.title}>{texts.title}</h2>
      <p className={css.count}>{count}</p>
      <div className={css.pictures} aria-hidden="true">
        {picked.map(({ picture, n }) => (
          <span key={picture} className={css.picture}>
            <span className={css.paper} style={{ rotate: `${tilt(picture, 3).toFixed(1)}deg` }}>
              <PracticePicture picture={picture} />
            </span>
            {n}
          </span>
        ))}
      </div>
    </section>
  )
}
