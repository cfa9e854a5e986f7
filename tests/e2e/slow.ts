// Slows the pages down on demand, to find what depends on the speed of a device: SLOW_PAGES=6 npm run browser.
import type { Page } from 'playwright-core'

/** So many times slower than this machine; 1 = as they are. Limits grow with it, but for tests with one of their own. */
export const SLOWER = Math.max(1, Number(process.env['SLOW_PAGES'] ?? 1))

export const slowDown = async (page: Page): Promise<void> => {
  if (SLOWER === 1) return
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}
