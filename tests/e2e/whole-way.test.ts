// From making a session to the report in hand: one facilitator, a projector, two phones and 16 others, with Case 1's orders.
import { readFileSync } from 'node:fs'
import { nanoid } from 'nanoid'
import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { defaultContent } from '#shared/content/load.ts'
import { sideLabel } from '#shared/content/sides.ts'
import { nowOf } from '#shared/kernel/facts.ts'
import { reportFileSchema } from '#shared/report/document.ts'
import { agreementConsole } from '#client/activities/agreements/console/texts.ts'
import { stages as agreeStages } from '#client/activities/agreements/console/stages.ts'
import { talkConsole } from '#client/activities/conversation/console/texts.ts'
import { stages as talkStages } from '#client/activities/conversation/console/stages.ts'
import { dilemmaConsole } from '#client/activities/dilemmas/console/texts.ts'
import { stages as dilemmaStages } from '#client/activities/dilemmas/console/stages.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { createTexts, madeTexts } from '#client/shell/create/texts.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { homeTexts } from '#client/shell/home/texts.ts'
import { joinTexts } from '#client/shell/join/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import * as z from 'zod/mini'
import { layOn, nameOfFiche, shownOrder, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { case1 } from './seats.ts'

const hall = openHall()
const devices: Device[] = []

afterAll(() => {
  for (const device of devices) device.close()
})

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name })

/** The one yellow button, when it leads to the next step; a long title stands beside it. */
const onward = (page: Page, title: string): Locator =>
  page
    .getByRole('main')
    .filter({ hasText: title })
    .getByRole('button', { name: new RegExp(`^${consoleTexts.bar.nextStep}`) })

const makeInBrowser = async (page: Page): Promise<{ join: string; screen: string; personal: string }> => {
  await page.getByRole('textbox', { name: createTexts.municipality }).fill('Dordrecht')
  await page.getByRole('radio', { name: /45 minuten/ }).check({ force: true })
  await page.getByRole('textbox', { name: createTexts.name, exact: false }).first().fill('Fatma')
  await button(page, createTexts.make).click()
  await heading(page, madeTexts.title).waitFor()
  const [join = '', screen = '', personal = ''] = await page.locator('code').allInnerTexts()
  return { join, screen, personal }
}

