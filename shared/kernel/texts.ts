// The texts in what is kept: found by the schema of each kind, so that ids, choices and times are never taken for one.
import * as z from 'zod/mini'
import { SESSION, stepOf, type StepData } from './facts.ts'
import { maxOfText } from './fields.ts'
import type { Rec } from './record.ts'
import type { Records } from './records.ts'
import type { Registry } from './registry.ts'

type Schema = z.ZodMiniType

/** The part of a zod definition that is read here. */
type Definition = {
  readonly type: string
  readonly shape?: Readonly<Record<string, Schema>>
  readonly valueType?: Schema
  readonly element?: Schema
  readonly items?: readonly Schema[]
  readonly options?: readonly Schema[]
  readonly innerType?: Schema
}

const definition = (schema: Schema): Definition => schema.def

/** Where a text stands in the data: the names of the fields and the numbers in lists, with dots between them. */
export type Place = { readonly path: string; readonly max: number }

/** What a text becomes. `max` is the most characters that it may have there. */
export type Change = (text: string, place: Place) => string

const under = (path: string, part: string | number): string => (path === '' ? `${part}` : `${path}.${part}`)

const mapFields = (
  fields: Readonly<Record<string, unknown>>,
  schemaOf: (field: string) => Schema | undefined,
  path: string,
  change: Change,
): unknown => {
  let changed = false
  const entries = Object.entries(fields).map(([field, value]) => {
    const schema = schemaOf(field)
    const now = schema ? mapTexts(schema, value, change, under(path, field)) : value
    if (now !== value) changed = true
    return [field, now] as const
  })
  return changed ? Object.fromEntries(entries) : fields
}

const mapItems = (
  items: readonly unknown[],
  schemaOf: (index: number) => Schema | undefined,
  path: string,
  change: Change,
): unknown => {
  const now = items.map((item, index) => {
    const schema = schemaOf(index)
    return schema ? mapTexts(schema, item, change, under(path, index)) : item
  })
  return now.some((item, index) => item !== items[index]) ? now : items
}

const isFields = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/**
 * The same data with each of its texts changed; the very same object when none of them did. Data that does not fit the
 * schema is left as it is there.
 */
export const mapTexts = (schema: Schema, data: unknown, change: Change, path = ''): unknown => {
  const max = maxOfText(schema)
  if (max !== undefined) return typeof data === 'string' ? change(data, { path, max }) : data
  const { type, shape = {}, valueType, element, items = [], options = [], innerType } = definition(schema)
  switch (type) {
    case 'object':
      return isFields(data) ? mapFields(data, (field) => shape[field], path, change) : data
    case 'record':
      return isFields(data) ? mapFields(data, () => valueType, path, change) : data
    case 'array':
      return Array.isArray(data) ? mapItems(data, () => element, path, change) : data
    case 'tuple':
      return Array.isArray(data) ? mapItems(data, (index) => items[index], path, change) : data
    case 'union': {
      const fitting = options.find((option) => z.safeParse(option, data).success)
      return fitting ? mapTexts(fitting, data, change, path) : data
    }
    // An optional, nullable or readonly one passes what comes in on as it is.
    default:
      return innerType ? mapTexts(innerType, data, change, path) : data
  }
}

const activityOf = (registry: Registry, records: Records, rec: Rec) =>
  registry.get(rec.step === SESSION ? SESSION : (stepOf(records, rec.step)?.activity ?? ''))

/**
 * This record with each of its texts changed, those in the config of a step too; the very same when none of them did.
 * Undefined when nothing is known of its kind: what a step left that was taken out of the programme.
 */
export const retold = (registry: Registry, records: Records, rec: Rec, change: Change): Rec | undefined => {
  const schema = activityOf(registry, records, rec)?.kinds[rec.kind]
  if (!schema) return undefined
  const data = mapTexts(schema, rec.data, change)
  if (rec.kind !== 'step' || rec.step !== SESSION) return data === rec.data ? rec : { ...rec, data }
  const { activity, config: old, ...step } = data as StepData
  const configOf = registry.get(activity)?.config
  const config = configOf ? mapTexts(configOf, old, change, 'config') : old
  return data === rec.data && config === old ? rec : { ...rec, data: { ...step, activity, config } }
}
