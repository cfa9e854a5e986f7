// The one moment of theatre: the last place first, 900 ms apart; the fiche comes, its bar grows, then the next.
import { useEffect, useState } from 'react'
import { useStopped } from '#client/shell/screen/stopping.ts'
import { useStill } from '#client/ui/still.ts'

const APART_MS = 900
const SLIDE_MS = 240
const LAST_MS = 350

export type Theatre = {
  /** Whether the fiche on this row (0 = on top) lies there. */
  readonly lies: (row: number) => boolean
  readonly counts: (row: number) => boolean
  /** Everything lies: now what divides the group is drawn. */
  readonly done: boolean
  readonly playing: boolean
  /** Somebody stopped it halfway. */
  readonly held: boolean
}

/** How long a beat lasts, in milliseconds: on an odd one the fiche slides in, on an even one its bar grows. */
export const beatMs = (beat: number, rows: number): number => {
  if (beat % 2 === 1) return SLIDE_MS
  if (beat === rows * 2) return APART_MS + LAST_MS - SLIDE_MS
  return beat === 0 ? APART_MS : APART_MS - SLIDE_MS
}

/**
 * Plays once when it starts with `play`; otherwise, and with reduced motion, all is there at once. What is stopped stays
 * at its beat, and goes on from there.
 */
export const useTheatre = (rows: number, play: boolean): Theatre => {
  const still = useStill()
  const stopped = useStopped()
  const playing = play && !still
  const last = rows * 2 + 1
  const [beat, setBeat] = useState(playing ? 0 : last)
  const done = !playing || beat >= last
  const held = stopped && !done
  useEffect(() => {
    if (done || held) return undefined
    const timeout = setTimeout(() => setBeat(beat + 1), beatMs(beat, rows))
    return () => clearTimeout(timeout)
  }, [done, held, beat, rows])
  const turnOf = (row: number): number => rows - 1 - row
  return {
    lies: (row) => !playing || beat >= turnOf(row) * 2 + 1,
    counts: (row) => !playing || beat >= turnOf(row) * 2 + 2,
    done,
    playing,
    held,
  }
}
