// The facilitator of the boundary at the desk: preparing ahead, a wrong file, and filling in for who has no phone.
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { problems } from '#client/activities/scope/console/problems.ts'
import { scopeConsole } from '#client/activities/scope/console/texts.ts'
import { choiceWords, scoreWords } from '#client/activities/scope/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { axeProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { button, group, radio, SCOPE, scopeAhead, soon, type Scope } from './scopes.ts'
import { consolePage, guestOf, phonePage } from './seats.ts'
import { arrived } from './told.ts'

const hall = openHall()
let scope: Scope

afterEach(() => scope.room.close())

test('[SC9] [SC19] ahead of the step a card is added, and a wrong file is refused in words that help', async () => {
  scope = await scopeAhead(hall, 3)
  const { room } = scope
  const desk = await consolePage(hall, room)
  await desk.getByRole('navigation').getByRole('button', { name: SCOPE }).click()
  const ahead = desk.getByRole('dialog', { name: SCOPE })
  await button(ahead, new RegExp(`^${scopeConsole.items.add}.*Levensgebieden`)).click()
  const form = desk.getByRole('dialog', { name: scopeConsole.items.title })
  await button(form, scopeConsole.items.save).click()
  await form.getByText(scopeConsole.items.textNeeded).waitFor()
  await form.getByLabel(scopeConsole.items.text).fill('Post en formulieren')
  await button(form, scopeConsole.items.save).click()
  await form.waitFor({ state: 'detached' })
  await ahead.getByText('Post en formulieren').waitFor(soon)
  await ahead.getByRole('tab', { name: scopeConsole.tab.earlier }).click()
  const file = join(import.meta.dirname, 'scopes.ts')
  await ahead.locator('input[type=file]').setInputFiles(file)
  await ahead.getByText(problems.broken).waitFor()
  expect(await axeProblems(desk)).toEqual([])
  await desk.keyboard.press('Escape')
  await ahead.waitFor({ state: 'detached' })
  await room.next()
  const phone = await phonePage(hall, room, guestOf(room, 0))
  await button(phone, /^Deel 4 van 6: Levensgebieden/).click()
  await group(phone, 'Post en formulieren').waitFor(soon)
  await button(desk, consoleTexts.bar.undo).waitFor({ state: 'detached' })
})

test('[SC3] for somebody without a phone the facilitator fills in what that person says', async () => {
  scope = await scopeAhead(hall, 3)
  const { room, step } = scope
  await room.admit({ ...guestOf(room, 0).group, proxy: true }, 'Mevrouw Van Dam')
  const desk = await consolePage(hall, room)
  await room.next()
  const [id = ''] = scope.itemsOf('moment1')
  const open = async (): Promise<Locator> => {
    await arrived(desk, room)
    await button(desk, /^Mevrouw Van Dam/).click()
    const form = desk.getByRole('dialog', { name: 'Mevrouw Van Dam' })
    await form.waitFor()
    return form
  }
  const form = await open()
  await radio(form, scope.textOf(id), choiceWords.niet).check()
  const person = room.proxies[0]?.person
  const proposal = () => room.leader.records.of(step, 'proposal').find(({ by }) => by === person)?.data
  await expect.poll(proposal, soon).toEqual({ block: 'moment1', votes: [{ item: id, verdict: 'niet' }] })
  expect(await axeProblems(desk)).toEqual([])
  await desk.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  await scope.moveTo('points')
  const again = await open()
  await radio(again, `1. ${scope.config.points[0]?.text ?? ''}`, scoreWords[2]).check()
  const scores = () => room.leader.records.of(step, 'scores').find(({ by }) => by === person)?.data
  await expect.poll(scores, soon).toEqual({ scores: [{ point: scope.config.points[0]?.id, score: 2 }] })
})
