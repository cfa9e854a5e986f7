// A random order from one random number.

/** Numbers from 0 up to 1 that all follow from `chance` (0 to 1): mulberry32. */
const generator = (chance: number): (() => number) => {
  let state = Math.floor(chance * 0x1_0000_0000) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** The same items in another order (Fisher and Yates). The same `chance` gives the same order. */
export const shuffled = <T>(items: readonly T[], chance: number): T[] => {
  const random = generator(chance)
  const left = [...items]
  return Array.from(items, () => left.splice(Math.floor(random() * left.length), 1)).flat()
}
