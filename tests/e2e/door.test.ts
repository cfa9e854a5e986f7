// The ways in, in a real browser: every page before the table is usable by everyone, and bad input gets a Dutch sentence.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { SESSION, type PersonData } from '#shared/kernel/facts.ts'
import { apiSentence } from '#client/shell/apiErrors.ts'
import { createTexts, madeTexts } from '#client/shell/create/texts.ts'
import { homeTexts, privacyChapters } from '#client/shell/home/texts.ts'
import { joinTexts } from '#client/shell/join/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { shellTexts } from '#client/shell/texts.ts'
import { codeProblem } from '#client/shell/typedCode.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { fillRoom } from './seats.ts'

const hall = openHall()
let room: Room

beforeAll(async () => {
  room = await fillRoom(hall, 3)
})

afterAll(() => room.close())

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const people = (): number => room.leader.records.of(SESSION, 'person').length

const tryCode = async (page: Page, code: string): Promise<void> => {
  await field(page, homeTexts.code).fill(code)
  await page.getByRole('button', { name: homeTexts.toTable }).click()
}

describe('every page before the table', () => {
  test.each([
    ['the front door', '/', homeTexts.title],
    ['joining', '/doe-mee/CODE', ''],
    ['a wrong code', '/doe-mee/ZZZZZZ', joinTexts.wrongTitle],
    ['making a session', '/maken', createTexts.title],
    ['coming back as facilitator', '/gespreksleider', joinTexts.returnTitle],
    ['privacy', '/privacy', homeTexts.privacyTitle],
    ['accessibility', '/toegankelijkheid', homeTexts.accessibilityTitle],
    ['the projector without a code', '/scherm', ''],
    ['a page that is not there', '/bestaat-niet', shellTexts.notFound],
    ['a table where one never sat', '/tafel/onbekend', shellTexts.gone.unknown],
  ])('%s has a title, breaks no rule and fits 320 px', async (_, path, title) => {
    const page = await hall.page('phone', path.replace('CODE', room.code))
    await heading(page, title).waitFor()
    expect(await page.title()).not.toBe('')
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    expect(await axeProblems(page)).toEqual([])
    expect(await narrowProblems(page)).toEqual([])
    await page.setViewportSize({ width: 1366, height: 768 })
    expect(await axeProblems(page)).toEqual([])
  })
})

describe('before joining', () => {
  test('[S12] who only watches says so, is told so at the table, and can take part after all', async () => {
    const page = await hall.page('phone', `/doe-mee/${room.code}`)
    await page.getByRole('checkbox', { name: joinTexts.watch }).check()
    await page.getByRole('button', { name: joinTexts.join, exact: true }).click()
    const line = page.getByText(tableTexts.watching.is)
    await line.waitFor()
    const watching = (): number =>
      room.leader.records.of(SESSION, 'person').filter(({ data }) => (data as PersonData).observer).length
    await expect.poll(watching).toBe(1)
    expect(await axeProblems(page)).toEqual([])
    expect(await narrowProblems(page)).toEqual([])
    await page.getByRole('button', { name: tableTexts.watching.join }).click()
    await line.waitFor({ state: 'detached' })
    await expect.poll(watching).toBe(0)
  })

  test('who answers for personal data, on what ground, how long and whom to ask is one tap away', async () => {
    const page = await hall.page('phone', `/doe-mee/${room.code}`)
    await page.getByRole('button', { name: joinTexts.more }).click()
    const dialog = page.getByRole('dialog', { name: joinTexts.moreTitle })
    await dialog.waitFor()
    const titles = await dialog.getByRole('heading', { level: 3 }).allInnerTexts()
    expect(titles).toEqual(privacyChapters({ organisation: '' }).map(({ title }) => title))
    expect(await dialog.innerText()).toContain('Verantwoordelijk is')
    expect(await dialog.innerText()).toMatch(/Tot \d+ dag/)
    expect(await axeProblems(page)).toEqual([])
    expect(await narrowProblems(page)).toEqual([])
  })
})

