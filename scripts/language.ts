// `npm run language -- en`: tells what a language of the interface still lacks, and makes room for it in its file.
import { existsSync, writeFileSync } from 'node:fs'
import { catalogueFile, gapsOf, readCatalogue, type Catalogue } from './languages/catalogue.ts'

const [language] = process.argv.slice(2)
if (language === undefined || !/^[a-z]{2,3}$/.test(language)) {
  console.error('Give the code of a language, such as: npm run language -- en')
  process.exit(2)
}

const file = catalogueFile(language)
const catalogue: Catalogue = existsSync(file)
  ? readCatalogue(language)
  : { name: language, all: {}, files: {} }
const { missing, unused, crooked } = gapsOf(catalogue)
for (const [where, key] of missing) console.log(`missing  ${where}: ${JSON.stringify(key)}`)
for (const key of unused) console.log(`unused   ${JSON.stringify(key)}`)
for (const key of crooked) console.log(`other {} ${JSON.stringify(key)}`)
const empty = missing
  .filter(([, key]) => catalogue.all[key] === undefined)
  .map(([, key]) => [key, ''] as const)
const all = { ...catalogue.all, ...Object.fromEntries(empty) }
writeFileSync(file, `${JSON.stringify({ ...catalogue, all }, null, 2)}\n`)
console.log(`${missing.length} missing, ${unused.length} unused, ${crooked.length} with other placeholders`)
process.exitCode = missing.length + unused.length + crooked.length > 0 ? 1 : 0
