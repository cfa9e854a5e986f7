// How many notes fit on the flap of the projector, whole and in letters of 32 px.

/** A note of one column has about this many characters on a line; one of over 60 characters takes two columns. */
const LINE = 19
const BROAD_LINE = 40
const BROAD = 60
const COLUMNS = 3

/** In pixels of a projector of 1920 x 1080: a line, the edges of a note, its least height, and the gap below it. */
const LINE_HIGH = 36
const EDGES = 31
const LEAST = 132
const GAP = 20

type Note = { readonly id: string; readonly text: string }

const isBroad = ({ text }: Note): boolean => text.length > BROAD

const highOf = (note: Note): number => {
  const lines = Math.ceil(note.text.length / (isBroad(note) ? BROAD_LINE : LINE))
  return Math.max(LEAST, EDGES + lines * LINE_HIGH) + GAP
}

/** The first notes that fit in `room` projector pixels of height, in their order. */
export const pickNotes = <T extends Note>(notes: readonly T[], room: number): readonly T[] => {
  const fits: T[] = []
  let above = 0
  let row = 0
  let column = COLUMNS
  for (const note of notes) {
    const span = isBroad(note) ? 2 : 1
    const fresh = column + span > COLUMNS
    const start = fresh ? above + row : above
    const high = fresh ? highOf(note) : Math.max(row, highOf(note))
    if (start + high > room) return fits
    above = start
    row = high
    column = (fresh ? 0 : column) + span
    fits.push(note)
  }
  return fits
}
