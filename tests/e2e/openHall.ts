// The hall of a file of tests: open before the first, empty after each, closed after the last.
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { StartOptions } from '#server/start.ts'
import { Hall } from './hall.ts'

/**
 * To be called once, at the top of the file: hooks that come after it find the hall open, and their rooms are closed
 * before it. After each test it throws what a page complained of.
 */
export const openHall = (options?: StartOptions): Hall => {
  const hall = new Hall()
  beforeAll(() => hall.open(options))
  afterEach(() => hall.leave())
  afterAll(() => hall.close())
  return hall
}
