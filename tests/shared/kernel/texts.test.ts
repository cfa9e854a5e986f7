// Which parts of what is kept are texts: found by schema, in every kind of every activity.
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { registry } from '#shared/activities/registry.ts'
import { id, maxOfText, oneOf, someText, text } from '#shared/kernel/fields.ts'
import { mapTexts } from '#shared/kernel/texts.ts'
import { definition, sampleOf } from '#tests/contract/sample.ts'

/**
 * The strings that are no text and have no pattern either: ids of what an own act made, and what the trace of an undo
 * says of itself. Whoever adds a string that people can read makes it with `text` or `someText`.
 */
const reviewed = [
  'session/now.spotlight',
  'session/person.ready',
  'session/trace.after.0',
  'session/trace.cmd',
  'session/trace.step',
]

type Leaf = { readonly path: string; readonly schema: z.ZodMiniType }

/** Every schema inside this one that holds no others, but for texts. */
const leaves = (schema: z.ZodMiniType, path: string): readonly Leaf[] => {
  if (maxOfText(schema) !== undefined) return []
  const { shape = {}, element, items = [], valueType, options = [], innerType } = definition(schema)
  const below = [
    ...Object.entries(shape),
    ...items.map((of, index) => [`${index}`, of] as const),
    ...[element, valueType, innerType, ...options].flatMap((of) => (of ? [['', of] as const] : [])),
  ]
  if (below.length === 0) return [{ path, schema }]
  return below.flatMap(([field, of]) => leaves(of, field === '' ? path : `${path}.${field}`))
}

const hasPattern = ({ schema }: Leaf): boolean => !z.safeParse(schema, 'Wat ik vind: niets!').success

const all = [...registry.values()]

/** Kinds in which any string may be text as far as a sample can tell: those above, and a step with its open config. */
const open = new Set(['now', 'person', 'trace', 'step'])
const kindsOf = ({ name, kinds }: (typeof all)[number]) =>
  Object.entries(kinds)
    .filter(([kind]) => name !== 'session' || !open.has(kind))
    .map(([kind, of]) => [`${name} ${kind}`, of] as const)

describe('the texts of what is kept', () => {
  test('[RD1] every string of every kind and config is a text, has a pattern, or was looked at', () => {
    const loose = all.flatMap(({ name, kinds, config }) =>
      [...Object.entries(kinds), ['config', config] as const]
        .flatMap(([kind, schema]) => leaves(schema, `${name}/${kind}`))
        .filter(({ schema }) => definition(schema).type === 'string')
        .filter((leaf) => !hasPattern(leaf)),
    )
    expect([...new Set(loose.map(({ path }) => path))].sort()).toEqual(reviewed)
  })

  test.each(all.flatMap(kindsOf))(
    '[RD1] %s: each text is changed, what is left fits, and nothing changes when no text does',
    (_, of) => {
      const data = z.parse(of, sampleOf(of, 'zoek dit'))
      expect(mapTexts(of, data, (old) => old)).toBe(data)
      const other = mapTexts(of, data, (old) => old.replaceAll('zoek dit', 'weg'))
      expect(z.safeParse(of, other).success).toBe(true)
      const ids = JSON.stringify(other).match(/"[^"]*zoek[^"]*"/g) ?? []
      expect(ids.filter((one) => one.includes('zoek dit'))).toEqual([])
    },
  )

  test('[RD1] ids, choices and keys are left as they are, whatever they say', () => {
    const schema = z.strictObject({
      id: id(),
      side: oneOf(['anna', 'ben']),
      by: z.record(z.string(), text(9)),
      list: z.array(
        z.union([z.strictObject({ on: id() }), z.strictObject({ say: z.nullable(someText(9)) })]),
      ),
    })
    const data = {
      id: 'anna',
      side: 'anna',
      by: { anna: 'anna' },
      list: [{ on: 'anna' }, { say: 'anna' }, { say: null }],
    }
    const places: string[] = []
    const now = mapTexts(schema, data, (old, { path, max }) => {
      places.push(`${path} ${max}`)
      return old.toUpperCase()
    })
    expect(now).toEqual({
      ...data,
      by: { anna: 'ANNA' },
      list: [{ on: 'anna' }, { say: 'ANNA' }, { say: null }],
    })
    expect(places).toEqual(['by.anna 9', 'list.1.say 9'])
  })
})