describe('bad input at the door', () => {
  test('a code that cannot be one, and a code of no session', async () => {
    const page = await hall.page('phone', '/')
    for (const code of ['', 'ABC', 'K7P M4R9', 'K7P!M4']) {
      await tryCode(page, code)
      await page
        .getByText(codeProblem(code) ?? 'it has no problem')
        .first()
        .waitFor()
    }
    await tryCode(page, 'ZZZZZZ')
    await page.getByText(apiSentence('unknown')).first().waitFor()
    await expect.poll(() => field(page, homeTexts.code).inputValue()).toBe('ZZZZZZ')
    expect(await axeProblems(page)).toEqual([])
  })

  test('a code in small letters with a space opens the door; a name of 500 characters is cut, not refused', async () => {
    const before = people()
    const page = await hall.page('phone', '/')
    await tryCode(page, `${room.code.slice(0, 3)} ${room.code.slice(3)}`.toLowerCase())
    await field(page, joinTexts.name).fill('x'.repeat(500))
    expect((await field(page, joinTexts.name).inputValue()).length).toBe(40)
    await page.getByRole('button', { name: joinTexts.join, exact: true }).click()
    await page.waitForURL('**/tafel/**')
    await heading(page, '').waitFor()
    await expect.poll(people).toBe(before + 1)
  })

  test('a closed door says so, lets nobody in, and opens again', async () => {
    await room.must(room.leader, SESSION, 'door', { to: 'closed' })
    const before = people()
    const page = await hall.page('phone', `/doe-mee/${room.code}`)
    await heading(page, joinTexts.closedTitle).waitFor()
    expect(await axeProblems(page)).toEqual([])
    // Only when the door answered that it is still closed may it open.
    await Promise.all([
      page.waitForResponse((answer) => answer.url().includes(room.code)),
      page.getByRole('button', { name: joinTexts.again }).click(),
    ])
    await heading(page, joinTexts.closedTitle).waitFor()
    await room.must(room.leader, SESSION, 'door', { to: 'open' })
    await page.getByRole('button', { name: joinTexts.again }).click()
    await field(page, joinTexts.name).waitFor()
    expect(people()).toBe(before)
  })

  test('a door that closes while somebody fills in the form', async () => {
    const page = await hall.page('phone', `/doe-mee/${room.code}`)
    await field(page, joinTexts.name).fill('Te laat')
    await room.must(room.leader, SESSION, 'door', { to: 'closed' })
    await page.getByRole('button', { name: joinTexts.join, exact: true }).click()
    await page.getByText(apiSentence('closed')).first().waitFor()
    await expect.poll(() => field(page, joinTexts.name).inputValue()).toBe('Te laat')
    await room.must(room.leader, SESSION, 'door', { to: 'open' })
  })

  test('keys of a facilitator that are too short, of the wrong kind, or unknown', async () => {
    const page = await hall.page('laptop', '/gespreksleider')
    const go = page.getByRole('button', { name: joinTexts.returnGo })
    for (const [typed, sentence] of [
      ['', joinTexts.returnEmpty],
      ['ABC', joinTexts.returnShort],
      [room.code, joinTexts.returnJoinCode],
      ['ABCDE-ABCDE-ABCDE-ABCDE-ABCDE-ABCDE', joinTexts.returnUnknown],
    ] as const) {
      await field(page, joinTexts.returnCode).fill(typed)
      await go.click()
      await page.getByText(sentence).first().waitFor()
    }
    expect(await axeProblems(page)).toEqual([])
  })

  test('a session without a municipality is not made; the field says why and has the focus', async () => {
    const page = await hall.page('laptop', '/maken')
    await field(page, createTexts.municipality).fill('')
    await page.getByRole('button', { name: createTexts.make }).click()
    await page.getByText(createTexts.errors.municipality).first().waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true')
    expect(await axeProblems(page)).toEqual([])
  })

  test('minutes of a step are typed anew as one likes; what cannot be minutes makes place for what stood there', async () => {
    const page = await hall.page('laptop', '/maken')
    const minutes = page.getByRole('spinbutton').first()
    const stood = await minutes.inputValue()
    await minutes.focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Backspace')
    await expect.poll(() => minutes.inputValue()).toBe('')
    await page.keyboard.press('Tab')
    await page
      .getByText(createTexts.minutesBack(Number(stood)))
      .first()
      .waitFor()
    await expect.poll(() => minutes.inputValue()).toBe(stood)
    expect(await axeProblems(page)).toEqual([])
    await minutes.fill('7')
    await page.keyboard.press('Tab')
    await page
      .getByText(createTexts.minutesBack(Number(stood)))
      .first()
      .waitFor({ state: 'detached' })
    await page.reload()
    await heading(page, createTexts.title).waitFor()
    await expect.poll(() => minutes.inputValue()).toBe('7')
  })
})

describe('the page with the codes', () => {
  test('breaks no rule, fits 320 px, and a refresh of the form lost nothing', async () => {
    const page = await hall.page('laptop', '/maken')
    await field(page, createTexts.municipality).fill('Dordrecht')
    await field(page, createTexts.sessionTitle).fill('Wat vinden wij belangrijk?')
    await page.reload()
    await heading(page, createTexts.title).waitFor()
    await expect.poll(() => field(page, createTexts.municipality).inputValue()).toBe('Dordrecht')
    await page.getByRole('button', { name: createTexts.make }).click()
    await heading(page, madeTexts.title).waitFor()
    expect(await axeProblems(page)).toEqual([])
    expect(await narrowProblems(page)).toEqual([])
  })
})
