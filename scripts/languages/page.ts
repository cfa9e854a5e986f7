// One page for all languages: the built page loads a small script that starts the app in the language of this device.
import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const entry = /<script type="module" crossorigin src="(\/assets\/[\w.-]+\.js)"><\/script>/

/** The script of the app that a built page starts. Throws on a page of another shape. */
export const entryOf = (html: string): string => {
  const path = entry.exec(html)?.[1]
  if (path === undefined) throw new Error('the built page starts no script')
  return path
}

/**
 * The script that starts the app: in the language that was chosen on this device, and in Dutch when none was. It keeps
 * to the storage key of client/languages/chosen.ts.
 */
export const startScript = (entries: Readonly<Record<string, string>>): string =>
  `{const all=${JSON.stringify(entries)};let code="nl";try{code=localStorage.getItem("dilemmatafel:taal")||code}catch{}` +
  `if(!Object.hasOwn(all,code))code="nl";document.documentElement.lang=code;` +
  `const script=document.createElement("script");script.type="module";script.src=all[code];document.head.append(script)}\n`

/**
 * Makes one page of the builds in these folders, the Dutch one first: the assets of the others go with it, and the page
 * gets the script that chooses. The Dutch app is asked for at once, so that nobody who reads Dutch waits for the choice.
 */
export const joinBuilds = (dutch: string, others: Readonly<Record<string, string>>): void => {
  const page = join(dutch, 'index.html')
  const html = readFileSync(page, 'utf8')
  const entries = { nl: entryOf(html) } as Record<string, string>
  for (const [language, folder] of Object.entries(others)) {
    entries[language] = entryOf(readFileSync(join(folder, 'index.html'), 'utf8'))
    for (const name of readdirSync(join(folder, 'assets')))
      copyFileSync(join(folder, 'assets', name), join(dutch, 'assets', name))
  }
  const script = startScript(entries)
  const name = `/assets/start-${createHash('sha256').update(script).digest('base64url').slice(0, 8)}.js`
  writeFileSync(join(dutch, name), script)
  const head = `<script defer src="${name}"></script>\n    <link rel="modulepreload" crossorigin href="${entries.nl}">`
  writeFileSync(page, html.replace(entry, head))
}
