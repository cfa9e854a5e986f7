// One line of JSON per event on standard error. Never names, texts, keys or addresses of people (requirement P7).

/** Only codes, counts and ids of sessions belong in the fields. */
export type Log = (event: string, fields?: Readonly<Record<string, string | number | boolean>>) => void

export const logToStderr: Log = (event, fields = {}) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`)
}

export const noLog: Log = () => undefined

/** The kind of a failure without its text, because a text may quote what somebody wrote. */
export const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return `${error.name}${code}`
}
