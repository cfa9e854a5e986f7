// Asks the server over HTTP: coming in, making a session, what a code opens. Refusals are values with a code.

const codes = [
  'unknown',
  'bad-input',
  'not-allowed',
  'full',
  'closed',
  'session-ended',
  'frozen',
  'too-fast',
  'too-large',
  'not-saved',
  'broken',
] as const

/** Why a request was refused; `offline` when it never arrived. */
export type ApiCode = (typeof codes)[number] | 'offline'

export type ApiAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ApiCode; readonly field?: string }

const refusalOf = async (response: Response): Promise<ApiAnswer<never>> => {
  try {
    const { code, field } = (await response.json()) as { code?: string; field?: string }
    const known = codes.find((one) => one === code) ?? 'broken'
    return { ok: false, code: known, ...(field !== undefined && { field }) }
  } catch {
    return { ok: false, code: 'broken' }
  }
}

const ask = async <T>(path: string, init?: RequestInit): Promise<ApiAnswer<T>> => {
  try {
    const response = await fetch(`/api/v1/${path}`, init)
    if (!response.ok) return await refusalOf(response)
    return { ok: true, value: (await response.json()) as T }
  } catch {
    return { ok: false, code: 'offline' }
  }
}

const post = <T>(path: string, body: unknown, headers?: Record<string, string>): Promise<ApiAnswer<T>> =>
  ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

/** What the join screen may know of a session before anybody is let in. */
export type CodeInfo = {
  readonly session: string
  readonly code: string
  readonly title: string
  readonly municipality: string
  readonly organisation: string
  readonly askSide: boolean
  readonly keepDays: number
  readonly practice: boolean
  readonly names: boolean
  readonly door: 'open' | 'closed'
  readonly ended: boolean
}

/** What lets a device in: the session and its token. */
export type Entry = { readonly session: string; readonly token: string }

/** Shown once to who made the session; `recovery` and `coCode` are kept nowhere else. */
export type Made = {
  readonly id: string
  readonly code: string
  readonly token: string
  readonly recovery: string
  readonly coCode: string
}

/** What a join code opens. */
export const lookUpCode = (code: string): Promise<ApiAnswer<CodeInfo>> =>
  ask<CodeInfo>(`codes/${encodeURIComponent(code)}`)

/** Comes in as participant; the same `joinKey` is the same person, and a name given then replaces the old one. */
export const join = (body: {
  code: string
  joinKey: string
  name?: string
  side?: string
  observer?: true
}): Promise<ApiAnswer<Entry>> => post<Entry>('join', body)

/** Comes in as co-facilitator. */
export const joinAsCo = (body: { code: string; joinKey: string; name?: string }): Promise<ApiAnswer<Entry>> =>
  post<Entry>('co', body)

/** Comes back as facilitator with the recovery code. */
export const recover = (code: string): Promise<ApiAnswer<Entry>> => post<Entry>('recover', { code })

/** Makes a session; `body` is checked by the server. */
export const makeSession = (body: unknown): Promise<ApiAnswer<Made>> => post<Made>('sessions', body)

/** Comes in as the projector: sees what every participant may see, and can do nothing. */
export const enterAsScreen = (code: string): Promise<ApiAnswer<Entry>> => post<Entry>('screen', { code })

/** Erases an ended session at once; `token` is of who leads, `code` the join code as typed. */
export const eraseSession = (
  session: string,
  token: string,
  code: string,
): Promise<ApiAnswer<{ readonly erased: true }>> =>
  post<{ readonly erased: true }>(`sessions/${session}/erase`, { code }, { authorization: `Bearer ${token}` })

/** Erases one person: only the name, or all that is theirs; `token` is of that person or of a facilitator. */
export const erasePerson = (
  session: string,
  token: string,
  person: string,
  what: 'name' | 'everything',
): Promise<ApiAnswer<{ readonly erased: string }>> =>
  post<{ readonly erased: string }>(
    `sessions/${session}/people/${person}/erase`,
    { what },
    { authorization: `Bearer ${token}` },
  )

/** Adds somebody without a device; `token` is the facilitator's. The same `joinKey` adds one person. */
export const addPerson = (
  session: string,
  token: string,
  body: { name: string; side: string; joinKey: string },
): Promise<ApiAnswer<{ readonly person: string }>> =>
  post<{ readonly person: string }>(`sessions/${session}/people`, body, { authorization: `Bearer ${token}` })

/** Adds people who did it on paper, all at once; doing it again with the same keys adds nobody. */
export const addOnPaper = (
  session: string,
  token: string,
  people: readonly { readonly side: string; readonly joinKey: string; readonly name?: string }[],
): Promise<ApiAnswer<{ readonly people: readonly string[] }>> =>
  post<{ readonly people: readonly string[] }>(
    `sessions/${session}/people/paper`,
    { people },
    { authorization: `Bearer ${token}` },
  )
