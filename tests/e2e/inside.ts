// What opens inside a stage: the leaves of the desk, and the dialogs of the activities.
import type { Locator, Page } from 'playwright-core'
import { agreementConsole } from '#client/activities/agreements/console/texts.ts'
import { texts as agree } from '#client/activities/agreements/play/texts.ts'
import { talkConsole } from '#client/activities/conversation/console/texts.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { scopeConsole } from '#client/activities/scope/console/texts.ts'
import { liveTexts } from '#client/activities/worldcafe/console/texts-live.ts'
import { consoleTexts as cafe } from '#client/activities/worldcafe/console/texts.ts'
import { texts as cafePlay } from '#client/activities/worldcafe/play/texts.ts'
import { escaped } from './hands.ts'

type Openers = Readonly<Record<string, readonly (string | { readonly css: string })[]>>

/** By page and stage: what begins with this name, or is this, opens a dialog. */
const openers: Readonly<Record<string, Openers>> = {
  phone: {
    'dilemmas.meet': [playTexts.meet.own],
    'dilemmas.revealed': [playTexts.reveal.how],
    'worldcafe.together': [cafePlay.together.lay],
    'flaps.stick': [{ css: '[data-note] button:visible' }],
    'flaps.sort': [{ css: '[data-note] button:visible' }],
    'agreements.make': [agree.add],
  },
  console: {
    'dilemmas.revealed': [playTexts.reveal.how],
    'conversation.shared': [talkConsole.scribePoint],
    'worldcafe.tables': [cafe.make.own, cafe.print.open],
    'worldcafe.harvest': [liveTexts.harvest.edit, liveTexts.harvest.cloth],
    'flaps.stick': [{ css: '[data-note] button:visible' }],
    'flaps.sort': [{ css: '[data-note] button:visible' }],
    'scope.alone': [scopeConsole.items.add],
    'agreements.make': [agreementConsole.add],
  },
}

/** Opens each dialog of this stage in turn, looks, and closes it with Escape. */
export const inDialogs = async (
  page: Page,
  name: string,
  stage: string,
  look: () => Promise<string[]>,
): Promise<string[]> => {
  const found: string[] = []
  for (const opener of openers[name]?.[stage] ?? []) {
    const button: Locator =
      typeof opener === 'string'
        ? page.getByRole('button', { name: new RegExp(`^${escaped(opener)}`) })
        : page.locator(opener.css)
    await button.first().click()
    const dialog = page.getByRole('dialog').first()
    await dialog.waitFor()
    found.push(...(await look()))
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  return found
}

/** Turns to each leaf of the desk that was not seen yet, looks, and goes back to the first. */
export const onLeaves = async (
  page: Page,
  seen: Set<string>,
  look: () => Promise<string[]>,
): Promise<string[]> => {
  const leaves = page.getByRole('main').getByRole('tablist').first().getByRole('tab')
  const found: string[] = []
  const names = await leaves.allInnerTexts()
  for (const [index, leaf] of names.entries()) {
    if (index === 0 || seen.has(leaf)) continue
    seen.add(leaf)
    await leaves.nth(index).click()
    found.push(...(await look()).map((one) => `leaf ${leaf}: ${one}`))
  }
  if (names.length > 1) await leaves.first().click()
  return found
}
