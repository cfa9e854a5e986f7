// Why a file is not the report of an earlier session, and what to do about it.
export const problems = {} as Record<string, string>
