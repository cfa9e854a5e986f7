// The addresses that lead to homework: the step stands behind the address of coming in, and of the table.

const NAME = 'huiswerk'

/** The step that this search part of an address asks for, or null. */
export const homeworkIn = (search: string): string | null => new URLSearchParams(search).get(NAME)

const behind = (step: string | null): string =>
  step === null ? '' : `?${new URLSearchParams({ [NAME]: step })}`

/** For who has the code: comes in first when needed. */
export const homeworkLink = (origin: string, code: string, step: string): string =>
  `${origin}/doe-mee/${code}${behind(step)}`

/** The place at the table; with a step its homework is open there. */
export const tablePath = (session: string, step: string | null): string => `/tafel/${session}${behind(step)}`
