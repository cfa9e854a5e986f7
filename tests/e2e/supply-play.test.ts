// Filling in what there is on a phone: with taps alone, with large letters, after a reload and without a connection.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { texts } from '#client/activities/supply/texts.ts'
import { texts as play } from '#client/activities/supply/play/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { guestOf } from './seats.ts'
import { crossOf, cut, h1, named, next, pageOf, SIDES, soon, supplyAhead, type Supply } from './supplies.ts'

const hall = openHall()
let supply: Supply

beforeEach(async () => {
  supply = await supplyAhead(hall, SIDES)
})
afterEach(() => supply.room.close())

describe('on a phone', () => {
  test('[FI4] taps alone fill in a domain in three ways, and leaving it says that it was looked at', async () => {
    await supply.lead('forms.set', { forms: [{ name: 'Buurtwerk', kind: 'informeel', whom: '' }] })
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await hall.page('phone', `/tafel/${supply.room.session}`, {
      hasTouch: true,
      viewport: { width: 360, height: 740 },
      kept: { [`dilemmatafel:${supply.room.session}:key:table`]: guest.token },
    })
    await h1(page, 'Wonen')
    await page.getByText(play.alone.of(1, 13), { exact: true }).waitFor()
    expect(await axeProblems(page)).toEqual([])
    await crossOf(page, 'Mensen met dementie').tap()
    await page.getByRole('button', { name: named(texts.unsure, 'Mensen met NAH') }).tap()
    await page.getByRole('radio', { name: texts.ways.names.moments }).tap()
    const moments = page.getByRole('group', { name: 'Mensen met een lvb: moment' })
    await moments.getByRole('button', { name: /^1/ }).tap()
    await moments.getByRole('button', { name: /^3/ }).tap()
    await page.getByRole('radio', { name: texts.ways.names.names }).tap()
    await page.getByRole('button', { name: named(texts.name.open, 'Mensen met een lvb') }).tap()
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Buurtwerk', exact: true }).tap()
    await page.getByRole('radio', { name: texts.ways.names.cross }).tap()
    await page.getByText('moment 1 en 3, Buurtwerk', { exact: true }).waitFor()
    await next(page)
    await h1(page, 'Werken')
    await next(page)
    await h1(page, 'Participatie')
    await expect
      .poll(() => supply.cellsOf(guest, 'wonen'), soon)
      .toEqual({
        dementie: { is: 'yes' },
        nah: { is: 'unsure' },
        lvb: { is: 'yes', moments: 5, names: ['Buurtwerk'] },
      })
    await expect.poll(() => supply.rowsOf(guest, 'werken').length, soon).toBe(1)
    expect(supply.rowsOf(guest, 'meedoen')).toEqual([])
    await page.getByRole('button', { name: play.alone.overview }).tap()
    await page.getByRole('button', { name: /^Werken/ }).waitFor()
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('button', { name: play.alone.ready }).tap()
    await expect
      .poll(() => guest.device.records.get(guest.device.me?.id ?? '')?.data, soon)
      .toMatchObject({
        ready: `${supply.step}/alone`,
      })
  })

  test('[FI4] nothing goes sideways at 320 px, with 12 groups, long names and letters of 200%', async () => {
    await supply.widen(12)
    await supply.until('alone')
    const page = await pageOf(hall, supply, 0)
    await h1(page, 'Wonen')
    const problems: string[] = []
    const look = async (): Promise<void> => {
      problems.push(...(await narrowProblems(page)), ...(await largeOnNarrow(page)))
    }
    await look()
    await page.getByRole('radio', { name: texts.ways.names.moments }).click()
    await look()
    await page.getByRole('radio', { name: texts.ways.names.names }).click()
    await page
      .getByRole('button', { name: new RegExp(`^${texts.name.open}`) })
      .first()
      .click()
    await look()
    await page.getByRole('button', { name: play.alone.overview }).click()
    await look()
    await page.getByRole('button', { name: new RegExp(`^${play.tasks.title}`) }).click()
    await h1(page, play.tasks.title)
    await look()
    expect(problems).toEqual([])
  })

  test('[FI4] what can be tapped is at least 44 px high', async () => {
    await supply.until('alone')
    const page = await pageOf(hall, supply, 1)
    await h1(page, play.organisation.title)
    await page.getByRole('button', { name: play.alone.next }).click()
    await h1(page, 'Wonen')
    await page.getByRole('button', { name: texts.layer.button }).click()
    await page.getByRole('radio', { name: texts.ways.names.moments }).click()
    const low = await page
      .locator('main button:visible, main label:has(input):visible')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`),
      )
    expect(low).toEqual([])
  })

  test('[FI6] a name that is being typed and the place in the list are there after a reload', async () => {
    await supply.lead('fill.set', { fill: 'names' })
    await supply.until('alone')
    const page = await pageOf(hall, supply, 2)
    await h1(page, 'Wonen')
    await page.getByRole('button', { name: play.alone.next }).click()
    await h1(page, 'Werken')
    await page.getByRole('button', { name: named(texts.name.open, 'Mensen met NAH') }).click()
    await page
      .getByRole('textbox', { name: `${texts.name.label} Mensen met NAH` })
      .fill('Het half getypte bure')
    await page.reload()
    await h1(page, 'Werken')
    const field = page.getByRole('textbox', { name: `${texts.name.label} Mensen met NAH` })
    await expect.poll(() => field.inputValue(), soon).toBe('Het half getypte bure')
    await field.press('Enter')
    await expect
      .poll(() => supply.cellsOf(guestOf(supply.room, 2), 'werken'), soon)
      .toEqual({ nah: { is: 'yes', names: ['Het half getypte bure'] } })
  })

  test('[FI5] marks made without a connection are kept, counted, and arrive once', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await pageOf(hall, supply, 0)
    await crossOf(page, 'Mensen met dementie').click()
    await expect.poll(() => supply.cellsOf(guest, 'wonen'), soon).toEqual({ dementie: { is: 'yes' } })
    await page.getByText(uiTexts.saved).last().waitFor()
    await cut(page)
    await crossOf(page, 'Mensen met NAH').click()
    await crossOf(page, 'Mensen met dementie').click()
    await page.getByRole('button', { name: play.alone.next }).click()
    await crossOf(page, 'Mensen met een lvb').click()
    await page.getByText(uiTexts.waiting(3)).waitFor()
    expect(supply.cellsOf(guest, 'wonen')).toEqual({ dementie: { is: 'yes' } })
    await page.context().setOffline(false)
    await page.getByText(uiTexts.saved).last().waitFor({ timeout: 60_000 })
    await expect.poll(() => supply.cellsOf(guest, 'wonen'), soon).toEqual({ nah: { is: 'yes' } })
    await expect.poll(() => supply.cellsOf(guest, 'werken'), soon).toEqual({ lvb: { is: 'yes' } })
    expect(supply.rowsOf(guest, 'wonen').length + supply.rowsOf(guest, 'werken').length).toBe(2)
  })
})

describe('who somebody is', () => {
  test('[FI7] who becomes a provider gets the other question, and keeps what was filled in', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await pageOf(hall, supply, 0)
    await crossOf(page, 'Mensen met dementie').click()
    await expect.poll(() => supply.rowsOf(guest, 'wonen').length, soon).toBe(1)
    await page.getByText(uiTexts.saved).last().waitFor()
    await supply.room.must(guest.device, SESSION, 'person.side', { side: 'aanbieder' })
    await page.getByText(play.role.offers).last().waitFor()
    await h1(page, play.organisation.title)
    await page.getByRole('button', { name: play.alone.next }).click()
    await page.getByText(play.role.offers).last().waitFor()
    await expect.poll(() => crossOf(page, 'Mensen met dementie').isChecked(), soon).toBe(true)
    await page.getByText(play.sees.offers).waitFor()
    await page.getByRole('button', { name: play.role.take }).click()
    await page.getByText(play.role.offers).last().waitFor({ state: 'detached' })
    await expect.poll(() => supply.rowsOf(guest, 'wonen'), soon).toMatchObject([{ as: 'offers' }])
  })

  test('[FI7] a provider says for which organisation, and marks apart what is done and what was agreed', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 1)
    const page = await pageOf(hall, supply, 1)
    await h1(page, play.organisation.title)
    await page.getByRole('textbox', { name: play.organisation.label }).fill('Steunpunt Drecht')
    await page.getByRole('button', { name: play.alone.next }).click()
    await page.getByText(/Voor wie doet Steunpunt Drecht hier iets/).waitFor()
    expect(await page.getByRole('radio', { name: texts.ways.names.names }).count()).toBe(0)
    expect(await page.getByText(texts.agreed, { exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: texts.layer.button }).click()
    await page.getByRole('checkbox', { name: named(texts.agreed, 'Mensen met dementie') }).click()
    await page.getByRole('checkbox', { name: /^Mensen met NAH/ }).click()
    await expect
      .poll(() => supply.cellsOf(guest, 'wonen'), soon)
      .toEqual({ dementie: { agreed: true }, nah: { is: 'yes' } })
  })
})
