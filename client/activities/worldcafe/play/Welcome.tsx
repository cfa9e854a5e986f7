// What the group before left at this table, and the groups before that one tap further.
import { useState } from 'react'
import type { Handover } from '#shared/activities/worldcafe/records.ts'
import { Button } from '#client/ui/Button.tsx'
import { useHandovers } from '../useCafe.ts'
import { texts } from './texts.ts'
import css from './Welcome.module.css'

const words = texts.welcome

const Points = ({ handover }: { handover: Handover | undefined }) => {
  const points = (handover?.points ?? []).filter((point) => point !== '')
  if (points.length === 0) return <p>{words.skipped}</p>
  return (
    <ol className={css.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ol>
  )
}

/** Nothing in the first round. `round` from 1. */
export const Welcome = (props: { step: string; table: string; round: number }) => {
  const { step, table, round } = props
  const [all, setAll] = useState(false)
  const here = useHandovers(step).filter((one) => one.table === table && one.round < round)
  const earlier = here
    .filter((one) => one.round < round - 1 && one.points.some((point) => point !== ''))
    .toReversed()
  if (round === 1) return null
  return (
    <section className={css.welcome}>
      <h2 className={css.title}>{words.title}</h2>
      <Points handover={here.find((one) => one.round === round - 1)} />
      {earlier.length > 0 ? (
        <Button icon={all ? 'up' : 'down'} aria-expanded={all} onClick={() => setAll(!all)}>
          {words.earlier}
        </Button>
      ) : null}
      {all
        ? earlier.map((one) => (
            <div key={one.round} className={css.earlier}>
              <h3 className={css.round}>{words.round(one.round)}</h3>
              <Points handover={one} />
            </div>
          ))
        : null}
    </section>
  )
}
