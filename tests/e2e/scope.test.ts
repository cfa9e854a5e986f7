// A whole boundary as people draw it: alone by keys and by taps, side by side, decided, scored, made final and opened again.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { Agreement } from '#shared/activities/agreements/records.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { agreementConsole } from '#client/activities/agreements/console/texts.ts'
import { stages } from '#client/activities/scope/console/stages.ts'
import { scopeConsole } from '#client/activities/scope/console/texts.ts'
import { decideTexts } from '#client/activities/scope/decide/texts.ts'
import { texts as playTexts } from '#client/activities/scope/play/texts.ts'
import { screenTexts } from '#client/activities/scope/screen/texts.ts'
import { choiceWords, scopeTexts, scoreWords, verdictWords } from '#client/activities/scope/texts.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { focused, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { button, group, radio, scopeAhead, soon, type Scope } from './scopes.ts'
import { consolePage, guestOf, names, phonePage, screenPage } from './seats.ts'

const hall = openHall()
let scope: Scope

afterEach(() => scope.room.close())

const about = (item: string): string => decideTexts.aboutItem(item)
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()
/** The card itself is tapped, as a finger does: the radio lies over all of it. */
const tap = (page: Page, item: string, name: string): Promise<void> => radio(page, item, name).tap()

const sound = async (page: Page): Promise<string[]> => [
  ...(await axeProblems(page)),
  ...(await narrowProblems(page)),
  ...(await largeOnNarrow(page)),
]

/** A small phone that knows only fingers. */
const touchPage = (index: number): Promise<Page> => {
  const { room } = scope
  return hall.page('phone', `/tafel/${room.session}`, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    kept: { [`dilemmatafel:${room.session}:key:table`]: guestOf(room, index).token },
  })
}

test('[SC3] alone: each item is a group of four named choices, by keys alone, and nothing is seen by others', async () => {
  scope = await scopeAhead(hall, 4)
  const { room } = scope
  const page = await phonePage(hall, room, guestOf(room, 0))
  const projector = await screenPage(hall, room)
  await room.next()
  const [first = '', second = ''] = scope.itemsOf('moment1').map((id) => scope.textOf(id))
  await group(page, first).waitFor(soon)
  const told = await group(page, first)
    .getByRole('radio')
    .evaluateAll((radios) => radios.map((one) => (one as HTMLInputElement).labels?.[0]?.innerText))
  expect(told).toEqual(Object.values(choiceWords))
  await page.getByText(playTexts.alone.sees).waitFor()

  await tabTo(page, choiceWords.oco)
  await page.keyboard.press('Space')
  await tabTo(page, choiceWords.oco)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => radio(page, first, choiceWords.oco).isChecked(), soon).toBe(true)
  await expect.poll(() => radio(page, second, choiceWords.niet).isChecked(), soon).toBe(true)
  const [one = '', two = ''] = scope.itemsOf('moment1')
  await expect
    .poll(() => [...scope.votesOf(0, 'moment1')], soon)
    .toEqual([
      [one, 'oco'],
      [two, 'niet'],
    ])
  await page.getByText(scopeTexts.chosen(2, 4), { exact: true }).waitFor()
  await tabTo(page, playTexts.alone.next(2))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Moment 2/ }).waitFor()
  await expect.poll(() => focused(page)).toMatch(/^Moment 2/)
  expect(await sound(page)).toEqual([])

  // Others can count how many there are; what they say is with this device alone.
  const seen = JSON.stringify(
    [...room.leader.records.ofStep(scope.step)].filter(({ kind }) => kind === 'proposal'),
  )
  expect(seen).not.toContain(one)
  expect(await projector.locator('body').innerText()).not.toContain(choiceWords.niet)
})

