// The column beside the desk: what is in sight of programme and tools, and where the focus and the sheet are afterwards.
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { consoleTexts as cafeTexts } from '#client/activities/worldcafe/console/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { keyTool, pickTool } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, playUntil } from './seats.ts'
import { arrived } from './told.ts'

const hall = openHall()
let room: Room

beforeEach(async () => {
  room = await fillRoom(hall, 2)
})
afterEach(() => room.close())

const { tools, bar, plan } = consoleTexts
const { make } = cafeTexts
const CAFE = {
  activity: 'worldcafe',
  title: 'Tafels van vandaag',
  goal: '',
  minutes: 50,
  config: { sources: [], rounds: [{ question: '', minutes: 20, way: 'free' }] },
}
const LOW = { width: 1280, height: 720 }

const toolbox = (page: Page): Locator => page.getByRole('region', { name: tools.heading })

/** The buttons of programme and tools that are not wholly in sight, also when something around them hides them. */
const hidden = async (page: Page): Promise<string[]> => {
  const programme = page.getByRole('navigation', { name: new RegExp(`^${plan.heading}`) })
  const found: string[] = []
  for (const part of [programme, toolbox(page)])
    found.push(
      ...(await part.getByRole('button').evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect()
          const corners = [
            [left + 4, top + 2],
            [right - 4, bottom - 2],
          ] as const
          const seen = corners.every(([x, y]) => button.contains(document.elementFromPoint(x, y)))
          return seen ? [] : [(button as HTMLElement).innerText]
        }),
      )),
    )
  return found
}

test('[DO2] nine steps, four tools, the call and the menu are in sight on a low laptop', async () => {
  expect(programmeOf(room.leader.records)).toHaveLength(9)
  const page = await consolePage(hall, room)
  await page.setViewportSize(LOW)
  await room.next()
  await page.getByRole('heading', { level: 1, name: 'Welkom' }).waitFor()
  const inSight = [tools.spotlight, tools.parked, tools.report, plan.heading, bar.call, tools.more]
  expect(await toolbox(page).getByRole('button').allInnerTexts()).toEqual(inSight)
  expect(await hidden(page)).toEqual([])
  await toolbox(page).getByRole('button', { name: tools.more }).click()
  const { heading: _, more: __, ...named } = tools
  const others = Object.values(named).filter((name) => !inSight.includes(name as (typeof inSight)[number]))
  await page.getByRole('menu').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  const lines = await page.getByRole('menuitem').allInnerTexts()
  expect(others.filter((name) => !lines.includes(name))).toEqual([])
  await page.keyboard.press('Escape')
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
})

test('[DO3] a dialog gives the focus back to what opened it, also to the button of a menu that has gone', async () => {
  const page = await consolePage(hall, room)
  const isBack = async (opener: Locator): Promise<void> => {
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => opener.and(page.locator(':focus')).count()).toBe(1)
  }
  const button = (name: string): Locator => toolbox(page).getByRole('button', { name })
  await button(tools.report).click()
  await isBack(button(tools.report))
  await pickTool(page, tools.bin)
  await isBack(button(tools.more))
  await keyTool(page, tools.facts)
  await isBack(button(tools.more))
})

test('[DO3] a dialog over another gives the focus back to what opened it in that one', async () => {
  await room.must(room.leader, SESSION, 'step.add', { id: 'step-ahead', after: null, ...CAFE })
  const page = await consolePage(hall, room)
  await page.getByRole('navigation').getByRole('button', { name: CAFE.title }).click()
  const opener = page.getByRole('dialog', { name: CAFE.title }).getByRole('button', { name: make.own })
  await opener.click()
  await page.getByRole('dialog', { name: make.own }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: make.own }).waitFor({ state: 'detached' })
  await expect.poll(() => opener.and(page.locator(':focus')).count()).toBe(1)
})

test('[DO3] a dialog of which the opener has gone meanwhile gives the focus to the title', async () => {
  const page = await consolePage(hall, room)
  const last = programmeOf(room.leader.records).at(-1)
  await page.getByRole('button', { name: plan.heading, exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: last?.title ?? '' }).click()
  await page.getByRole('dialog', { name: last?.title ?? '' }).waitFor()
  await room.must(room.leader, SESSION, 'step.remove', { step: last?.id })
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const title = page.getByRole('heading', { level: 1 }).and(page.locator(':focus'))
  await expect.poll(() => title.count()).toBe(1)
})

test('[DO3] a dialog that closes calls nobody back who is in another place already', async () => {
  const page = await consolePage(hall, room)
  await toolbox(page).getByRole('button', { name: tools.report }).click()
  await page.getByRole('dialog').waitFor()
  const other = page.getByRole('button', { name: tools.parked, includeHidden: true })
  await other.evaluate(async (button: HTMLElement) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    while (document.querySelector('[role="dialog"]')) await Promise.resolve()
    button.focus()
    await new Promise((done) => setTimeout(done, 300))
  })
  await expect.poll(() => other.and(page.locator(':focus')).count()).toBe(1)
})

test('[DO4] when the room moves the sheet begins at the top, also behind a dialog', async () => {
  // Within one activity, for the sheet of another begins at the top by itself.
  await playUntil(room, 'dilemmas', 'meet')
  const page = await consolePage(hall, room)
  await page.setViewportSize(LOW)
  const sheet = page.locator('#inhoud > div').first()
  const top = (): Promise<number> => sheet.evaluate((box) => box.scrollTop)
  const down = (): Promise<number> =>
    sheet.evaluate((box) => {
      box.scrollTop = 1_000
      return box.scrollTop
    })
  await arrived(page, room)
  await expect.poll(down).toBeGreaterThan(0)
  await page.getByRole('button', { name: tools.report, exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await room.next()
  await arrived(page, room)
  await expect.poll(top).toBe(0)
})
