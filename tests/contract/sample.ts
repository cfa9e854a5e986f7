// Makes a value that a schema takes, with a text of choice in every field that holds free text. For any activity.
import * as z from 'zod/mini'

/** The part of a zod definition that is read here. */
export type Definition = {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>
  readonly catchall?: z.ZodMiniType
  readonly element?: z.ZodMiniType
  readonly innerType?: z.ZodMiniType
  readonly in?: z.ZodMiniType
  readonly out?: z.ZodMiniType
  readonly options?: readonly z.ZodMiniType[]
  readonly items?: readonly z.ZodMiniType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
  readonly valueType?: z.ZodMiniType
}

export const definition = (schema: z.ZodMiniType): Definition => schema.def

const fits = (schema: z.ZodMiniType, value: unknown): boolean => z.safeParse(schema, value).success

const firstFit = (schema: z.ZodMiniType, candidates: readonly unknown[]): unknown => {
  const found = candidates.find((candidate) => fits(schema, candidate))
  if (found === undefined) throw new Error(`no sample for a ${definition(schema).type}`)
  return found
}

const several = [0, 1, 2, 3, 4, 5, 8]

/**
 * A value for this schema; free text becomes `text` and a list gets one item (or more, when it asks for more).
 * Throws for a kind of schema that it does not know: teach it then.
 */
export const sampleOf = (schema: z.ZodMiniType, text: string): unknown => {
  const def = definition(schema)
  const inner = (of: z.ZodMiniType | undefined): unknown => (of ? sampleOf(of, text) : undefined)
  switch (def.type) {
    case 'string':
      return firstFit(schema, [
        text,
        text.slice(0, 4),
        'A',
        'a1',
        '0a0a',
        '0a'.repeat(32),
        's1:board',
        '2026-11-22',
        '#aabbcc',
        'x.svg',
        '',
      ])
    case 'number':
    case 'int':
      return firstFit(schema, [1, 0, 2, 30, 2_026])
    case 'boolean':
      return true
    case 'null':
      return null
    case 'enum':
      return firstFit(schema, Object.values(def.entries ?? {}))
    case 'literal':
      return def.values?.[0]
    case 'object':
      return Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, of]) => [key, inner(of)]))
    case 'record':
      return { [text]: inner(def.valueType) }
    case 'array': {
      const items = (n: number): unknown[] => Array.from({ length: n }, () => inner(def.element))
      return firstFit(schema, [1, ...several].map(items))
    }
    case 'tuple':
      return (def.items ?? []).map(inner)
    case 'union':
      return inner(def.options?.[0])
    case 'pipe':
      return firstFit(schema, [inner(def.in), text, text.slice(0, 4)])
    case 'optional':
    case 'nonoptional':
    case 'nullable':
    case 'readonly':
    case 'default':
      return inner(def.innerType)
    case 'lazy':
    case 'custom':
    case 'unknown':
      return text
    default:
      throw new Error(`cannot make a sample of ${def.type}`)
  }
}

/** Every schema inside this one, itself included, with where it stands. JSON of any shape is not entered. */
export const inside = (schema: z.ZodMiniType, path = ''): (readonly [string, Definition])[] => {
  const def = definition(schema)
  const below = [
    ...Object.entries(def.shape ?? {}),
    ...Object.entries({ '[]': def.element, '': def.innerType, in: def.in, '{}': def.valueType }),
    ...(def.options ?? []).map((option, index) => [`|${index}`, option] as const),
    ...(def.items ?? []).map((item, index) => [`#${index}`, item] as const),
  ]
  return [
    [path, def],
    ...below.flatMap(([key, of]) => (of ? inside(of, key === '' ? path : `${path}.${key}`) : [])),
  ]
}
