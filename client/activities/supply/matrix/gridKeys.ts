// What a key does in the table: go to another cell, or write in this one. Row 0 and column 0 are the headers.
import type { MomentNumber } from './marks.ts'

export type Place = { readonly row: number; readonly column: number }

export type Deed =
  | { readonly do: 'go'; readonly to: Place }
  | { readonly do: 'next' | 'unsure' | 'empty' | 'open' | 'agreed' }
  | { readonly do: 'moment'; readonly moment: MomentNumber }

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const kept = (value: number, last: number): number => Math.min(last, Math.max(0, value))

/** The corner holds nothing, so nobody comes there. */
const outOfCorner = (to: Place, at: Place): Place => (to.row === 0 && to.column === 0 ? at : to)

const goes = (at: Place, last: Place, key: string, control: boolean): Place | undefined => {
  const move = moves[key]
  if (move) {
    const to = { row: kept(at.row + move[0], last.row), column: kept(at.column + move[1], last.column) }
    return outOfCorner(to, at)
  }
  if (key === 'Home') return { row: control ? 1 : at.row, column: 1 }
  if (key === 'End') return { row: control ? last.row : at.row, column: last.column }
  return undefined
}

const writes: Readonly<Record<string, Deed>> = {
  ' ': { do: 'next' },
  Enter: { do: 'open' },
  '?': { do: 'unsure' },
  a: { do: 'agreed' },
  Delete: { do: 'empty' },
  Backspace: { do: 'empty' },
  '1': { do: 'moment', moment: 1 },
  '2': { do: 'moment', moment: 2 },
  '3': { do: 'moment', moment: 3 },
}

/** Undefined when the key does nothing here, so that it keeps its usual work. `last` is the last row and column. */
export const deedOf = (at: Place, last: Place, key: string, control: boolean): Deed | undefined => {
  const to = goes(at, last, key, control)
  if (to) return { do: 'go', to }
  return at.row === 0 || at.column === 0 || control ? undefined : writes[key]
}
