// Putting the words of a screen in another language, and what a catalogue lacks.
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import {
  gapsOf,
  languages,
  readCatalogue,
  screenFiles,
  type Catalogue,
} from '../../../scripts/languages/catalogue.ts'
import { wordsIn } from '../../../scripts/languages/literals.ts'
import { entryOf, startScript } from '../../../scripts/languages/page.ts'
import { translate } from '../../../scripts/languages/plugin.ts'

const source = `
import { a } from './anders.ts'
export const kind = (is: 'open' | 'dicht', n: number) => ({
  'met koppelteken': 'Klaar',
  many: n === 1 ? '1 geeltje' : \`\${n} geeltjes van \${is === 'open' ? 'nu' : \`toen (\${n})\`}\`,
  sign: '…',
  look: is['lengte'],
})
`
const file = 'client/voorbeeld/texts.ts'
const catalogue = (all: Catalogue['all'], own: Catalogue['all'] = {}): Catalogue => ({
  name: 'English',
  all,
  files: { [file]: own },
})
const whole = {
  Klaar: 'Say "done"',
  '1 geeltje': '1 sticky note',
  '{0} geeltjes van {1}': 'From {1}: {0} `notes`',
  nu: 'now',
  'toen ({0})': 'then ({0})',
}

describe('the words of a screen', () => {
  test('[EN1] are strings and templates that people can read, and nothing else', () => {
    expect(wordsIn(file, source).map(({ key }) => key)).toEqual([
      'Klaar',
      '1 geeltje',
      '{0} geeltjes van {1}',
      'nu',
      'toen ({0})',
    ])
  })

  test('[EN2] are replaced, also inside each other, and all the rest stays', () => {
    const made = translate(file, source, catalogue(whole))
    const code = made
      .replace(/import.*/, '')
      .replace('export const', 'var')
      .replace(/\(is: .*\) =>/, '(is, n) =>')
    const context: { kind?: (is: unknown, n: number) => { many: string } } = {}
    runInNewContext(code, context)
    expect(context.kind?.('open', 1)).toMatchObject({
      'met koppelteken': 'Say "done"',
      many: '1 sticky note',
      sign: '…',
    })
    expect(context.kind?.('open', 3).many).toBe('From now: 3 `notes`')
    expect(context.kind?.('dicht', 3).many).toBe('From then (3): 3 `notes`')
  })

  test('[EN2] are said in its own way by a file, and stay where the catalogue says so', () => {
    const made = translate(file, source, catalogue({ ...whole, nu: null }, { Klaar: 'Ready' }))
    expect(made).toContain(`'met koppelteken': "Ready"`)
    expect(made).toContain(`'nu'`)
  })

  test('[EN3] that nobody translated stop the build, and are named', () => {
    expect(() => translate(file, source, catalogue({ ...whole, nu: '' }))).toThrow(/voorbeeld.*“nu”/)
  })
})

describe('the script that starts the app', () => {
  const entries = { nl: '/assets/a.js', en: '/assets/b.js' }
  const start = (chosen: string | null | Error): [lang: string, src: string] => {
    const html = { lang: 'nl' }
    let src = ''
    const getItem = (key: string): string | null => {
      if (chosen instanceof Error) throw chosen
      return key === 'dilemmatafel:taal' ? chosen : null
    }
    const head = { append: (script: { type: string; src: string }) => (src = `${script.type} ${script.src}`) }
    const document = { documentElement: html, head, createElement: () => ({}) }
    runInNewContext(startScript(entries), { document, localStorage: { getItem } })
    return [html.lang, src]
  }

  test('[EN4] takes the language of this device, and Dutch when there is none, an unknown one, or no storage', () => {
    expect(start('en')).toEqual(['en', 'module /assets/b.js'])
    for (const other of [null, 'xx', 'toString', new Error('forbidden')])
      expect(start(other)).toEqual(['nl', 'module /assets/a.js'])
  })

  test('[EN4] finds the app in a built page, and refuses a page without one', () => {
    expect(entryOf('<script type="module" crossorigin src="/assets/index-A1_b.js"></script>')).toBe(
      '/assets/index-A1_b.js',
    )
    expect(() => entryOf('<p>niets</p>')).toThrow('no script')
  })
})

describe.each(languages())('the catalogue of %s', (language) => {
  const words = readCatalogue(language)

  test('[EN5] has every word of every screen, no word that is nowhere, and the same placeholders', () => {
    expect(screenFiles().length).toBeGreaterThan(50)
    expect(gapsOf(words)).toEqual({ missing: [], unused: [], crooked: [] })
  })

  test('[EN6] holds no Dutch', () => {
    const dutch =
      /(?:^|[\s“(])(?:de|het|een|niet|je|jij|zijn|wordt|deze|ook|voor|naar|maar|alleen|gespreksleider)(?=[\s.,!?”)]|$)/iu
    const said = [words.all, ...Object.values(words.files)].flatMap((all) => Object.values(all))
    // The heads of a file that people bring along, and what the group is asked, are the same in every language.
    const own = (one: string): string =>
      one.replaceAll(/naam; soort; voor wie|Hoe .* (?:erbij|naar huis)\?/g, '')
    expect(said.filter((one) => one !== null && dutch.test(own(one)))).toEqual([])
  })
})
