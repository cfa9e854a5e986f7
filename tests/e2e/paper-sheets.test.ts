// What people did on paper in every step, typed over at the desk after the end.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mood } from '#shared/activities/checkin/records.ts'
import { paperTexts as reported } from '#shared/activities/onPaper.ts'
import { weatherNames } from '#shared/activities/checkin/texts.ts'
import type { Row } from '#shared/activities/supply/records.ts'
import type { Decision, Proposal } from '#shared/activities/scope/records.ts'
import { peopleOf, SESSION } from '#shared/kernel/facts.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { scopeConsole } from '#client/activities/scope/console/texts.ts'
import { decideTexts } from '#client/activities/scope/decide/texts.ts'
import { scopeTexts, verdictWords } from '#client/activities/scope/texts.ts'
import { paperTexts as clothTexts } from '#client/activities/worldcafe/console/paperTexts.ts'
import { cafeTexts } from '#client/activities/worldcafe/texts.ts'
import { paperTexts as ballotTexts } from '#client/activities/dilemmas/console/paperTexts.ts'
import { paperTexts as talkTexts } from '#client/activities/conversation/console/paperTexts.ts'
import { texts as moodTexts } from '#client/activities/checkin/texts.ts'
import { copyTexts as texts } from '#client/shell/console/paper/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { paperTexts as kitTexts } from '#client/shell/paper/texts.ts'
import type { TemplateItem } from '#shared/content/schema.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { pickTool } from './hands.ts'
import { openHall } from './openHall.ts'
import { post } from './api.ts'
import { case1, consolePage, fillRoom } from './seats.ts'

const soon = { timeout: 20_000 }
const SHOTS = process.env['SHOTS']
const hall = openHall()
let room: Room
let page: Page
let dialog: Locator

const step = (activity: string, title: string, config: TemplateItem['config'] = {}): TemplateItem => ({
  activity,
  title,
  goal: 'Iets op papier.',
  minutes: 10,
  config,
})
const TITLES = ['Weer', 'Beeld', 'Fiches', 'Gesprek', 'Kleden', 'Aanbod', 'Grens', 'Klaar'] as const
type Title = (typeof TITLES)[number]
const steps = [
  step('checkin', 'Weer', { moment: 'in' }),
  step('moodboard', 'Beeld'),
  step('dilemmas', 'Fiches'),
  step('conversation', 'Gesprek'),
  step('worldcafe', 'Kleden', { rounds: 1 }),
  step('supply', 'Aanbod'),
  step('scope', 'Grens'),
  step('closing', 'Klaar'),
]

const idOf = (activity: string): string =>
  programmeOf(room.leader.records).find((one) => one.activity === activity)?.id ?? ''
const dataOf = <T>(activity: string, kind: string): T[] =>
  room.leader.records
    .of(idOf(activity), kind)
    .flatMap((rec) => ('masked' in rec && rec.masked ? [] : [rec.data as T]))

const pick = async (title: string): Promise<void> => {
  await dialog.getByLabel(texts.step).selectOption({ label: title })
}

/** A desk with the sheets of this step. */
const open = async (title: string): Promise<void> => {
  page = await consolePage(hall, room)
  await page.getByRole('button', { name: consoleTexts.tools.copy }).click()
  dialog = page.getByRole('dialog', { name: texts.title })
  await dialog.getByText(texts.there(3)).waitFor()
  await dialog.getByRole('tab', { name: texts.sheets }).click()
  await pick(title)
}

const shot = async (name: string): Promise<void> => {
  if (!SHOTS) return
  await page.screenshot({ path: `${SHOTS}/${name}-1366.png` })
  const box = dialog
  await box.evaluate((el) => el.scrollTo?.(0, 9999))
  await page.screenshot({ path: `${SHOTS}/${name}-1366b.png` })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.screenshot({ path: `${SHOTS}/${name}-390.png` })
  await page.setViewportSize({ width: 1366, height: 768 })
}

