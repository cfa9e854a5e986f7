// Fields that do not take what was written in them.
import type { Locator, Page } from 'playwright-core'
import { uiTexts } from '#client/ui/texts.ts'

/** More than any field takes. */
const FAR_TOO_MUCH = 'Veel te veel om te bewaren. '.repeat(60)

const saysTooMuch = uiTexts.charsOver(2).replace('2', '')

/** Writes too much in every field of several lines; gives what puts back what stood in them, or undefined without fields. */
export const fillTooMuch = async (page: Page): Promise<(() => Promise<void>) | undefined> => {
  const fields = page.getByRole('main').locator('textarea:visible')
  const before: [Locator, string][] = []
  for (let index = 0; index < (await fields.count()); index += 1) {
    const field = fields.nth(index)
    before.push([field, await field.inputValue()])
    await field.fill(FAR_TOO_MUCH)
    await page.getByText(saysTooMuch).nth(index).waitFor()
  }
  if (before.length === 0) return undefined
  return async () => {
    for (const [field, text] of before) await field.fill(text)
  }
}
