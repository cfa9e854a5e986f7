// In English: what the rows, columns and tasks of the matrix are, and what there is to decide about, in one plain line.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { Config } from '#shared/activities/supply/records.ts'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { scopeAhead } from './scopes.ts'
import { guestOf, phonePage } from './seats.ts'
import { SIDES, supplyAhead } from './supplies.ts'
import type { Room } from '#tests/rehearsal/room.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

const inEnglish = async (index: number, size: 'phone' | 'laptop'): Promise<Page> => {
  const page = await phonePage(hall, room, guestOf(room, index), size)
  await page.evaluate(() => localStorage.setItem('dilemmatafel:taal', 'en'))
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}

const english = (page: Page, line: string): Promise<void> =>
  page.locator('[lang="en"]', { hasText: line }).first().waitFor()

const sound = async (page: Page): Promise<string[]> => [
  ...(await axeProblems(page)),
  ...(await narrowProblems(page)),
  ...(await largeOnNarrow(page)),
]

test('[EN8] the matrix tells each domain, group and task in English, until who leads gives it another name', async () => {
  const supply = await supplyAhead(hall, SIDES)
  ;({ room } = supply)
  const { domains, groups } = supply.config
  const renamed: Config['groups'] = groups.map((group, at) =>
    at === 0 ? { id: group.id, name: 'Ouderen in Dordrecht', short: 'Ouderen' } : group,
  )
  await supply.lead('axes.set', { domains, groups: renamed })
  await supply.until('alone')
  const phone = await inEnglish(0, 'phone')
  await english(phone, domains[0]?.english ?? '')
  await english(phone, groups[1]?.english ?? '')
  expect(await phone.getByText(groups[0]?.english ?? '').count()).toBe(0)
  expect(await sound(phone)).toEqual([])
  const laptop = await inEnglish(2, 'laptop')
  await laptop.getByRole('grid').waitFor()
  for (const { english: line } of [...domains, ...groups.slice(1), ...supply.config.tasks])
    await english(laptop, line ?? '')
  expect(await sound(laptop)).toEqual([])
})

test('[EN8] the boundary tells each domain and group in English', async () => {
  const scope = await scopeAhead(hall, 2)
  ;({ room } = scope)
  await scope.moveTo('alone')
  const page = await inEnglish(0, 'phone')
  const { items } = scope.config
  for (const block of ['domains', 'groups'] as const) {
    const number = block === 'domains' ? 4 : 5
    await page.getByRole('button', { name: new RegExp(` ${number} of 6`) }).click()
    for (const item of items.filter((one) => one.block === block)) await english(page, item.english ?? '')
    expect(await sound(page)).toEqual([])
  }
})
