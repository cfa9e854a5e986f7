// How many people have to stand behind a number before it may be shown apart from the whole group.

/**
 * Smallest group whose totals are shown in the room. With three, somebody who takes off their own ballot
 * still holds the sum of two others and cannot tell them apart. Source: n >= 3 in the definitions.
 */
export const MINIMUM = 3

/** The same for the version of the report that goes outside the room. */
export const PUBLIC_MINIMUM = 5

/**
 * Whether `people` that remain after subtraction give nobody away: nobody is left, or a group large enough
 * to be shown by itself.
 */
export function safeRemainder(people: number, minimum: number): boolean {
  return people === 0 || people >= minimum
}
