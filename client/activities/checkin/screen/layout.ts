// How the words hang on the projector: how many columns each weather gets, and how many words fit.

/** So many columns of words fit beside each other, of so many words. */
const MOST_COLUMNS = 6
const ROWS = { plain: 8, withShift: 6 } as const
const SMALL_ROWS = { plain: 12, withShift: 9 } as const
/** With so few columns and rows the letters may be larger. */
const FEW = { columns: 4, rows: 6 } as const

export type Arranged = {
  /** Of each weather, in the order of `words`. */
  readonly columns: readonly number[]
  /** How many words of it are shown; what is more is counted. */
  readonly most: readonly number[]
  readonly letters: 'large' | 'plain' | 'small'
}

const columnsFor = (words: readonly number[], rows: number): number[] =>
  words.map((n) => Math.max(1, Math.ceil(n / rows)))

const total = (columns: readonly number[]): number => columns.reduce((sum, many) => sum + many, 0)

/**
 * Gives every weather one column and more as long as there is room; the letters get smaller before a word is left out.
 */
export const arrange = (words: readonly number[], withShift: boolean): Arranged => {
  const kind = withShift ? 'withShift' : 'plain'
  const plain = columnsFor(words, ROWS[kind])
  if (total(plain) <= MOST_COLUMNS) {
    const few = total(plain) <= FEW.columns && words.every((n) => n <= FEW.rows)
    return { columns: plain, most: words, letters: few ? 'large' : 'plain' }
  }
  const rows = SMALL_ROWS[kind]
  const columns = columnsFor(words, rows)
  while (total(columns) > MOST_COLUMNS) {
    const widest = columns.indexOf(Math.max(...columns))
    if ((columns[widest] ?? 1) <= 1) break
    columns[widest] = (columns[widest] ?? 1) - 1
  }
  // The last place of a full weather says how many more there are.
  const most = words.map((n, index) => {
    const room = (columns[index] ?? 1) * rows
    return n <= room ? n : room - 1
  })
  return { columns, most, letters: 'small' }
}
