// The one moment of theatre: the last place first, 900 ms apart; the fiche comes, its bar grows, then the next.
import { useEffect, useState } from 'react'
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
}

/** Plays once when it starts with `play`; otherwise, and with reduced motion, all is there at once. */
export const useTheatre = (rows: number, play: boolean): Theatre => {
  const still = useStill()
  const playing = play && !still
  const last = rows * 2 + 1
  const [beat, setBeat] = useState(playing ? 0 : last)
  useEffect(() => {
    if (!playing || rows === 0) return undefined
    const at = (ms: number, next: number) => setTimeout(() => setBeat(next), ms)
    const timeouts = Array.from({ length: rows }, (_, turn) => [
      at(APART_MS * (turn + 1), turn * 2 + 1),
      at(APART_MS * (turn + 1) + SLIDE_MS, turn * 2 + 2),
    ]).flat()
    const end = at(APART_MS * (rows + 1) + LAST_MS, last)
    return () => {
      for (const timeout of [...timeouts, end]) clearTimeout(timeout)
    }
  }, [playing, rows, last])
  const turnOf = (row: number): number => rows - 1 - row
  return {
    lies: (row) => !playing || beat >= turnOf(row) * 2 + 1,
    counts: (row) => !playing || beat >= turnOf(row) * 2 + 2,
    done: !playing || beat >= last,
    playing,
  }
}
