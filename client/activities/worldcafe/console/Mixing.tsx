// Dividing the people over the tables: one button, the result in words, and per round who sits where.
import { useMemo, useState } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { useConfig } from '../useCafe.ts'
import css from './Console.module.css'
import own from './Mixing.module.css'
import { outcomeOf, outcomeWords } from './outcome.ts'
import { PrintDialog } from './PrintDialog.tsx'
import { RoundSeats } from './RoundSeats.tsx'
import { consoleTexts } from './texts.ts'
import { useHall } from './useHall.ts'
import { useMixing } from './useMixing.ts'

const texts = consoleTexts.mixing

export const Mixing = ({ step }: { step: string }) => {
  const hall = useHall(step)
  const config = useConfig(step)
  const { mix, stop, code, sofar, proof } = useMixing(step, hall)
  useSaid(sofar === undefined ? '' : texts.working, 'own')
  const [printing, print] = useState(false)
  const [picked, pick] = useState<number>()
  const count = config.rounds.length
  const seated = Math.min(...hall.rounds.map((seating) => seating.size), hall.people.length)
  // A host has a place before anybody was divided.
  const hosts = new Set(hall.hosts.values())
  const divided = hall.rounds.some((seating) => [...seating.keys()].some((person) => !hosts.has(person)))
  const words = useMemo(
    () => (divided && sofar === undefined ? outcomeWords(outcomeOf(hall, proof)) : []),
    [divided, sofar, hall, proof],
  )
  if (hall.tables.length === 0) return <EmptyState title={texts.noTables} />
  if (hall.people.length === 0) return <EmptyState title={texts.noPeople} />
  const round = Math.min(count, picked ?? Math.max(1, hall.round ?? 1))
  const over = hall.begun >= count
  return (
    <div className={css.part}>
      <div className={css.tray}>
        <p className={css.grow}>
          <b>{texts.lead(hall.people.length, hall.tables.length, count)}</b>{' '}
          {over ? texts.over : hall.begun > 0 ? texts.later(hall.begun + 1) : null}
        </p>
        {over ? null : sofar === undefined ? (
          <Button icon="people" onClick={() => void mix()}>
            {divided ? texts.again : texts.go}
          </Button>
        ) : (
          <Button onClick={stop}>{texts.stop}</Button>
        )}
        <Refused code={code} />
      </div>
      <div className={own.busy}>
        {sofar === undefined ? null : (
          <>
            <span className={own.tables} aria-hidden="true">
              <i />
              <i />
              <i />
              <i />
            </span>
            <p>
              <b>{texts.working}</b> {texts.sofar(sofar)}
            </p>
          </>
        )}
      </div>
      {words.length === 0 ? null : (
        <section className={own.result}>
          <h2 className={css.title}>{texts.resultTitle}</h2>
          <ul className={own.words}>
            {words.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {divided ? (
        <>
          <div className={css.row}>
            <div className={css.row} role="group" aria-label={texts.roundTabs}>
              {config.rounds.map((_, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a round is its place in the row
                <Button key={at} aria-pressed={round === at + 1} onClick={() => pick(at + 1)}>
                  {consoleTexts.rounds.nth(at + 1)}
                </Button>
              ))}
            </div>
            <Button icon="print" onClick={() => print(true)}>
              {consoleTexts.print.open}
            </Button>
          </div>
          {seated < hall.people.length && round > hall.begun ? (
            <p className={css.warn}>{texts.not(hall.people.length - seated)}</p>
          ) : null}
          {config.rounds[round - 1]?.way === 'free' ? <p className={css.soft}>{texts.free(round)}</p> : null}
          <RoundSeats key={round} step={step} hall={hall} round={round} />
        </>
      ) : (
        <p className={css.soft}>{texts.empty}</p>
      )}
      <PrintDialog step={step} open={printing} onOpenChange={print} />
    </div>
  )
}
