// Every reason for which a command is refused. The sentence belongs to the screen.

export const errorCodes = [
  'unknown-command',
  'bad-input',
  'not-allowed',
  'not-leading',
  'observing',
  'not-yours',
  'not-now',
  'step-closed',
  'session-ended',
  'frozen',
  'practice',
  'paused',
  'missing',
  'exists',
  'full',
  'changed-since',
  'reason-needed',
  'choice-needed',
  'nothing-chosen',
  'who-missing',
  'table-full',
  'table-closed',
  'last-table',
  'handover-missing',
  'too-fast',
  'not-saved',
  'gone',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Refusals after which the very same command may succeed later, so that a client keeps it and tries again. */
export const retryable: ReadonlySet<ErrorCode> = new Set(['paused', 'too-fast', 'not-saved'])

/** Thrown inside a command by `ctx.fail`, caught by the kernel and turned into a value. */
export class Refusal extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode) {
    super(code)
    this.code = code
  }
}
