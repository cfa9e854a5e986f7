// Finding a symbol by a Dutch word: at the start of words, whatever the capitals and accents, the best ones first.
import type { SymbolWords } from './words.ts'

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()

const parts = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')

/** What a term is worth for a text: the text itself, one of its words, the start of the text or of a word; else 0. */
const worth = (text: string, term: string): number => {
  const all = parts(text)
  if (all.join(' ') === term) return 4
  if (all.includes(term)) return 3
  if (all[0]?.startsWith(term)) return 2
  return all.some((part) => part.startsWith(term)) ? 1 : 0
}

/** A hit in the name counts for more than any in the other words. */
const score = ({ name, words }: SymbolWords, term: string): number => {
  const own = worth(name, term)
  return own > 0 ? own + 4 : Math.max(0, ...words.map((word) => worth(word, term)))
}

/**
 * The symbols in which every word that was typed is found, best first; those that are as good stay in their order.
 * An empty question gives all of them.
 */
export const searchSymbols = (symbols: readonly SymbolWords[], typed: string): SymbolWords[] => {
  const terms = parts(typed)
  if (terms.length === 0) return [...symbols]
  const pointsOf = (symbol: SymbolWords): number => {
    const least = Math.min(...terms.map((term) => score(symbol, term)))
    return least === 0 ? 0 : Math.max(least, score(symbol, terms.join(' ')))
  }
  return symbols
    .map((symbol) => ({ symbol, points: pointsOf(symbol) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ symbol }) => symbol)
}
