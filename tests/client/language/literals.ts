// Every sentence that stands in the code, read from the source itself, so that no branch of a choice is left out.
import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'

const root = new URL('../../../', import.meta.url)

export type Literal = { readonly file: string; readonly text: string }

/** What is filled in later counts as one word. */
const HOLE = 'iets'

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const cookedOf = (quasi: unknown): string =>
  isNode(quasi) && isNode(quasi.value) && typeof quasi.value.cooked === 'string' ? quasi.value.cooked : ''

const textOf = (node: Node): string | undefined => {
  if (node.type === 'Literal' || node.type === 'JSXText')
    return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined
  return node.quasis.map(cookedOf).join(HOLE)
}

const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isNode(value) || value.type === 'ImportDeclaration') return []
  const own = textOf(value)
  const inside = Object.values(value).flatMap((part) => (isNode(part) ? textsIn(part) : []))
  return own === undefined ? inside : [own, ...inside]
}

/** The texts in one file of the client, the server or what they share. */
export const literalsOf = (file: string): Literal[] =>
  textsIn(
    parseAst(readFileSync(new URL(file, root), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }).body,
  ).map((text) => ({ file, text }))

/** All source files of these folders, by path from the root. */
export const sourcesIn = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  )
