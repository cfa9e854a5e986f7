// Compares values, so that what looks the same stays the same object and nothing is drawn again for it.
import type { Shown } from './replica.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Whether two JSON values are equal. A field that is undefined counts as absent. */
export const sameJson = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameJson(a[key], b[key]))
}

/** Whether two records look the same; `rev` is no part of it, because an acknowledgement only changes that. */
export const sameRecord = (a: Shown | undefined, b: Shown | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.kind === b.kind &&
    a.step === b.step &&
    a.by === b.by &&
    a.table === b.table &&
    a.masked === b.masked &&
    sameJson(a.data, b.data))

export const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])
