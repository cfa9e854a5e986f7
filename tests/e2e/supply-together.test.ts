// What a participant sees and does when all of it lies together: the picture, the sentences, the anonymous questions.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeWorry } from '#shared/activities/supply/deeds.ts'
import { texts as play } from '#client/activities/supply/play/texts.ts'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { guestOf } from './seats.ts'
import { h1, pageOf, SIDES, soon, supplyAhead, type Supply } from './supplies.ts'

const hall = openHall()
let supply: Supply

beforeEach(async () => {
  supply = await supplyAhead(hall, SIDES)
})
afterEach(() => supply.room.close())

describe('laid together', () => {
  const fillIn = async (): Promise<void> => {
    await supply.until('alone')
    const { room, step } = supply
    await room.must(guestOf(room, 1).device, step, 'organisation.set', { id: 'org', name: 'MEE' })
    await supply.cross(guestOf(room, 1), 'wonen', ['dementie'])
    for (const index of [0, 2, 3]) await supply.cross(guestOf(room, index), 'wonen', ['lvb'])
    await room.do(guestOf(room, 2).device, step, writeWorry('geheim', 'Durven we dit?'))
  }

  test('[FI10] the own answer is shown on the own device only, and a provider puts its own offer right', async () => {
    await fillIn()
    await supply.until('laid')
    const page = await pageOf(hall, supply, 1)
    const late = await pageOf(hall, supply, 4)
    for (const one of [page, late]) {
      await h1(one, play.laid.title)
      await one.getByRole('button', { name: /^Wonen/ }).click()
      await one.getByText('MEE doet dit.').waitFor()
      expect(await narrowProblems(one)).toEqual([])
      expect(await largeOnNarrow(one)).toEqual([])
      expect(await axeProblems(one)).toEqual([])
    }
    await expect.poll(() => page.getByText(play.laid.mine('kruis')).count()).toBe(1)
    expect(await late.getByText(/^Jij:/).count()).toBe(0)
    await expect
      .poll(() => late.getByRole('button', { name: play.laid.still }).first().isVisible())
      .toBe(true)
    const wide = await pageOf(hall, supply, 3, 'laptop')
    await wide.getByRole('tab', { name: play.laid.tabs.map, selected: true }).waitFor()
    await wide.getByRole('table').waitFor()
    expect(await axeProblems(wide)).toEqual([])
    await wide.getByRole('tab', { name: play.laid.tabs.findings }).click()
    await wide.getByText(play.laid.findingsLead).waitFor()
    await page.getByRole('button', { name: play.laid.wrong }).first().click()
    await page
      .getByRole('dialog')
      .getByRole('checkbox', { name: /^Mensen met NAH/ })
      .click()
    await expect.poll(() => late.getByText('MEE doet dit.').count(), soon).toBe(2)
  })

  test('[FI11] the scribe takes over a suggestion, adds, words otherwise and drops; others read along', async () => {
    await fillIn()
    await supply.until('reflect')
    await supply.lead('scribe', { person: guestOf(supply.room, 0).device.me?.id ?? '' })
    const page = await pageOf(hall, supply, 0)
    const other = await pageOf(hall, supply, 2)
    await h1(page, play.reflect.scribeTitle)
    await h1(other, play.reflect.title)
    await other.getByText('Durven we dit?').waitFor()
    expect(await other.getByRole('button', { name: new RegExp(`^${play.reflect.take}`) }).count()).toBe(0)
    const first = page.getByRole('button', { name: new RegExp(`^${play.reflect.take}`) }).first()
    const taken = (await first.innerText()).replace(/^[\s\S]*?: /, '').trim()
    await first.click()
    await other.getByText(taken, { exact: true }).last().waitFor()
    const little = page.locator('section', { has: page.getByText(play.reflect.questions.little) })
    await little
      .getByRole('textbox', { name: play.reflect.sentence(1) })
      .fill('Wij missen iets voor jongeren.')
    await other.getByText('Wij missen iets voor jongeren.').last().waitFor(soon)
    const open = page.locator('section', { has: page.getByText(play.reflect.questions.open) })
    await open.getByRole('textbox', { name: play.reflect.add }).fill('Wie belt er terug?')
    await open.getByRole('button', { name: play.reflect.doAdd }).click()
    await other.getByText('Wie belt er terug?').last().waitFor(soon)
    const drops = page.getByRole('button', { name: new RegExp(`^${play.reflect.drop}`) })
    const said = (await drops.first().innerText()).replace(/^[\s\S]*?: /, '').trim()
    await drops.first().click()
    await page.getByText(said, { exact: true }).waitFor({ state: 'detached' })
    for (const one of [page, other]) {
      expect(await narrowProblems(one)).toEqual([])
      expect(await largeOnNarrow(one)).toEqual([])
      expect(await axeProblems(one)).toEqual([])
    }
    await open.getByRole('button', { name: new RegExp(`^${play.reflect.remove}`) }).click()
    await other.getByText('Wie belt er terug?').last().waitFor({ state: 'detached' })
    await supply.until('done')
    await h1(other, play.done.title)
    await other.getByText('Wij missen iets voor jongeren.').last().waitFor()
    expect(await axeProblems(other)).toEqual([])
  })

  test('[FI9] an anonymous question can be taken back by its own device until it is read, and is not tied to it after', async () => {
    await supply.until('alone')
    const page = await pageOf(hall, supply, 0)
    await page.getByRole('button', { name: play.alone.overview }).click()
    await page.getByRole('textbox', { name: play.worry.label }).fill('Waarom zo laat?')
    await page.getByText(new RegExp(play.sees.worry)).waitFor()
    await page.getByRole('button', { name: play.worry.send }).click()
    const worries = () => supply.room.leader.records.of(supply.step, 'worry').length
    await expect.poll(worries, soon).toBe(1)
    await page.getByRole('button', { name: new RegExp(`^${play.worry.take}`) }).click()
    await expect.poll(worries, soon).toBe(0)
    await page.getByRole('textbox', { name: play.worry.label }).fill('Waarom nog steeds zo laat?')
    await page.getByRole('button', { name: play.worry.send }).click()
    await expect.poll(worries, soon).toBe(1)
    await supply.until('reflect')
    await expect.poll(() => page.getByText('Waarom nog steeds zo laat?').count(), soon).toBe(1)
    expect(await page.getByRole('button', { name: new RegExp(`^${play.worry.take}`) }).count()).toBe(0)
    const kept = () =>
      page.evaluate(() => Object.entries(localStorage).filter(([, text]) => String(text).includes('zo laat')))
    await expect.poll(kept, soon).toEqual([])
  })
})
