// Which colours lie on each other, read from the stylesheets, and the value of each in every theme.
import { readdirSync, readFileSync } from 'node:fs'

const client = new URL('../../../client/', import.meta.url)
const withoutNotes = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '')
const read = (file: string): string => withoutNotes(readFileSync(new URL(file, client), 'utf8'))

const coloursIn = (css: string): [string, string][] =>
  Array.from(css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi), ([, name = '', hex = '']) => [name, hex])

const tokens = read('ui/tokens.css')
const strongAt = tokens.indexOf(':root[data-sterk]')
const strongBlock = tokens.slice(strongAt, tokens.indexOf('}', strongAt))

const normal = new Map(coloursIn(tokens.replace(strongBlock, '')))
/** The colours of each theme; the strong one keeps what it does not replace. */
export const themes = { normal, strong: new Map([...normal, ...coloursIn(strongBlock)]) } as const
export type Theme = keyof typeof themes

export const FICHES = ['d-a', 'd-b', 'd-c', 'd-d', 'd-e', 'd-f', 'd-eigen'] as const

const TOKEN = /^var\(--([\w-]+)\)$/

/** The colour of a fiche goes under the name `kleur`: then each fiche is one of the cases. */
const meant = (name: string): string[] =>
  name.startsWith('kleur') ? FICHES.map((fiche) => name.replace('kleur', fiche)) : [name]

const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
)

type Rule = { readonly file: string; readonly text?: string; readonly ground?: string }

const valueOf = (body: string, property: string): string | undefined => {
  const value = new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+)`).exec(body)?.[1]?.trim()
  return value === undefined ? undefined : TOKEN.exec(value)?.[1]
}

const rules: Rule[] = files.flatMap((file) =>
  Array.from(read(file).matchAll(/\{([^{}]*)\}/g), ([, body = '']): Rule => {
    const text = valueOf(body, 'color')
    const ground = valueOf(body, 'background') ?? valueOf(body, 'background-color')
    return { file, ...(text !== undefined && { text }), ...(ground !== undefined && { ground }) }
  }),
)

/** Text and ground that stand in one rule, with each fiche filled in. */
export const together: readonly (readonly [string, string])[] = Array.from(
  new Set(
    rules.flatMap(({ text, ground }) =>
      text === undefined || ground === undefined
        ? []
        : meant(text).flatMap((one) =>
            meant(ground)
              .filter(
                (other) =>
                  !text.startsWith('kleur') ||
                  !ground.startsWith('kleur') ||
                  one.startsWith(other.replace(/-(tint|diep)$/, '')),
              )
              .map((other) => `${one} ${other}`),
          ),
    ),
  ),
  (pair) => {
    const [text = '', ground = ''] = pair.split(' ')
    return [text, ground] as const
  },
)

/** Every colour that some rule gives to text, whatever lies under it. */
export const textColours: readonly string[] = [
  ...new Set(rules.flatMap(({ text }) => (text === undefined ? [] : meant(text)))),
]
