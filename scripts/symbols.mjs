// Writes shared/content/symbols/drawings.ts: the drawings of the symbols that words.ts lists, out of Fluent Emoji.
// Run it after a change of that list: node scripts/symbols.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const folder = `${import.meta.dirname}/../shared/content/symbols`
const { icons } = createRequire(import.meta.url)('@iconify-json/fluent-emoji-flat/icons.json')

const ids = Array.from(
  readFileSync(`${folder}/words.ts`, 'utf8').matchAll(/^ +([a-z0-9-]+) \| /gm),
  ([, id]) => id,
)
const unusable = ids.filter((id) => !icons[id] || /[`$\\]|\bid=|url\(|href/.test(icons[id].body))
if (unusable.length > 0) throw new Error(`no drawing that can be used of ${unusable.join(', ')}`)

const source = `// Made by scripts/symbols.mjs, not by hand: the drawings of the built-in symbols, each on a field of 32 by 32.
// Fluent Emoji, © Microsoft Corporation, MIT licence: see docs/licences.md. Large, so load it only where it is drawn.

export const SYMBOL_SIZE = 32

const lines = \`
${ids.map((id) => `${id} ${icons[id].body}`).join('\n')}
\`

/** The inside of an SVG by the id of the symbol. */
export const drawings: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\\n')
    .map((line) => {
      const [id = ''] = line.split(' ', 1)
      return [id, line.slice(id.length + 1)]
    }),
)
`
writeFileSync(`${folder}/drawings.ts`, source)
