// Reads a JSON file that a municipality wrote, and says with file, line and column what is wrong with it.
import { readFileSync } from 'node:fs'
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser'
import * as z from 'zod/mini'

const MAX_BYTES = 1_000_000
const MOST_SHOWN = 10

/** What the schema cannot see: where it stands, and what is the matter, in English. */
export type JsonProblem = { readonly path: Path; readonly reason: string }
export type Refused = { readonly ok: false; readonly problem: string }

type Path = readonly (string | number)[]
type Finding = { readonly offset: number; readonly reason: string }

const nameOf = (path: Path): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('')

/** Where a path stands in the file; a path that is not there stands where the nearest thing around it does. */
const place = (root: Node, path: Path): { offset: number; missing: boolean } => {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, depth))
    if (node !== undefined) return { offset: node.offset, missing: depth < path.length }
  }
  return { offset: root.offset, missing: true }
}

const syntaxFindings = (errors: readonly ParseError[]): Finding[] =>
  errors.map(({ error, offset }) => ({
    offset,
    reason: `this is not JSON: ${printParseErrorCode(error)
      .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()}`,
  }))

const repeatedKeys = (node: Node): Finding[] => {
  const children = node.children ?? []
  const keys = node.type === 'object' ? children.flatMap((property) => property.children?.[0] ?? []) : []
  return [
    ...keys
      .filter((key, at) => keys.findIndex((other) => other.value === key.value) < at)
      .map((key) => ({ offset: key.offset, reason: `"${String(key.value)}" stands here twice` })),
    ...children.flatMap(repeatedKeys),
  ]
}

const schemaFindings = (root: Node, issues: readonly z.core.$ZodIssue[]): Finding[] =>
  issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        offset: findNodeAtLocation(root, [...path, key])?.parent?.offset ?? place(root, path).offset,
        reason: `${nameOf([...path, key])} is not known`,
      }))
    const { offset, missing } = place(root, path)
    return [{ offset, reason: `${nameOf(path) || 'the file'} ${missing ? 'is missing' : reasonOf(issue)}` }]
  })

const reasonOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected === 'int' ? 'a whole number' : `of type ${issue.expected}`}`
    case 'too_big':
      return `must be at most ${String(issue.maximum)}${unit(issue.origin)}`
    case 'too_small':
      return `must be at least ${String(issue.minimum)}${unit(issue.origin)}`
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`
    default:
      return issue.message
  }
}

const unit = (origin: string): string =>
  origin === 'string' ? ' characters long' : origin === 'array' ? ' items long' : ''

const refusal = (file: string, text: string, findings: readonly Finding[]): Refused => {
  const lines = findings
    .toSorted((one, other) => one.offset - other.offset)
    .slice(0, MOST_SHOWN)
    .map(({ offset, reason }) => {
      const before = text.slice(0, offset).split(/\r\n|\r|\n/u)
      return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}: ${reason}`
    })
  const more = findings.length - lines.length
  return { ok: false, problem: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n') }
}

const readText = (file: string): { text: string } | { problem: string } => {
  try {
    const bytes = readFileSync(file)
    if (bytes.length > MAX_BYTES) return { problem: `${file}: is larger than ${MAX_BYTES} bytes` }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return { problem: `${file}: is not UTF-8 text` }
    return { problem: `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})` }
  }
}

/**
 * What a file holds, in the shape of `schema`. The file is JSON in UTF-8 that may have comments and trailing commas. When
 * something is wrong `problem` has a line `file:line:column: reason` in English for each of the first ten mistakes;
 * `refuse` gives that for what is found to be wrong afterwards.
 */
export const readJsonFile = <T extends z.ZodMiniType>(
  file: string,
  schema: T,
):
  | {
      readonly ok: true
      readonly value: z.output<T>
      readonly refuse: (problems: readonly JsonProblem[]) => Refused
    }
  | Refused => {
  const read = readText(file)
  if ('problem' in read) return { ok: false, problem: read.problem }

  const { text } = read
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  if (root === undefined) return refusal(file, text, [{ offset: 0, reason: 'the file is empty' }])
  if (errors.length > 0) return refusal(file, text, syntaxFindings(errors))
  const twice = repeatedKeys(root)
  if (twice.length > 0) return refusal(file, text, twice)

  const parsed = z.safeParse(schema, getNodeValue(root))
  if (!parsed.success) return refusal(file, text, schemaFindings(root, parsed.error.issues))
  const refuse = (problems: readonly JsonProblem[]): Refused =>
    refusal(
      file,
      text,
      problems.map(({ path, reason }) => ({
        offset: place(root, path).offset,
        reason: `${nameOf(path)}: ${reason}`,
      })),
    )
  return { ok: true, value: parsed.data, refuse }
}
