// The language of the screens on this device. It takes effect when the page loads: see scripts/languages/page.ts.
import { browserStorage } from '#client/sync/storage.ts'
import { languageTexts } from './texts.ts'

const KEY = 'dilemmatafel:taal'

/** What each catalogue calls itself; only the names are bundled. */
const names = import.meta.glob<string>('./*.json', { eager: true, import: 'name' })

const codeOf = (path: string): string => path.slice('./'.length, -'.json'.length)

export type Language = { readonly code: string; readonly name: string }

/** Dutch first, then the others by code. */
export const languages: readonly Language[] = [
  { code: 'nl', name: 'Nederlands' },
  ...Object.entries(names).map(([path, name]) => ({ code: codeOf(path), name })),
]

/** The language of this page. */
export const language: string = languageTexts.code

/** Keeps the choice and loads the page again; what was typed is kept on the device. */
export const chooseLanguage = (code: string): void => {
  browserStorage().set(KEY, code)
  location.reload()
}
