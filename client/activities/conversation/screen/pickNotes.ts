// How many notes fit on the flap of the projector, whole and in letters of 32 px.

/** A line holds about this many characters in a note of one column; a note over 60 characters takes two columns. */
const LINE = 19
const COLUMNS = 3
const BROAD = 60

type Note = { readonly id: string; readonly text: string }

const linesOf = ({ text }: Note): number =>
  text.length > BROAD ? Math.ceil(text.length / (LINE * 2.1)) : Math.ceil(text.length / LINE)

const spanOf = ({ text }: Note): number => (text.length > BROAD ? 2 : 1)

/** The first notes that fit in so many lines of text, in their order; each row costs its highest note and one line of edge. */
export const pickNotes = <T extends Note>(notes: readonly T[], lines: number): readonly T[] => {
  let used = 0
  let column = COLUMNS
  let row = 0
  const fits: T[] = []
  for (const note of notes) {
    const fresh = column + spanOf(note) > COLUMNS
    const height = Math.max(3, linesOf(note)) + 1
    const next = fresh ? used + height : used + Math.max(0, height - row)
    if (next > lines) return fits
    row = fresh ? height : Math.max(row, height)
    column = (fresh ? 0 : column) + spanOf(note)
    used = next
    fits.push(note)
  }
  return fits
}
