// Names of files and folders that every archive takes: plain letters, never two the same.

/** Far below the 255 that is allowed: the whole path must fit too. */
const MOST = 80

// Letters that do not fall apart into a plain letter and a mark.
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  ø: 'o',
  Ø: 'O',
  œ: 'oe',
  ł: 'l',
}

/** A text as a name without extension: only letters, digits, `-` and `_`; `fallback` when nothing is left of it. */
export const stemOf = (text: string, fallback: string): string => {
  const stem = text
    .replace(/[ßæÆøØœł]/gu, (letter) => special[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '')
  return stem === '' ? fallback : stem
}

/** A name for each thing that asks for one; a name that is taken, whatever its capitals, gets a number behind it. */
export const makeNamer = (): ((text: string, fallback: string, extension?: string) => string) => {
  const taken = new Set<string>()
  return (text, fallback, extension) => {
    const stem = stemOf(text, fallback)
    const end = extension === undefined ? '' : `.${extension}`
    let name = `${stem}${end}`
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}-${number}${end}`
    taken.add(name.toLowerCase())
    return name
  }
}
