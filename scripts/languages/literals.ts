// Finds the words in a file with texts for the screen, each with its place and the key under which it is translated.
import { parseSync, Visitor } from 'vite'

/** From where up to where in a file, counted as `slice` does. */
type Range = { readonly from: number; readonly upto: number }

/** A string or template; `parts` are the places of what stands in each `${…}`, in order, and absent for a string. */
export type Words = Range & { readonly key: string; readonly parts?: readonly Range[] }

const hasLetters = ({ key }: Words): boolean => /\p{L}/u.test(key.replaceAll(/\{\d+\}/g, ''))

/**
 * All strings and templates of a TypeScript file that a person may read, in order; one may stand inside another. What is
 * a type, a key, an import, or is compared with something is no text. In the key of a template the expressions
 * are {0}, {1} and so on. Throws on a file that cannot be parsed.
 */
export const wordsIn = (file: string, source: string): readonly Words[] => {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found: Words[] = []
  const silent = new Set<number>()
  const hush = (...nodes: readonly (Readonly<{ start: number }> | null | undefined)[]): void => {
    for (const node of nodes) if (node) silent.add(node.start)
  }
  new Visitor({
    ImportDeclaration: (node) => hush(node.source),
    ExportNamedDeclaration: (node) => hush(node.source),
    ImportExpression: (node) => hush(node.source),
    Property: ({ key }) => hush(key),
    MemberExpression: ({ property }) => hush(property),
    TSLiteralType: ({ literal }) => hush(literal),
    SwitchCase: ({ test }) => hush(test),
    BinaryExpression: ({ operator, left, right }) => (operator === '+' ? undefined : hush(left, right)),
    Literal({ value, start, end }) {
      if (typeof value === 'string' && !silent.has(start)) found.push({ key: value, from: start, upto: end })
    },
    TemplateLiteral({ quasis, expressions, start, end }) {
      if (silent.has(start)) return
      const key = quasis.map(({ value }, n) => `${n === 0 ? '' : `{${n - 1}}`}${value.cooked ?? ''}`).join('')
      const parts = expressions.map((one) => ({ from: one.start, upto: one.end }))
      found.push({ key, from: start, upto: end, parts })
    },
  }).visit(program)
  return found.filter(hasLetters).sort((one, other) => one.from - other.from || other.upto - one.upto)
}
