// What this device keeps about coming in: who it is here, with which code, and that it is new.
import { nanoid } from 'nanoid'
import { browserStorage, sessionPrefix } from '#client/sync/storage.ts'

const storage = browserStorage()
const KEY_LENGTH = 32
const made = new Map<string, string>()

/** The same key is the same person: made once, so that a second tap or a second visit joins nobody twice. */
export const joinKeyOf = (session: string): string => {
  const name = `${sessionPrefix(session)}join`
  const key = storage.get(name) ?? made.get(session) ?? nanoid(KEY_LENGTH)
  made.set(session, key)
  storage.set(name, key)
  return key
}

export const keepCode = (session: string, code: string): void => {
  storage.set(`${sessionPrefix(session)}code`, code)
}

/** The code with which this device came in; needed to change one's name. */
export const codeOf = (session: string): string | undefined =>
  storage.get(`${sessionPrefix(session)}code`) ?? undefined

/** Notes that this device came in just now. */
export const markNew = (session: string): void => {
  storage.set(`${sessionPrefix(session)}new`, '1')
}

export const isNew = (session: string): boolean => storage.get(`${sessionPrefix(session)}new`) !== null

export const noLongerNew = (session: string): void => storage.remove(`${sessionPrefix(session)}new`)
