// Several people at once: focus stays where it is, everyone hears of a step, clocks agree, and no leader is needed to go on.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { defaultContent } from '#shared/content/load.ts'
import { nowOf, SESSION } from '#shared/kernel/facts.ts'
import { talkConsole } from '#client/activities/conversation/console/texts.ts'
import { texts as screenTalk } from '#client/activities/conversation/screen/texts.ts'
import { stages } from '#client/activities/dilemmas/console/stages.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { joinTexts } from '#client/shell/join/texts.ts'
import { shellTexts } from '#client/shell/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import { factsOf } from '#tests/rehearsal/facts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, calm } from './axe.ts'
import { focused, layOn, nameOfFiche, pickTool } from './hands.ts'
import { openHall } from './openHall.ts'
import { case1, consolePage, fillRoom, guestOf, phonePage, playUntil, screenPage } from './seats.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

describe('focus', () => {
  test('stays when others act, and goes to the title when the step changes', async () => {
    room = await fillRoom(hall, 3)
    const { step } = await playUntil(room, 'dilemmas', 'silent')
    const page = await phonePage(hall, room, guestOf(room, 0))
    const lay = page.getByRole('button', { name: layOn(nameOfFiche('B'), 1) })
    await lay.focus()
    await room.must(guestOf(room, 1).device, step, 'rank', { id: 'other', order: ['A', 'B'] })
    await room.must(guestOf(room, 1).device, SESSION, 'ready', { on: true })
    await room.must(room.leader, SESSION, 'pause', { on: true })
    await page.getByText(shellTexts.pausedLead).last().waitFor()
    expect(await axeProblems(page)).toEqual([])
    await room.must(room.leader, SESSION, 'pause', { on: false })
    await page.getByText(shellTexts.pausedLead).last().waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toMatch(layOn(nameOfFiche('B'), 1))
    const before = await page.title()
    await room.next()
    await heading(page, playTexts.reveal.title).waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    await expect.poll(() => page.title()).toContain(playTexts.reveal.title)
    expect(await page.title()).not.toBe(before)
  })
})

describe('the clock', () => {
  const secondsOn = async (page: Page): Promise<number> => {
    const text = await page.getByRole('timer').first().innerText()
    const [minutes = 0, seconds = 0] = (/(\d+):(\d+)/.exec(text)?.slice(1) ?? []).map(Number)
    return minutes * 60 + seconds
  }

  test('differs at most a second between screens, also on a phone whose own clock is ten minutes off', async () => {
    room = await fillRoom(hall, 2)
    const phone = await phonePage(hall, room, guestOf(room, 0))
    const off = await phonePage(hall, room, guestOf(room, 1))
    await off.clock.install({ time: Date.now() - 600_000 })
    await off.reload()
    const laptop = await consolePage(hall, room)
    await playUntil(room, 'dilemmas', 'silent')
    await room.must(room.leader, SESSION, 'timer', { do: 'start', minutes: 5 })
    for (const page of [phone, off, laptop])
      await expect.poll(() => secondsOn(page).catch(() => 0)).toBeGreaterThan(0)
    // Three looks on a busy machine may be more than a second apart; clocks that differ never agree.
    const apart = async (): Promise<number> => {
      const shown = await Promise.all([phone, off, laptop].map(secondsOn))
      return Math.max(...shown) - Math.min(...shown)
    }
    await expect.poll(apart).toBeLessThanOrEqual(1)
    // By itself it only goes down.
    const before = await secondsOn(phone)
    await laptop.getByRole('button', { name: consoleTexts.now.plus(1) }).click()
    await expect.poll(() => secondsOn(phone)).toBeGreaterThan(before)
  })
})

