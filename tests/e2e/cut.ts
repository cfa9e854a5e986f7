// Taking the connection of a page away, and giving it back.
import type { Page } from 'playwright-core'

/** `setOffline` alone leaves an open socket open. */
export const cut = async (page: Page): Promise<void> => {
  await page.context().setOffline(true)
  await page.evaluate(() => window.dispatchEvent(new Event('offline')))
}

/** The page finds it again by itself; this spares the wait. */
export const reconnect = async (page: Page): Promise<void> => {
  await page.context().setOffline(false)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
}