test('[SC3] alone: by taps alone at 360 px, two quick taps both count and a refresh loses nothing', async () => {
  scope = await scopeAhead(hall, 4)
  const { room } = scope
  const page = await touchPage(1)
  await room.next()
  const ids = scope.itemsOf('moment1')
  const [first = '', second = '', third = ''] = ids.map((id) => scope.textOf(id))
  await group(page, first).waitFor(soon)
  // Both within one turn of the page, before anything was answered.
  await page.evaluate(
    ([a, b]) => {
      const radios = Array.from(document.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      radios[a]?.click()
      radios[b]?.click()
    },
    [0, 6] as const,
  )
  await tap(page, third, choiceWords.open)
  const chosen = [
    [ids[0], 'oco'],
    [ids[1], 'ander'],
    [ids[2], 'open'],
  ]
  await expect.poll(() => [...scope.votesOf(1, 'moment1')], soon).toEqual(chosen)
  await page.reload()
  await group(page, first).waitFor(soon)
  await expect.poll(() => radio(page, second, choiceWords.ander).isChecked(), soon).toBe(true)
  await tap(page, second, choiceWords.niet)
  await expect.poll(() => scope.votesOf(1, 'moment1').get(ids[1] ?? ''), soon).toBe('niet')
  for (const number of [2, 3, 4, 5, 6]) await button(page, playTexts.alone.next(number)).tap()
  await button(page, playTexts.alone.ready).tap()
  await page.getByText(playTexts.alone.isReady).waitFor(soon)
})

test(
  '[SC11] [SC12] the whole way: compare, decide, points, an agreement, final, and opened again as version 2',
  { timeout: 240_000 },
  async () => {
    scope = await scopeAhead(hall, 4)
    const { room, step } = scope
    const desk = await consolePage(hall, room)
    const projector = await screenPage(hall, room)
    const phone = await touchPage(1)
    const other = await phonePage(hall, room, guestOf(room, 2))
    await room.next()
    for (const [index, verdicts] of (
      [['oco'], ['oco', 'niet'], ['niet'], ['niet', 'oco']] as const
    ).entries())
      await scope.proposeAll(index, verdicts)
    const ids = scope.itemsOf('moment1')
    const [first = '', second = '', third = ''] = ids.map((id) => scope.textOf(id))

    // Side by side: the counts in words, on every screen the same, and nobody's name.
    await button(desk, stages['compare']?.enter ?? '').click()
    await phone.getByRole('heading', { level: 1, name: playTexts.together.compare }).waitFor(soon)
    await phone.getByText('2 bij OCO, 2 niet').first().waitFor(soon)
    await projector.getByRole('heading', { name: screenTexts.differencesFirst }).waitFor(soon)
    await projector.getByText(first).waitFor()
    const shown = await projector.locator('body').innerText()
    for (const name of names) expect(shown).not.toContain(name)
    expect(await projector.locator('a, button, input, select, textarea').count()).toBe(0)
    expect(await sound(phone)).toEqual([])

    // Deciding: who does it instead is asked at once, and what is left empty stays in sight.
    await button(desk, stages['decide']?.enter ?? '').click()
    await radio(desk, first, verdictWords.oco).check()
    await phone.getByText(verdictWords.oco, { exact: true }).first().waitFor(soon)
    await radio(desk, second, verdictWords.ander).check()
    const form = desk.getByRole('dialog', { name: second })
    await form.waitFor()
    await button(form, decideTexts.save).click()
    await form.getByText(decideTexts.whoNeeded).waitFor()
    await expect.poll(() => form.getByRole('checkbox').isChecked()).toBe(true)
    await form.getByLabel(decideTexts.who).fill('Het wijkteam')
    await button(form, decideTexts.save).click()
    await form.waitFor({ state: 'detached' })
    await phone.getByText(scopeTexts.who('Het wijkteam')).waitFor(soon)
    await expect
      .poll(() => scope.decisions.get(ids[1] ?? ''), soon)
      .toMatchObject({ verdict: 'ander', who: 'Het wijkteam', watch: true })
    await radio(desk, third, verdictWords.niet).check()
    await desk.getByRole('dialog', { name: third }).waitFor()
    await desk.keyboard.press('Escape')
    await desk.getByText(scopeTexts.whoMissing).waitFor()
    await phone.getByText(scopeTexts.whoMissing).waitFor(soon)

    // One card large on the projector.
    await button(desk, new RegExp(`^${scopeConsole.screen.item}\\s*${about(third)}`)).click()
    await projector.getByRole('heading', { level: 1, name: third }).waitFor(soon)
    await projector.getByText(scopeTexts.whoMissing).waitFor(soon)

    // Not final while nobody is named: the desk says what is missing and goes there; the server refuses it too.
    await tab(desk, scopeConsole.tab.final)
    await button(desk, scopeConsole.final.finish).click()
    await expect.poll(() => focused(desk)).toMatch(new RegExp(`^${scopeConsole.final.fill}`))
    const refused = await room.leader.act(step, 'finish', { lookAgain: '2027-01-01' })
    expect(refused).toMatchObject({ ok: false, code: 'who-missing' })
    expect(sentenceFor('who-missing')).toMatch(/wie/)
    await desk.keyboard.press('Enter')
    const missing = desk.getByRole('dialog', { name: third })
    await missing.getByLabel(decideTexts.who).fill('De familie')
    await desk.keyboard.press('Enter')
    await missing.waitFor({ state: 'detached' })
    await button(desk, scopeConsole.final.finish).click()
    await expect.poll(() => scope.final?.version, soon).toBe(1)
    await phone.getByText(playTexts.together.final(1)).waitFor(soon)
    expect(await axeProblems(desk)).toEqual([])

    // The scribe writes on the own phone once it is open again.
    await button(desk, scopeConsole.final.reopen).click()
    await expect.poll(() => scope.final, soon).toBeUndefined()
    await room.must(room.leader, step, 'scribe', { person: guestOf(room, 2).device.me?.id })
    await other.getByRole('heading', { level: 1, name: playTexts.together.scribe }).waitFor(soon)
    const fourth = scope.textOf(ids[3] ?? '')
    await radio(other, fourth, verdictWords.oco).check()
    await expect.poll(() => scope.decisions.get(ids[3] ?? '')?.verdict, soon).toBe('oco')

    // The points, by taps alone; the others on their devices.
    await button(desk, stages['points']?.enter ?? '').click()
    const lines = scope.config.points.map(({ text }, at) => `${at + 1}. ${text}`)
    await group(phone, lines[0] ?? '').waitFor(soon)
    for (const line of lines.slice(0, 3)) await tap(phone, line, scoreWords[0])
    for (const line of lines.slice(3)) await tap(phone, line, scoreWords[3])
    await phone.getByText(playTexts.points.progress(11, 11)).waitFor()
    expect(await sound(phone)).toEqual([])
    for (const index of [0, 2, 3]) await scope.score(index, [3, 0, 0, 3, 2, 2, 2, 2, 2, 2, 2])
    await button(desk, stages['done']?.enter ?? '').click()
    await phone.getByText(scopeTexts.lowest).first().waitFor(soon)
    await expect.poll(() => phone.getByText(scopeTexts.lowest).count(), soon).toBe(2)

    // The lowest two are offered as agreements; the form is filled in already.
    await tab(desk, scopeConsole.tab.points)
    const lowest = scope.config.points[1]?.text ?? ''
    await button(desk, new RegExp(`^${scopeConsole.points.make}`))
      .first()
      .click()
    const agreement = desk.getByRole('dialog', { name: agreementConsole.formTitle })
    expect(await agreement.getByLabel(agreementConsole.choice).inputValue()).toBe(
      scopeConsole.points.choice(lowest),
    )
    await button(agreement, agreementConsole.save).click()
    await desk.getByText(scopeConsole.points.made).waitFor(soon)
    const agreeing =
      programmeOf(room.leader.records).find(({ activity }) => activity === 'agreements')?.id ?? ''
    const made = (): string[] =>
      room.leader.records.of(agreeing, 'agreement').map(({ data }) => (data as Agreement).choice)
    await expect.poll(made, soon).toEqual([scopeConsole.points.choice(lowest)])

    // Final again is version 2; the projector shows the statement.
    await tab(desk, scopeConsole.tab.final)
    await button(desk, scopeConsole.final.finish).click()
    await expect.poll(() => scope.final?.version, soon).toBe(2)
    await projector.getByRole('heading', { level: 1, name: /versie 2/ }).waitFor(soon)
    await projector.getByText('Het wijkteam').first().waitFor()
    expect(await sound(phone)).toEqual([])
    expect(await axeProblems(desk)).toEqual([])
    expect(await axeProblems(projector)).toEqual([])
  },
)