const looksGood = async (name: string): Promise<void> => {
  await shot(name)
  expect([name, await axeProblems(page)]).toEqual([name, []])
  expect([name, await narrowProblems(page)]).toEqual([name, []])
}

beforeAll(async () => {
  room = await fillRoom(hall, 2, { ...case1, steps })
  const next = async (activity: string, stage: string): Promise<void> => {
    for (let at = room.position; at?.activity !== activity || at.stage !== stage;) at = await room.next()
  }
  await next('dilemmas', 'chosen')
  await room.must(room.leader, idOf('dilemmas'), 'choose', { fiches: ['A'], reason: '' })
  await next('worldcafe', 'round1')
  for (const { id } of room.leader.records.of(idOf('worldcafe'), 'table'))
    await room.must(room.leader, idOf('worldcafe'), 'handover.skip', { table: id, round: 1, on: true })
  await next('closing', 'open')
  await room.must(room.leader, SESSION, 'end', {})
  const people = ['inwoner', 'inwoner', 'aanbieder'].map((side, index) => ({
    side,
    joinKey: `papier-${index}`.padEnd(24, '0'),
  }))
  await post(hall, `sessions/${room.session}/people/paper`, { people }, room.token)
}, 120_000)
afterAll(() => room.close())

test('[PA19] a weather with its word, on to the next sheet, and the first one back again', async () => {
  await open('Weer' satisfies Title)
  await dialog.getByText(texts.copied(0, 3)).waitFor()
  await dialog.getByRole('radio', { name: weatherNames.rain, exact: true }).check()
  await dialog.getByLabel(moodTexts.write.word).fill('moe')
  await expect.poll(() => dataOf<Mood>('checkin', 'mood'), soon).toEqual([{ weather: 'rain', word: 'moe' }])
  await looksGood('weer')
  await dialog.getByRole('button', { name: texts.nextSheet(2) }).click()
  await dialog.getByRole('radio', { name: weatherNames.sun, exact: true }).check()
  await dialog.getByText(texts.copied(2, 3)).waitFor()
  await dialog.getByRole('button', { name: texts.takeBack(2) }).click()
  await dialog.getByText(texts.sure).waitFor()
  await dialog.getByRole('button', { name: texts.yesTake(2) }).click()
  await dialog.getByText(texts.copied(1, 3)).waitFor()
  expect(dataOf<Mood>('checkin', 'mood')).toEqual([{ weather: 'rain', word: 'moe' }])
})

test('[PA19] the lines of a talk, and what the group kept', async () => {
  const { title } = programmeOf(room.leader.records).find(({ activity }) => activity === 'conversation') ?? {}
  await open(title ?? '')
  await dialog.getByLabel(talkTexts.lines).fill('Dichtbij huis\n\nIemand die luistert')
  await dialog.getByLabel(talkTexts.summary).fill('Naast het wijkteam')
  await looksGood('gesprek')
  await dialog.getByRole('button', { name: talkTexts.take }).click()
  await expect
    .poll(() => dataOf<{ text: string }>('conversation', 'thought').map(({ text }) => text), soon)
    .toEqual(['Dichtbij huis', 'Iemand die luistert'])
  await expect.poll(() => dialog.getByLabel(talkTexts.lines).inputValue()).toBe('')
  await dialog.getByText(talkTexts.stands('Naast het wijkteam')).waitFor()
})

test('[PA19] the cloth of a table', async () => {
  await open('Kleden' satisfies Title)
  await dialog.getByLabel(clothTexts.lines).fill('Eén loket\nKorte lijnen')
  await dialog.getByLabel(cafeTexts.what.insight).fill('Het begint bij luisteren')
  await looksGood('kleed')
  // What was typed is kept when the desk looks at another step first.
  await pick('Weer' satisfies Title)
  await pick('Kleden' satisfies Title)
  await expect
    .poll(() => dialog.getByLabel(cafeTexts.what.insight).inputValue())
    .toBe('Het begint bij luisteren')
  await dialog.getByRole('button', { name: clothTexts.take }).click()
  await expect
    .poll(() => dataOf<{ text: string }>('worldcafe', 'item').map(({ text }) => text), soon)
    .toEqual(['Eén loket', 'Korte lijnen'])
})