describe('who leads', () => {
  test('[P2] the session goes on without the leader; a second facilitator takes over in one tap; the recovery code brings the first back', async () => {
    const made = await fetch(`${hall.url}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        meta: factsOf({ municipality: case1.municipality, title: case1.title }),
        names: false,
        name: 'Fatma',
        programme: { template: '45' },
      }),
    })
    const { id, token, recovery, coCode } = (await made.json()) as Record<string, string>
    room = await fillRoom(hall, 1)
    const first = await hall.page('laptop', `/leiden/${id}#key=${token}`)
    await first.getByText(consoleTexts.lead.you).waitFor()
    expect(first.url()).not.toContain('key=')
    await first.getByRole('button', { name: consoleTexts.bar.begin('Welkom') }).click()

    const second = await hall.page('laptop', '/gespreksleider')
    await second.getByRole('textbox', { name: joinTexts.returnCode }).fill(coCode ?? '')
    await second.getByRole('textbox', { name: joinTexts.returnName }).fill('Joris')
    await second.getByRole('button', { name: joinTexts.returnGo }).click()
    await second.getByText(consoleTexts.lead.other('Fatma')).first().waitFor()
    await second.waitForFunction(() => document.activeElement?.tagName === 'H1')
    await first.context().close()
    await second.getByText(consoleTexts.lead.other('Fatma')).first().waitFor()
    expect(await axeProblems(second)).toEqual([])
    await second.getByRole('button', { name: consoleTexts.lead.takeOver }).first().click()
    await second.getByText(consoleTexts.lead.you).waitFor()
    await second.getByRole('button', { name: consoleTexts.bar.nextStep }).click()
    await heading(second, stages.meet?.title('Volgorde leggen') ?? '').waitFor()

    const back = await hall.page('laptop', '/gespreksleider')
    await back.getByRole('textbox', { name: joinTexts.returnCode }).fill((recovery ?? '').toLowerCase())
    await back.getByRole('button', { name: joinTexts.returnGo }).click()
    await back.getByText(consoleTexts.lead.other('Joris')).first().waitFor()
    await back.getByRole('button', { name: consoleTexts.lead.takeOver }).first().click()
    await back.getByText(consoleTexts.lead.you).waitFor()
    await second.getByText(consoleTexts.lead.other('Fatma')).first().waitFor()
  })

  test('has the way to go on and to call everyone in sight, with little room and with letters of 200%', async () => {
    room = await fillRoom(hall, 1)
    await playUntil(room, 'dilemmas', 'silent')
    const page = await consolePage(hall, room)
    await heading(page, stages.silent?.title('Volgorde leggen') ?? '').waitFor()
    const call = page.getByRole('button', { name: consoleTexts.bar.call })
    const next = page.getByRole('button', { name: stages.revealed?.enter ?? '' })
    const isInSight = async (button: typeof call, height: number): Promise<boolean> => {
      const box = await button.boundingBox()
      return box !== null && box.y >= 0 && box.y + box.height <= height
    }
    for (const [width, height, letters] of [
      [1366, 768, '100%'],
      [1366, 768, '200%'],
      [1024, 768, '100%'],
      [390, 844, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters)
      await calm(page)
      expect([await isInSight(call, height), await isInSight(next, height)]).toEqual([true, true])
      await expect.poll(() => call.count()).toBe(1)
    }
  })

  test('[U9] everyone is called back: what is open on a phone closes; undo takes the step back', async () => {
    room = await fillRoom(hall, 1)
    await playUntil(room, 'dilemmas', 'meet')
    const laptop = await consolePage(hall, room)
    const phone = await phonePage(hall, room, guestOf(room, 0))
    const screen = await screenPage(hall, room)
    await phone.getByRole('button', { name: tableTexts.park }).click()
    await phone.getByRole('dialog').waitFor()
    expect(await axeProblems(phone)).toEqual([])
    await laptop.getByRole('button', { name: consoleTexts.bar.call }).click()
    await phone.getByRole('dialog').waitFor({ state: 'detached' })
    const listen = laptop.getByRole('button', { name: consoleTexts.bar.listen })
    await calm(laptop)
    const place = await listen.boundingBox()
    await laptop.getByRole('button', { name: stages.silent?.enter ?? '' }).click()
    await heading(phone, playTexts.rank.title(6)).waitFor()
    const silence = stages.silent?.title('Volgorde leggen') ?? ''
    await laptop.getByText(consoleTexts.bin.moves.next?.(silence) ?? '').waitFor()
    await calm(laptop)
    expect(await listen.boundingBox()).toEqual(place)
    await laptop.getByRole('button', { name: consoleTexts.bar.undo }).click()
    await heading(phone, playTexts.meet.title(6)).waitFor()
    await screen.getByRole('heading', { level: 1 }).waitFor()
    expect(nowOf(room.leader.records)?.called).toBe(1)
  })
})

describe('the desk', () => {
  test('keeps a question on the projector, whatever is written, and lets it follow again', async () => {
    room = await fillRoom(hall, 1)
    const { step } = await playUntil(room, 'conversation', 'shared')
    const laptop = await consolePage(hall, room)
    const phone = await phonePage(hall, room, guestOf(room, 0))
    const screen = await screenPage(hall, room)
    const [one, two, three] = defaultContent.talkQuestions
    const large = (text: string | undefined) => screen.locator('main h2', { hasText: text ?? '' }).first()
    await large(one?.text).waitFor()
    await laptop.getByRole('button', { name: two?.text ?? '' }).click()
    await laptop.getByRole('button', { name: talkConsole.screenShow(2) }).click()
    await large(two?.text).waitFor()
    await laptop.getByText(talkConsole.screenKept(2)).first().waitFor()
    expect(await laptop.getByText(consoleTexts.spotlight.onDesk).count()).toBe(0)
    await room.must(room.leader, SESSION, 'pause', { on: true })
    await phone.getByText(shellTexts.pausedLead).last().waitFor()
    await expect.poll(() => phone.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    await room.must(room.leader, SESSION, 'pause', { on: false })
    await room.must(room.leader, step, 'summary', { question: three?.id, text: 'Het budget.' })
    const ticked = screen.getByRole('listitem').filter({ hasText: three?.text ?? '' })
    await ticked.filter({ hasText: `(${screenTalk.done})` }).waitFor()
    await expect.poll(() => large(two?.text).isVisible()).toBe(true)
    expect(await axeProblems(laptop)).toEqual([])
    await laptop.getByRole('button', { name: talkConsole.screenFollow }).click()
    await large(three?.text).waitFor()
    await laptop.getByText(talkConsole.screenFollows(3)).first().waitFor()
  })

  test('prints the script with every word in it, and nothing to press', async () => {
    room = await fillRoom(hall, 1)
    const laptop = await consolePage(hall, room)
    await pickTool(laptop, consoleTexts.tools.script)
    const book = laptop.locator('[data-print]')
    await book.getByText(consoleTexts.now.say, { exact: true }).first().waitFor()
    const said = await book.innerText()
    await laptop.emulateMedia({ media: 'print' })
    expect(await book.innerText()).toBe(said)
    expect(await laptop.getByRole('button', { name: uiTexts.close }).isVisible()).toBe(false)
    expect(await laptop.getByRole('button', { name: consoleTexts.script.print }).isVisible()).toBe(false)
  })

  test('shows the drawn bars of the report in its preview', async () => {
    room = await fillRoom(hall)
    await playUntil(room, 'dilemmas', 'chosen')
    const laptop = await consolePage(hall, room)
    await laptop.getByRole('button', { name: consoleTexts.tools.report, exact: true }).click()
    const points = laptop.locator('text', { hasText: /^68$/ })
    await laptop.getByRole('dialog').getByRole('img').filter({ has: points }).waitFor()
    expect(await axeProblems(laptop)).toEqual([])
  })
})
