// Turns what SQLite throws into the errors of a store.
import { type RefusalReason, StoreRefused, StoreUnavailable } from '../store.ts'

// Primary result codes, https://www.sqlite.org/rescode.html: PERM, BUSY, READONLY, IOERR, FULL, CANTOPEN, AUTH.
const noAccess = new Set([3, 5, 8, 10, 13, 14, 23])
const primaryKeyTaken = 1555

function extendedCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined
}

/** Whether a row was refused because its primary key exists already. */
export function isDuplicate(error: unknown): boolean {
  return extendedCode(error) === primaryKeyTaken
}

/** What a method rejects with: StoreUnavailable for anything that SQLite throws, other errors as they are. */
export function unavailable(error: unknown): unknown {
  if (extendedCode(error) === undefined) return error
  return new StoreUnavailable(error instanceof Error ? error.message : 'SQLite failed', { cause: error })
}

/** What opening throws. The low byte of an extended code is the primary one. A file in which SQLite finds nonsense counts as damaged. */
export function refusal(error: unknown, path: string): StoreRefused {
  if (error instanceof StoreRefused) return error
  const code = extendedCode(error)
  const reason: RefusalReason = code !== undefined && !noAccess.has(code & 0xff) ? 'damaged' : 'no-access'
  return new StoreRefused(reason, path, error instanceof Error ? error.message : String(error), {
    cause: error,
  })
}
