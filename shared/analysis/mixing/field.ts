// Counting with as many numbers as there are tables, so that every difference of two rounds comes once.

/** A finite field on the numbers 0 to its order - 1: sums and products of two of them. */
export type Field = {
  readonly plus: (one: number, other: number) => number
  readonly times: (one: number, other: number) => number
}

/** By order: the prime, and the coefficients (lowest first) of the power that the field leaves out. */
const POWERS: ReadonlyMap<number, { readonly prime: number; readonly rest: readonly number[] }> = new Map([
  [4, { prime: 2, rest: [1, 1] }],
  [8, { prime: 2, rest: [1, 1, 0] }],
  [9, { prime: 3, rest: [2, 0] }],
  [16, { prime: 2, rest: [1, 1, 0, 0] }],
  [25, { prime: 5, rest: [3, 0] }],
])

const isPrime = (order: number): boolean => {
  for (let factor = 2; factor * factor <= order; factor += 1) if (order % factor === 0) return false
  return order > 1
}

/** The field of this order, for primes and the powers up to 25; there is none for 6, 10, 12 and such. */
export const fieldOf = (order: number): Field | undefined => {
  const power = POWERS.get(order)
  if (!power) {
    if (!isPrime(order)) return undefined
    return { plus: (one, other) => (one + other) % order, times: (one, other) => (one * other) % order }
  }
  const { prime, rest } = power
  const digits = (number: number): number[] => rest.map((_, at) => Math.floor(number / prime ** at) % prime)
  const number = (list: readonly number[]): number =>
    list.reduce((sum, digit, at) => sum + (digit % prime) * prime ** at, 0)
  const plus = (one: number, other: number): number => {
    const added = digits(other)
    return number(digits(one).map((digit, at) => digit + (added[at] ?? 0)))
  }
  /** The number once more multiplied by the root: every digit moves up, and the highest comes back as `rest`. */
  const raised = (one: number): number => {
    const list = digits(one)
    const highest = list.at(-1) ?? 0
    return number(rest.map((back, at) => (at > 0 ? (list[at - 1] ?? 0) : 0) + back * highest))
  }
  const times = (one: number, other: number): number => {
    let product = 0
    let part = one
    for (const digit of digits(other)) {
      for (let count = 0; count < digit; count += 1) product = plus(product, part)
      part = raised(part)
    }
    return product
  }
  return { plus, times }
}