const post = async (
  path: string,
  body: unknown,
  token?: string,
): Promise<{ token?: string; person?: string }> => {
  const answer = await fetch(`${hall.url}/api/v1/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  expect(answer.ok).toBe(true)
  return (await answer.json()) as { token?: string; person?: string }
}

const openFor = async (token: string): Promise<Device> => {
  const device = openDevice({ url: hall.url, token, registry })
  devices.push(device)
  await device.waitFor(({ me }) => me !== undefined)
  return device
}

/** The points as they stand on this page, in the order in which they stand there. */
const rankingOn = async (list: Locator): Promise<string[]> => {
  const rows = await list.locator('> li').allInnerTexts()
  return rows.map((row) => {
    const fiche = defaultContent.fiches.find(({ title }) => row.replaceAll(/\s+/g, ' ').includes(title))
    const points = case1.expect.ranking?.points[fiche?.letter ?? '']
    return `${fiche?.letter} ${new RegExp(String.raw`(^|\s)${points}(\s|$)`).exec(row)?.[0].trim()}`
  })
}

const CASE_1 = ['D 68', 'B 60', 'A 47', 'C 44', 'E 34', 'F 17']

describe('the whole way', () => {
  test('[D1] [R1] from making a session to the downloaded report', { timeout: 240_000 }, async () => {
    const laptop = await hall.page('laptop', '/maken')
    const links = await makeInBrowser(laptop)
    const session = /leiden\/([^#]+)#key=(.+)/.exec(links.personal)
    const [, id = '', token = ''] = session ?? []
    const code = links.join.split('/').at(-1) ?? ''
    await laptop.getByRole('link', { name: madeTexts.open }).click()
    await heading(laptop, consoleTexts.lobby.title).waitFor()
    const projector = await hall.page('projector', links.screen)
    await projector
      .getByText(`${code.slice(0, 3)} ${code.slice(3)}`)
      .first()
      .waitFor()

    // Two come in with a browser: one by the link with taps, one by the code with keys. The other 16 are simulated.
    const [byTaps, byKeys, ...others] = case1.people
    if (!byTaps || !byKeys) throw new Error('Case 1 has nobody')
    const tapper = await hall.page('phone', links.join)
    await tapper.getByRole('textbox', { name: joinTexts.name }).fill('Joris')
    await tapper
      .getByRole('radio', { name: sideLabel(byTaps.side) })
      .first()
      .check({ force: true })
    await button(tapper, joinTexts.join).click()
    await heading(tapper, tableTexts.lobby.title).waitFor()
    const keyboard = await hall.page('laptop', '/')
    await tabTo(keyboard, homeTexts.code)
    await keyboard.keyboard.type(code.toLowerCase())
    await keyboard.keyboard.press('Enter')
    await keyboard.getByRole('textbox', { name: joinTexts.name }).waitFor()
    await tabTo(keyboard, sideLabel('gemeente'))
    await keyboard.keyboard.press('Space')
    await tabTo(keyboard, joinTexts.join)
    await keyboard.keyboard.press('Enter')
    await heading(keyboard, tableTexts.lobby.title).waitFor()
    const leader = await openFor(token)
    const guests = await Promise.all(
      others
        .filter(({ proxy }) => proxy !== true)
        .map(async ({ side, ballot }) => {
          const made = await post('join', { code, side, name: 'Gast', joinKey: nanoid(24) })
          return { ballot, device: await openFor(made.token ?? '') }
        }),
    )
    const proxy = others.find((one) => one.proxy)
    const added = await post(
      `sessions/${id}/people`,
      { name: 'Zonder telefoon', side: proxy?.side, joinKey: nanoid(24) },
      token,
    )
    await tapper.getByText(tableTexts.lobby.people(18)).first().waitFor()

    // Through the steps with the one yellow button.
    await button(laptop, consoleTexts.bar.begin('Welkom')).click()
    await onward(laptop, 'Volgorde leggen').click()
    await heading(tapper, playTexts.meet.title(6)).waitFor()
    await button(laptop, dilemmaStages.silent?.enter ?? '').click()
    await heading(tapper, playTexts.rank.title(6)).waitFor()
    const step = nowOf(leader.records)?.current ?? ''
    expect(step).toBe('s2')

    // Taps only; one fiche is put right with the arrow, and a refresh in the middle keeps the order.
    const wanted = Array.from(byTaps.ballot, nameOfFiche)
    for (const [index, name] of wanted.slice(0, 4).entries())
      await tapper.getByRole('button', { name: layOn(name, index + 1) }).click()
    await button(tapper, uiTexts.down(wanted[0] ?? '')).click()
    await button(tapper, uiTexts.up(wanted[0] ?? '')).click()
    await tapper.getByText(uiTexts.saved).last().waitFor()
    await tapper.reload()
    await heading(tapper, playTexts.rank.title(6)).waitFor()
    await expect.poll(() => shownOrder(tapper)).toEqual(wanted.slice(0, 4))
    for (const [index, name] of wanted.slice(4).entries())
      await tapper.getByRole('button', { name: layOn(name, index + 5) }).click()
    await button(tapper, playTexts.rank.ready).click()

    // Keys only: laid in another order and mended by picking up, moving and dropping.
    const order = Array.from(byKeys.ballot, nameOfFiche)
    const [first = '', second = '', ...rest] = order
    for (const [index, name] of [second, first, ...rest].entries()) {
      await tabTo(keyboard, layOn(name, index + 1))
      await keyboard.keyboard.press('Enter')
    }
    await tabTo(keyboard, uiTexts.drag(first))
    await keyboard.keyboard.press('Space')
    const { drag } = playTexts.rank
    const said = (words: string): Locator => keyboard.getByText(words, { exact: true })
    await said(drag.picked(first))
      .or(said(drag.over(first, 2)))
      .first()
      .waitFor({ state: 'attached' })
    // Who picks up and presses an arrow within the same moment presses it again: the list is still being measured.
    const over = said(drag.over(first, 1))
    await expect
      .poll(async () => {
        if ((await over.count()) === 0) await keyboard.keyboard.press('ArrowUp')
        return over.count()
      })
      .toBeGreaterThan(0)
    await keyboard.keyboard.press('Space')
    await expect.poll(() => shownOrder(keyboard)).toEqual(order)
    await tabTo(keyboard, playTexts.rank.ready)
    await keyboard.keyboard.press('Enter')

    await Promise.all(
      guests.map(({ device, ballot }) =>
        device.act(step, 'rank', { id: nanoid(12), order: Array.from(ballot) }),
      ),
    )
    await leader.act(
      step,
      'rank',
      { id: nanoid(12), order: Array.from(proxy?.ballot ?? '') },
      { as: added.person ?? '' },
    )
    await laptop
      .getByText(consoleTexts.now.ready(2, 18), { exact: true })
      .first()
      .waitFor({ state: 'attached' })

    // The reveal, on every screen.
    await button(laptop, dilemmaStages.revealed?.enter ?? '').click()
    for (const page of [tapper, keyboard]) {
      await heading(page, playTexts.reveal.title).waitFor()
      await expect.poll(() => rankingOn(page.locator('main ol').first()), { timeout: 20_000 }).toEqual(CASE_1)
      await page.getByText(playTexts.reveal.divided(6, 12)).waitFor()
      await page.getByText(playTexts.reveal.agreement.weinig).waitFor()
    }
    await expect
      .poll(() => rankingOn(projector.locator('main ol').first()), { timeout: 30_000 })
      .toEqual(CASE_1)
    await expect.poll(() => rankingOn(laptop.locator('main ol').first())).toEqual(CASE_1)
    expect(await projector.locator('body').innerText()).not.toMatch(/Joris|Fatma|Gast|Zonder telefoon/)

    // Another choice than the ranking asks for the reason.
    await button(laptop, dilemmaConsole.pick(nameOfFiche('E'))).click()
    await button(laptop, dilemmaConsole.lay).click()
    const asking = laptop.getByRole('dialog')
    await asking.getByRole('button', { name: dilemmaConsole.lay }).click()
    await asking.getByText(sentenceFor('reason-needed')).waitFor()
    const reason = 'De groep is verdeeld en dat willen we begrijpen.'
    await asking.getByRole('textbox', { name: dilemmaConsole.reasonLabel }).fill(reason)
    await asking.getByRole('button', { name: dilemmaConsole.lay }).click()
    await laptop.getByText(dilemmaConsole.laid).waitFor()
    await button(laptop, dilemmaStages.chosen?.enter ?? '').click()
    await projector.getByText(reason).waitFor()
    await tapper.getByText(reason).waitFor()

    // The talk and an agreement, written on the console.
    await onward(laptop, 'Gesprek').click()
    const [guest] = guests
    await leader.waitFor(({ records }) => nowOf(records)?.current !== step)
    const talk = nowOf(leader.records)?.current ?? ''
    const thought = 'De inwoner vertelt het twee keer.'
    expect(
      await guest?.device.act(talk, 'think', { id: nanoid(12), question: 'q1', text: thought }),
    ).toMatchObject({ ok: true })
    await button(laptop, talkStages.shared?.enter ?? '').click()
    await laptop.getByText(talkConsole.scribe).waitFor()
    await tapper.getByText(thought).first().waitFor()
    const summary = 'We willen één vast aanspreekpunt.'
    await laptop.getByRole('textbox', { name: talkConsole.summary }).first().fill(summary)
    await tapper.getByText(summary).first().waitFor()
    await onward(laptop, 'Afspraken').click()
    await button(laptop, agreementConsole.add).click()
    await button(laptop, agreementConsole.save).click()
    await laptop.getByText(sentenceFor('choice-needed')).waitFor()
    const choice = 'Eén helper houdt de lijn vast.'
    await laptop.getByRole('textbox', { name: agreementConsole.choice }).fill(choice)
    await laptop.getByRole('textbox', { name: agreementConsole.who }).fill('het wijkteam')
    await button(laptop, agreementConsole.save).click()
    await tapper.getByText(choice).first().waitFor()
    await button(laptop, agreeStages.consent?.enter ?? '').click()
    await button(laptop, agreeStages.shown?.enter ?? '').click()
    await onward(laptop, 'Afsluiten').click()

    // The end offers the download first; the file holds the numbers that everyone saw.
    await button(laptop, consoleTexts.bar.end).click()
    await button(laptop, consoleTexts.end.closeAnyway).waitFor()
    const coming = laptop.waitForEvent('download')
    await button(laptop, consoleTexts.report.json).click()
    const report = z.parse(reportFileSchema, JSON.parse(readFileSync(await (await coming).path(), 'utf8')))
    await button(laptop, consoleTexts.end.close).click()
    await heading(laptop, consoleTexts.end.ended).waitFor()
    await heading(tapper, tableTexts.ended.title).waitFor()
    const rows = report.data.find(({ name }) => name === 'volgorde')?.rows ?? []
    expect(rows.map((row) => `${row[1]} ${row[3]}`)).toEqual(CASE_1)
    const all = JSON.stringify(report.chapters)
    for (const sentence of [reason, thought, summary, choice]) expect(all).toContain(sentence)
    expect(all).not.toMatch(/Joris|Gast|Zonder telefoon/)
  })
})
