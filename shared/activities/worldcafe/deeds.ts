// What a participant does in the wereldcafé, as commands: for everyone who plays without a screen.
import type * as z from 'zod/mini'
import type { Piece } from '#shared/board/pieces.ts'
import type { Deed } from '#shared/practice/deed.ts'
import type { Handover, Harvest, Line } from './records.ts'

type Where = z.output<typeof Line>

/** Says yes or no to being asked to be the host. */
export const answerHost = (table: string, yes: boolean): Deed => ({
  cmd: 'host.answer',
  input: { table, yes },
})

export const offerHost = (table: string): Deed => ({ cmd: 'host.offer', input: { table } })

/** Takes a seat in a round, counted from 1, in which people choose for themselves. */
export const chooseSeat = (round: number, table: string): Deed => ({
  cmd: 'seat.choose',
  input: { round, table },
})

/** Lays something on the cloth of a table. */
export const addItem = (id: string, table: string, item: Piece): Deed => ({
  cmd: 'item.add',
  input: { id, table, ...item },
})

/** Three points for the next group. */
export const writeHandover = (
  handover: Pick<Handover, 'table' | 'round'> & { readonly points: readonly string[] },
): Deed => ({ cmd: 'handover.write', input: handover })

export const writeHarvest = (harvest: Harvest): Deed => ({ cmd: 'harvest.write', input: harvest })

/** Puts a line together with another one; `id` is for a new theme. */
export const joinLine = (line: Where, to: Where | string, id: string): Deed => ({
  cmd: 'line.join',
  input: { line, to, id },
})

export const nameTheme = (theme: string, name: string): Deed => ({
  cmd: 'theme.name',
  input: { theme, name },
})
export const layDots = (id: string, on: readonly string[]): Deed => ({ cmd: 'dots.lay', input: { id, on } })
