// Builds the client in another language: the words of its screens are replaced before anything else looks at them.
import { relative } from 'node:path'
import type { Plugin } from 'vite'
import { hasScreenWords, lookUp, readCatalogue, root, type Catalogue } from './catalogue.ts'
import { wordsIn, type Words } from './literals.ts'
import { readOwnWords } from './own-words.ts'

const inTemplate = (words: string): string => words.replaceAll(/[`\\]|\$(?=\{)/g, String.raw`\$&`)

/**
 * The source of this file with its words in the language of the catalogue. Throws, naming file and words, when one is
 * missing: a screen in two languages is worse than a build that stops. With `stay` those are left as they are.
 */
export const translate = (
  file: string,
  source: string,
  catalogue: Catalogue,
  rest: 'refuse' | 'stay' = 'refuse',
): string => {
  const all = wordsIn(file, source)
  const said = ({ key, from, upto, parts }: Words): string | undefined => {
    const found = lookUp(catalogue, file, key)
    const words = found === undefined && rest === 'stay' ? null : found
    if (words === undefined) throw new Error(`${file}: no translation of “${key}”`)
    if (words === null) return parts ? undefined : source.slice(from, upto)
    if (!parts) return JSON.stringify(words)
    const pieces = words.split(/\{(\d+)\}/).map((piece, index) => {
      const part = index % 2 === 1 ? parts[Number(piece)] : undefined
      return part ? `\${${render(part.from, part.upto)}}` : inTemplate(piece)
    })
    return `\`${pieces.join('')}\``
  }
  const render = (from: number, upto: number, inside?: Words): string => {
    let made = ''
    let at = from
    for (const words of all) {
      if (words === inside || words.from < at || words.upto > upto) continue
      made += source.slice(at, words.from) + (said(words) ?? render(words.from, words.upto, words))
      at = words.upto
    }
    return made + source.slice(at, upto)
  }
  return render(0, source.length)
}

/** What the client shows of shared words is a copy of its own: the report and the archive say them in Dutch. */
const onScreen = '?screen'

const pathOf = (id: string): string => relative(root, id.split('?')[0] ?? '')

/**
 * For the build in this language; in Dutch everything stays as it is, but for what the file `ownWords` says in another
 * way. Throws when that file is wrong.
 */
export const inLanguage = (language: string, ownWords?: string): Plugin => {
  const own = ownWords === undefined || ownWords === '' ? undefined : readOwnWords(ownWords)
  const catalogue = language === 'nl' ? own : readCatalogue(language)
  const rest = language === 'nl' ? 'stay' : 'refuse'
  return {
    name: 'in-language',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!catalogue || importer === undefined || !pathOf(importer).startsWith('client/')) return undefined
      if (!source.startsWith('#shared/')) return undefined
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found && hasScreenWords(pathOf(found.id)) ? { ...found, id: found.id + onScreen } : found
    },
    transform(code, id) {
      const file = pathOf(id)
      if (!catalogue || !hasScreenWords(file)) return undefined
      if (file.startsWith('shared/') && !id.endsWith(onScreen)) return undefined
      return { code: translate(file, code, catalogue, rest), map: null }
    },
  }
}
