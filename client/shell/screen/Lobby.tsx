// Before the first step: what this is about, how to join, and who came in already, as pawns.
import type { MetaData } from '#shared/activities/session/records.ts'
import { useRecord } from '#client/sync/react.ts'
import { shellTexts } from '#client/shell/texts.ts'
import { useTitle } from '#client/shell/useTitle.ts'
import { Tried } from '#client/shell/lobby/Tried.tsx'
import { Arrivals } from './Arrivals.tsx'
import { BigJoin } from './BigJoin.tsx'
import { screenTexts } from './texts.ts'
import css from './Lobby.module.css'

export const Lobby = () => {
  const meta = useRecord<MetaData>('meta')?.data
  const title = meta?.title ?? screenTexts.lobby.fallback
  useTitle(title)
  return (
    <div className={css.page} data-maat="projector">
      <main className={css.main}>
        <p className={css.where}>
          <b>{shellTexts.product}</b> {meta?.municipality}
        </p>
        <h1 className={css.title} data-long={title.length > 48}>
          {title}
        </h1>
        <p className={css.lead}>{screenTexts.lobby.soon}</p>
        <Tried />
        <Arrivals />
      </main>
      <BigJoin />
    </div>
  )
}
