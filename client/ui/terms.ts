// Finds the first place of each difficult word in a text.

export interface TermEntry {
  /** as it is written in texts, capitals count: "Wlz" */
  readonly word: string
  readonly meaning: string
}

export type TermPiece = string | TermEntry

const LETTER = /[\p{L}\p{N}]/u

function firstAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + word.length)
    if (!(at > 0 && LETTER.test(before)) && !LETTER.test(after)) return at
  }
  return -1
}

/**
 * Cuts the text into pieces of text and terms. Each term is marked once, at its first place as a whole word
 * ("Wlz-helper" counts, "Wlzer" does not); where two overlap, the longer word wins.
 */
export function splitTerms(text: string, terms: readonly TermEntry[]): TermPiece[] {
  const found: { at: number; term: TermEntry }[] = []
  for (const term of [...terms].sort((a, b) => b.word.length - a.word.length)) {
    const at = firstAt(text, term.word)
    const end = at + term.word.length
    if (at !== -1 && !found.some((f) => at < f.at + f.term.word.length && end > f.at))
      found.push({ at, term })
  }
  const pieces: TermPiece[] = []
  let from = 0
  for (const { at, term } of found.sort((a, b) => a.at - b.at)) {
    if (at > from) pieces.push(text.slice(from, at))
    pieces.push(term)
    from = at + term.word.length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}
