// A municipality's own colour of the table, in a real browser: on the first page already, and less strong than strong contrast.
import { expect, test } from 'vitest'
import { defaultContent } from '#shared/content/load.ts'
import { axeProblems } from './axe.ts'
import { openHall } from './openHall.ts'

const municipality = { name: 'Blauwstad', accent: '#004699' }
const hall = openHall({ content: { ...defaultContent, municipality } })

test('[CO6] the table has it from the first page on, and strong contrast goes before it', async () => {
  const page = await hall.page('phone', '/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const table = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--tafel').trim())
  expect(await table()).toBe('#004699')
  expect(await axeProblems(page)).toEqual([])
  await page.emulateMedia({ contrast: 'more' })
  await expect.poll(table).toBe('#10241e')
})
