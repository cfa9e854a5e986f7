// What a running command can see and do: reading and writing the records of its own step on a working copy.
import { produce } from 'immer'
import * as z from 'zod/mini'
import type { Activity, AnyContext } from './activity.ts'
import { minutesOf, stagesOf } from './course.ts'
import { Refusal, type ErrorCode } from './errors.ts'
import { nowOf, peopleOf, personOf, progressOf, SESSION, stepOf, type Role } from './facts.ts'
import { canBeHomework } from './homework.ts'
import { proofId } from './proof.ts'
import { retell } from './retell.ts'
import type { Json, PersonId, Rec, Seq } from './record.ts'
import type { Overlay, Records } from './records.ts'
import type { Registry } from './registry.ts'

const MOST_PER_KIND = 2_000

/** What the surroundings give a command: time, chance, the number its commit will get. */
export type Given = {
  readonly now: number
  /** From 0 to 1. */
  readonly chance: number
  readonly seq: Seq
}

type Setting = {
  readonly registry: Registry
  readonly activity: Activity
  readonly records: Overlay
  readonly step: string
  readonly stage: string
  readonly config: unknown
  readonly me: PersonId | null
  readonly role: Role
  /** Kept without its sender: what it makes has no author. */
  readonly unsigned: boolean
  /** May touch records that somebody else made. */
  readonly others: boolean
  /** What the device sent; null for a stage hook. */
  readonly input: unknown
  readonly given: Given
}

/**
 * Ids with a colon are made up by the kernel and by commands (`at:s2`, `s2:result`): a device that could choose one
 * would take its place, and a reveal would be refused because its result exists already.
 */
const isChosenByDevice = (id: string, input: unknown): boolean =>
  id.includes(':') && JSON.stringify(input).includes(JSON.stringify(id))

/** The records of this kind in the last earlier step that runs the same activity and has any. */
const previousOf = (records: Records, step: string, kind: string): readonly Rec[] => {
  const here = stepOf(records, step)
  if (!here) return []
  const earlier = records
    .of(SESSION, 'step')
    .map(({ id }) => ({ id, data: stepOf(records, id) }))
    .filter(({ data }) => data && data.activity === here.activity && data.order < here.order)
    .sort((a, b) => (b.data?.order ?? 0) - (a.data?.order ?? 0))
  for (const { id } of earlier) {
    const found = records.of(id, kind)
    if (found.length > 0) return found
  }
  return []
}

const fail = (code: ErrorCode): never => {
  throw new Refusal(code)
}

/**
 * Makes the context for one command or stage hook. Writing parses the data with the schema of its kind, so that
 * nothing malformed can reach the log; a schema that refuses here gives `bad-input`.
 */
export const makeContext = (setting: Setting): AnyContext => {
  const { activity, records, step, given } = setting
  const me = setting.unsigned ? null : setting.me

  const parse = (kind: string, data: unknown): unknown => {
    const schema = activity.kinds[kind]
    if (!schema) throw new Error(`${activity.name} has no kind ${kind}`)
    const parsed = z.safeParse(schema, data)
    return parsed.success ? parsed.data : fail('bad-input')
  }

  const get = (kind: string, id: string): Rec | undefined => {
    const rec = records.get(id)
    return rec?.kind === kind && rec.step === step ? rec : undefined
  }

  const need = (kind: string, id: string): Rec => get(kind, id) ?? fail('missing')

  const mine = (rec: Rec): Rec =>
    rec.by === undefined || rec.by === me || setting.others ? rec : fail('not-yours')

  return {
    me: me ?? 'system',
    role: setting.role,
    side: personOf(records, setting.me ?? '')?.side ?? 'geen',
    now: given.now,
    chance: given.chance,
    step,
    stage: setting.stage,
    config: setting.config,
    names: nowOf(records)?.names ?? false,
    stagesOf(other) {
      const data = stepOf(records, other)
      return data ? stagesOf(setting.registry, data) : []
    },
    canBeHomework: (other) => canBeHomework(setting.registry.get(stepOf(records, other)?.activity ?? '')),
    minutesOf: (other) => minutesOf(setting.registry, records, other),
    people: () => peopleOf(records),
    get,
    need,
    all: (kind) => records.of(step, kind),
    previous: (kind) => previousOf(records, step, kind),
    create(kind, id, data, options = {}) {
      if (id === SESSION || records.get(id)) fail('exists')
      if (isChosenByDevice(id, setting.input)) fail('bad-input')
      if (records.of(step, kind).length >= (activity.most[kind] ?? MOST_PER_KIND)) fail('full')
      const by = options.by === undefined ? me : options.by
      records.put({
        id,
        kind,
        step,
        ...(by !== null && { by }),
        ...(options.table !== undefined && { table: options.table }),
        rev: given.seq,
        data: parse(kind, data),
      })
    },
    edit(kind, id, change) {
      const rec = mine(need(kind, id))
      const data = produce(rec.data, change)
      if (data !== rec.data) records.put({ ...rec, rev: given.seq, data: parse(kind, data) })
    },
    remove(kind, id) {
      records.del(mine(need(kind, id)).id)
    },
    seat(person, table) {
      const rec = records.get(person)
      if (rec?.kind !== 'person') return fail('missing')
      if (person !== me && !setting.others) fail('not-yours')
      const { table: old, ...standing } = rec
      if ((old ?? null) === table) return
      records.put({ ...standing, rev: given.seq, ...(table !== null && { table }) })
    },
    configure(config) {
      const data = stepOf(records, step)
      const parsed = z.safeParse(activity.config, config)
      if (!data || !parsed.success) return fail('bad-input')
      const kept = { ...data, config: parsed.data as Json }
      records.put({ id: step, kind: 'step', step: SESSION, rev: given.seq, data: kept })
    },
    within(other, act) {
      if (step !== SESSION) throw new Error('only the session acts in other steps')
      const data = stepOf(records, other)
      const inner = other === SESSION ? activity : setting.registry.get(data?.activity ?? '')
      const config = z.safeParse(inner?.config ?? z.never(), data?.config ?? {})
      if (!inner || !config.success) return fail('missing')
      const stage = progressOf(records, other)?.stage ?? inner.stages[0]
      const server = { me: null, role: 'system', unsigned: false, others: true, input: null } as const
      const there = { activity: inner, step: other, stage, config: config.data }
      act(makeContext({ ...setting, ...server, ...there }), inner)
    },
    retell(change) {
      if (!setting.others) fail('not-yours')
      const { registry, role } = setting
      const sender = { role: role === 'system' ? 'facilitator' : role, me: setting.me ?? undefined }
      const written = retell({ registry, records }, change, sender)
      for (const rec of written.puts) records.put({ ...rec, rev: given.seq })
      for (const gone of written.dels) records.del(gone)
      return written.known
    },
    proves: (id, secret) => proofId(secret) === id,
    fail,
  }
}
