// What is still wrong with a page after some moments, and not only while a view was on its way in.
import type { Page } from 'playwright-core'

/** So often a page that is not right yet is looked at again, and so long after each time. */
const TIMES = 4
const LATER_MS = 500

/** What the look finds, once the page has had the time to become right. */
export const stillWrong = async (page: Page, look: () => Promise<string[]>): Promise<string[]> => {
  let found = await look()
  for (let times = 0; found.length > 0 && times < TIMES; times += 1) {
    await page.waitForTimeout(LATER_MS)
    found = await look()
  }
  return found
}
