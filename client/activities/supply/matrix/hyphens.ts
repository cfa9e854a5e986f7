// Where a long Dutch word may be broken in a narrow column: not every browser knows, and a wrong place reads badly.

const SOFT = '\u00AD'
/** Words up to this long fit in every column. */
const SHORT = 6
const VOWELS = String.raw`(?:ij|[aeiouyáéíóúäëïöü]+)`
const CONSONANTS = String.raw`(?:ch|[bcdfghjklmnpqrstvwxz])`
/** Between two vowels a syllable begins at the last consonant before the second one. */
const BREAK = new RegExp(`(${VOWELS}${CONSONANTS}*?)(?=${CONSONANTS}${VOWELS})`, 'giu')

const withBreaks = (word: string): string => {
  if (word.length <= SHORT) return word
  const parts = word.replaceAll(BREAK, `$1${SOFT}`).split(SOFT)
  // No part of one or two letters at either end.
  const [first = '', ...rest] = parts
  const head =
    first.length < 3 && rest.length > 0 ? [first + (rest.shift() ?? ''), ...rest] : [first, ...rest]
  return head.join(SOFT)
}

/** The same text with invisible places to break it; a browser shows a hyphen only where it breaks. */
export const softened = (text: string): string => text.replaceAll(/\p{L}+/gu, (word) => withBreaks(word))
