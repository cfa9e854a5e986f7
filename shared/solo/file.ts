// A preparation as a file, to take along to another device; what is read back is checked before anything is made of it.
import * as z from 'zod/mini'
import { SESSION, nowOf, personOf, stepOf } from '#shared/kernel/facts.ts'
import { id, someText, whole } from '#shared/kernel/fields.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { ALONE, type Kept } from './host.ts'

export const FILE_FORMAT = 'dilemmatafel-voorbereiding'
const FILE_VERSION = 1
/** More than any preparation takes: the largest matrix with the longest texts is under 1 MB. */
export const MOST_BYTES = 8_000_000
export const MOST_NAME = 80

const count = () => whole(0, 1_000_000_000)

const Envelope = z.strictObject({
  id: id(),
  kind: id(),
  step: id(),
  by: z.optional(id()),
  table: z.optional(id()),
  rev: count(),
  data: z.unknown(),
})

const File = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  name: someText(MOST_NAME),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  seq: whole(1, 1_000_000_000),
  records: z.array(Envelope).check(z.maxLength(20_000)),
})

/** What the file of a preparation holds. */
export type SoloFile = { readonly name: string; readonly createdAt: number; readonly kept: Kept }

/** `newer`: made by a later version of the program. */
export type WrongFile = 'too-large' | 'no-json' | 'other-file' | 'newer' | 'broken'

export type ReadFile =
  { readonly ok: true; readonly file: SoloFile } | { readonly ok: false; readonly code: WrongFile }

/** Which commands were settled stays out of it: those belong to the device. */
export const writeSoloFile = ({ name, createdAt, kept }: SoloFile): string =>
  `${JSON.stringify({
    format: FILE_FORMAT,
    version: FILE_VERSION,
    name,
    createdAt,
    seq: kept.seq,
    records: kept.records,
  })}\n`

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Every record as its activity wrote it, and one person who leads: else the kernel could not go on with it. */
const holds = (registry: Registry, { records }: Kept): boolean => {
  const table = new RecordTable(records)
  if (table.size !== records.length) return false
  const fits = records.every((rec) => {
    const name = rec.step === SESSION ? SESSION : stepOf(table, rec.step)?.activity
    const schema = registry.get(name ?? '')?.kinds[rec.kind]
    return schema !== undefined && z.safeParse(schema, rec.data).success
  })
  if (!fits || nowOf(table)?.leader !== ALONE || !personOf(table, ALONE)) return false
  return (
    ['meta', 'timer', 'missing'].every((one) => table.get(one)?.kind === one) && stepsHold(registry, table)
  )
}

const stepsHold = (registry: Registry, table: RecordTable): boolean =>
  table.of(SESSION, 'step').every((rec) => {
    const step = stepOf(table, rec.id)
    const activity = registry.get(step?.activity ?? '')
    const at = table.get(`at:${rec.id}`)
    return activity !== undefined && at?.kind === 'at' && z.safeParse(activity.config, step?.config).success
  })

/** Reads what `writeSoloFile` wrote; every other file is refused with the reason. */
export const readSoloFile = (registry: Registry, text: string): ReadFile => {
  if (text.length > MOST_BYTES) return { ok: false, code: 'too-large' }
  const json = parse(text)
  if (json === undefined) return { ok: false, code: 'no-json' }
  const front = z.safeParse(z.object({ format: z.literal(FILE_FORMAT), version: z.number() }), json)
  if (!front.success) return { ok: false, code: 'other-file' }
  if (front.data.version > FILE_VERSION) return { ok: false, code: 'newer' }
  const read = z.safeParse(File, json)
  if (!read.success) return { ok: false, code: 'broken' }
  const { name, createdAt, seq, records } = read.data
  const kept = { seq, records: records as Kept['records'], settled: [] }
  return holds(registry, kept) ? { ok: true, file: { name, createdAt, kept } } : { ok: false, code: 'broken' }
}
