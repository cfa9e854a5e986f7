// Where people choose their table themselves: going elsewhere in this round, and a table for the next one.
import { useState } from 'react'
import { roundIn, useConfig } from '../useCafe.ts'
import { ChooseTable } from './ChooseTable.tsx'
import { Fold } from './Fold.tsx'
import css from './Host.module.css'
import { texts } from './texts.ts'

const words = texts.choose

/** `now`: in the round of now people choose. */
export const FreeSeats = (props: { step: string; round: number; now: boolean }) => {
  const { step, round, now } = props
  const next = roundIn(useConfig(step), round + 1)?.way === 'free'
  const [open, setOpen] = useState<string>()
  const fold = (name: string) => ({
    open: open === `${name} ${round}`,
    onToggle: () => setOpen(open === `${name} ${round}` ? undefined : `${name} ${round}`),
  })
  return (
    <>
      {now ? (
        <Fold title={words.otherNow} {...fold('now')}>
          <div className={css.parts}>
            <p>{words.leadNow}</p>
            <ChooseTable step={step} round={round} now flat />
          </div>
        </Fold>
      ) : null}
      {next ? (
        <Fold title={words.titleNext(round + 1)} {...fold('next')}>
          <div className={css.parts}>
            <p>{words.leadNext}</p>
            <ChooseTable step={step} round={round + 1} now={false} flat />
          </div>
        </Fold>
      ) : null}
    </>
  )
}
