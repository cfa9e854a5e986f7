// Numbers that look random and follow from one number or one text, so that they are the same everywhere.

const RANGE = 0x1_0000_0000

/** A whole number from 0 to 2^32 - 1 made of the text (FNV-1a). */
export const hashText = (text: string): number => {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93)
  return hash >>> 0
}

/** A generator of numbers from 0 up to 1 that all follow from `seed`, a whole number of 32 bits (mulberry32). */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE
  }
}

/** The same for a text: the same text always gives the same numbers. */
export const seeded = (text: string): (() => number) => numbersFrom(hashText(text))

/** A random order from one random number (Fisher and Yates). The same `chance` (0 to 1) gives the same order. */
export const shuffled = <T>(items: readonly T[], chance: number): T[] => {
  const random = numbersFrom(Math.floor(chance * RANGE))
  const left = [...items]
  return Array.from(items, () => left.splice(Math.floor(random() * left.length), 1)).flat()
}
