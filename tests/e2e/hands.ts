// What hands and eyes do on a page that a test has to repeat: tab to something, read the order that is laid.
import type { Page } from 'playwright-core'
import { defaultContent } from '#shared/content/load.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'

const MOST_TABS = 80
/** A page that is still on its way in cannot be walked through yet. */
const PATIENCE_MS = 20_000

/** The title of the fiche with this letter. */
export const nameOfFiche = (letter: string): string => {
  const fiche = defaultContent.fiches.find((one) => one.letter === letter)
  if (!fiche) throw new Error(`there is no fiche ${letter}`)
  return fiche.title
}

/** The name that is read aloud for what has the focus now. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement
    if (active === null || active === document.body) return ''
    const namedBy = active.getAttribute('aria-labelledby')?.split(' ') ?? []
    const names = namedBy.flatMap((id) => document.getElementById(id)?.textContent ?? [])
    if (names.length > 0) return names.join(' ').replaceAll(/\s+/g, ' ').trim()
    const field =
      active instanceof HTMLInputElement ||
      active instanceof HTMLTextAreaElement ||
      active instanceof HTMLSelectElement
    const labels = field ? active.labels : null
    const text =
      active.getAttribute('aria-label') ??
      labels?.[0]?.innerText ??
      (active instanceof HTMLElement ? active.innerText : active.textContent)
    return text.replaceAll(/\s+/g, ' ').trim()
  })

/** For in a regular expression. */
export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** What the button is called that lays a fiche of the pile on this place. */
export const layOn = (name: string, place: number): RegExp =>
  new RegExp(String.raw`${escaped(name)}\s*${escaped(playTexts.rank.lay(place))}`)

/** Presses Tab until something with this name has the focus, as somebody without a mouse does. */
export const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  const until = Date.now() + PATIENCE_MS
  let passed: string[] = []
  for (let presses = 1; presses <= MOST_TABS || Date.now() < until; presses += 1) {
    if (presses % MOST_TABS === 0) passed = []
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (typeof name === 'string' ? here.startsWith(name) : name.test(here)) return
    passed.push(here)
  }
  throw new Error(`Tab never came to "${String(name)}"; it passed ${passed.join(' | ')}`)
}

/** The button of the menu under the programme. */
export const moreTools = (page: Page) =>
  page
    .getByRole('region', { name: consoleTexts.tools.heading })
    .getByRole('button', { name: consoleTexts.tools.more, exact: true })

/** Opens a tool of the facilitator that stands in the menu under the programme. */
export const pickTool = async (page: Page, name: string): Promise<void> => {
  await moreTools(page).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

/** The same with the keys alone. */
export const keyTool = async (page: Page, name: string): Promise<void> => {
  await moreTools(page).focus()
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name, exact: true })
  await page.getByRole('menuitem').and(page.locator(':focus')).waitFor()
  const many = await page.getByRole('menuitem').count()
  for (let presses = 0; presses < many && !(await item.and(page.locator(':focus')).count()); presses += 1)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** The titles of the fiches that are laid, from first to last, as the arrows beside them tell. */
export const shownOrder = async (page: Page): Promise<string[]> => {
  const labels = await page
    .getByRole('button', { name: new RegExp(`${uiTexts.up('').trim()}$`) })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))
  return labels.map((label) => label.replace(uiTexts.up(''), ''))
}
