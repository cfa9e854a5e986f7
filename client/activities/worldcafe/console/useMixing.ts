// Dividing the people from this device: the mixer in slices, then one command with the rounds to come.
import { useEffect, useRef, useState } from 'react'
import type { Goal } from '#shared/analysis/mixing/question.ts'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { useConfig } from '../useCafe.ts'
import { runMixing } from './runMixing.ts'
import { questionFrom, roundsToSend } from './seating.ts'
import { consoleTexts } from './texts.ts'
import type { HallHere } from './useHall.ts'

/** What was proven, and of which rounds. */
type Proven = { readonly key: string; readonly proven: boolean; readonly won: readonly Goal[] }

const MOST_SEED = 1_000_000

/** The same for the same people at the same tables. */
const keyOf = (rounds: HallHere['rounds']): string =>
  rounds
    .map((seating) =>
      [...seating]
        .map(([person, table]) => `${person}>${table}`)
        .toSorted()
        .join(),
    )
    .join('|')

// Of each step what this device proved last: it is lost with the page, and then nothing more is claimed.
const proofs = new Map<string, Proven>()

export const useMixing = (step: string, hall: HallHere) => {
  const { rounds } = useConfig(step)
  const [sofar, setSofar] = useState<number>()
  const stopper = useRef<AbortController>(undefined)
  const [run, code] = useDo()
  useEffect(() => () => stopper.current?.abort(), [])
  const stop = (): void => {
    stopper.current?.abort()
    setSofar(undefined)
  }
  const mix = async (): Promise<void> => {
    const from = hall.begun
    const control = new AbortController()
    stopper.current = control
    setSofar(0)
    const question = questionFrom(hall, from, Math.floor(Math.random() * MOST_SEED))
    const best = await runMixing(question, ({ score }) => setSofar(score.again), control.signal)
    if (!best) return
    const input = {
      rounds: roundsToSend(best.rounds, hall.tables, (at) => rounds[from + at]?.way === 'free'),
      from: from + 1,
    }
    const done = await run(step, 'mix.set', input)
    setSofar(undefined)
    if (!done) return
    // A proof of the later rounds says nothing about all of them together.
    if (from === 0) proofs.set(step, { key: keyOf(best.rounds), proven: best.proven, won: best.won })
    announce(consoleTexts.mixing.done)
  }
  const known = proofs.get(step)
  return {
    mix,
    stop,
    code,
    /** Pairs that meet again in the best until now; undefined when it does not run. */
    sofar,
    proof: known?.key === keyOf(hall.rounds) ? known : undefined,
  }
}
