// The route of this person along the tables, with a pawn at the round of now, and why they sit there.
import { useState } from 'react'
import type { Route } from '#shared/activities/worldcafe/records.ts'
import { Button } from '#client/ui/Button.tsx'
import { Pawn } from '#client/ui/Pawn.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { TableTop } from '../TableSign.tsx'
import { roundIn, useConfig, useTables } from '../useCafe.ts'
import css from './Journey.module.css'
import { texts } from './texts.ts'
import { stopInWords, whyHere } from './why.ts'

const words = texts.journey

type Stop = Route['stops'][number]

const Stopping = (props: { step: string; round: number; stop: Stop; now: number; free: boolean }) => {
  const { round, stop, now, free } = props
  const table = useTables(props.step).find(({ id }) => id === stop?.table)?.data
  return (
    <li className={css.stop} data-now={round === now} data-been={round < now}>
      <VisuallyHidden>{stopInWords({ round, now, table: table?.number, free })}</VisuallyHidden>
      <span className={css.pawn} aria-hidden="true">
        {round === now ? <Pawn key={round} state="ready" size="100%" /> : null}
      </span>
      {table ? (
        <TableTop plain table={table} className={css.top} />
      ) : (
        <span className={css.unknown} aria-hidden="true">
          {round < now ? '–' : '?'}
        </span>
      )}
      <span className={css.round} aria-hidden="true">
        {words.round(round)}
      </span>
    </li>
  )
}

/** `now` is the round of now (from 1); 0 before the first. `moved`: it has just begun, so that the pawn goes there. */
export const Journey = (props: { step: string; route: Route | undefined; now: number; moved?: boolean }) => {
  const { step, route, now, moved = false } = props
  const config = useConfig(step)
  const [why, setWhy] = useState(false)
  const round = Math.max(1, now)
  const stop = route?.stops[round - 1]
  const free = (index: number): boolean => roundIn(config, index)?.way === 'free'
  return (
    <section
      className={css.journey}
      aria-label={words.title}
      data-started={now > 0}
      data-moved={moved && now > 1}
    >
      {config.rounds.length > 1 ? (
        <ol className={css.stops}>
          {config.rounds.map((_, index) => (
            <Stopping
              // oxlint-disable-next-line react/no-array-index-key -- a round is its place
              key={index}
              step={step}
              round={index + 1}
              stop={route?.stops[index] ?? null}
              now={now}
              free={free(index + 1)}
            />
          ))}
        </ol>
      ) : null}
      {stop ? (
        <div className={css.why}>
          <Button icon="question" aria-expanded={why} onClick={() => setWhy(!why)}>
            {now === 0 ? words.whyNext : words.why}
          </Button>
          {why ? <p className={css.because}>{whyHere(stop, round, free(round))}</p> : null}
        </div>
      ) : null}
    </section>
  )
}
