// Builds the client in every language beside Dutch, and makes one page of all of them; the Dutch build is there already.
import { join } from 'node:path'
import { build } from 'vite'
import { languages, root } from './catalogue.ts'
import { joinBuilds } from './page.ts'

const others: Record<string, string> = {}
for (const language of languages()) {
  process.env.LANGUAGE_OF_SCREENS = language
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  others[language] = join(root, 'dist/languages', language)
}
joinBuilds(join(root, 'dist/client'), others)