test('[PA19] a mark in the matrix, a boundary and an order, each of the person of the sheet', async () => {
  await open('Beeld' satisfies Title)
  await looksGood('beeld')
  await pick('Aanbod' satisfies Title)
  await looksGood('aanbod')
  await dialog.getByRole('checkbox').first().check({ force: true })
  await expect.poll(() => dataOf<Row>('supply', 'row').map(({ cells }) => cells.length), soon).toEqual([1])
  await pick('Grens' satisfies Title)
  await looksGood('grens')
  await dialog.getByLabel(texts.which).selectOption({ index: 1 })
  await dialog.getByRole('radio').first().check({ force: true })
  await expect
    .poll(() => dataOf<Proposal>('scope', 'proposal').map(({ votes }) => votes[0]?.verdict), soon)
    .toEqual(['oco'])
  await pick('Fiches' satisfies Title)
  await looksGood('fiches')
  await dialog.getByLabel(/^Vel 3/).fill('dabfce')
  await dialog.getByRole('button', { name: ballotTexts.take(1) }).click()
  await dialog.getByRole('button', { name: texts.takeBack(3) }).waitFor()
  const { records } = room.leader
  const [first, second, third] = peopleOf(records).filter(({ paper }) => paper)
  const by = (activity: string, kind: string) => records.of(idOf(activity), kind).map((rec) => rec.by)
  expect([by('supply', 'row'), by('scope', 'proposal'), by('dilemmas', 'ballot')]).toEqual([
    [first?.id],
    [second?.id],
    [third?.id],
  ])
})

test('[PA21] what the group decided on paper, with who does it instead, by keys alone', async () => {
  await open('Grens' satisfies Title)
  await dialog.getByLabel(scopeConsole.paper.whose).selectOption('group')
  await dialog.getByText(scopeConsole.paper.lead).waitFor()
  await dialog.getByRole('radio', { name: verdictWords.oco, exact: true }).first().focus()
  await page.keyboard.press('Space')
  const card = dialog.getByRole('listitem').nth(1)
  await card.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowRight')
  const asked = page.getByRole('dialog').getByLabel(decideTexts.who)
  await asked.fill('het wijkteam')
  await page.keyboard.press('Enter')
  await asked.waitFor({ state: 'detached' })
  await expect
    .poll(() => dataOf<Decision>('scope', 'decision').map(({ verdict, who }) => [verdict, who]), soon)
    .toEqual([
      ['oco', ''],
      ['niet', 'het wijkteam'],
    ])
  await card.getByText(scopeTexts.who('het wijkteam')).waitFor()
  expect(await card.evaluate((el) => el.contains(document.activeElement))).toBe(true)
  await looksGood('grens-groep')
})

test('[PA19] the report says how much came from paper', async () => {
  page = await consolePage(hall, room)
  await page.getByRole('button', { name: consoleTexts.tools.report, exact: true }).click()
  for (const said of [
    reported.copied('Weer', 1, 0),
    reported.copied('Kleden', 0, 3),
    reported.copied('Grens', 1, 2),
  ])
    await expect.poll(() => page.getByText(said).count(), soon).toBeGreaterThan(0)
})

test('[PA20] the kit of a session at an address of this machine only warns that phones cannot reach it', async () => {
  page = await consolePage(hall, room)
  await pickTool(page, consoleTexts.tools.kit)
  const kit = page.getByRole('dialog', { name: kitTexts.title })
  await kit.getByText(kitTexts.onlyHere(new URL(hall.url).host)).waitFor()
  expect(await axeProblems(page)).toEqual([])
})
