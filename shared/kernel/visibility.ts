// The only door out: decides what each viewer gets of each record. Whatever leaves the server passes through here.
import type { Activity, Policy } from './activity.ts'
import { nowOf, personOf, progressOf, SESSION, stepOf, type Role } from './facts.ts'
import type { Json, PersonId, Rec, Seq } from './record.ts'
import type { Records } from './records.ts'
import type { Registry } from './registry.ts'

/** Who looks: a role, the table where it sits, and for the own view of one person who that is. */
export type Standing = {
  readonly role: Exclude<Role, 'system'>
  readonly table?: string | undefined
  /** Set for the own view of a person; absent for what everyone of this class may see. */
  readonly me?: PersonId | undefined
}

/** A record as one viewer gets it. A mask has no author and no rev: only what the activity lets through. */
export type Seen = {
  readonly id: string
  readonly kind: string
  readonly step: string
  readonly rev: Seq
  readonly data: Json
  readonly by?: PersonId
  readonly table?: string
  readonly mine?: true
  readonly masked?: true
}

export type SeenOp = readonly ['put', Seen] | readonly ['del', string]

/** The records at one moment with what the kernel must know to decide who sees them. */
export type World = { readonly registry: Registry; readonly records: Records }

const activityOf = (world: World, step: string): Activity | undefined =>
  world.registry.get(step === SESSION ? SESSION : (stepOf(world.records, step)?.activity ?? ''))

/** A facilitator looks for the people without a device as if it were them, because it fills in for them. */
const isOwn = (world: World, rec: Rec, standing: Standing): boolean =>
  rec.by !== undefined &&
  (rec.by === standing.me ||
    (standing.role === 'facilitator' && (personOf(world.records, rec.by)?.proxy ?? false)))

const allows = (
  policy: Policy | undefined,
  own: boolean,
  rec: { readonly table?: string | undefined },
  standing: Standing,
): boolean => {
  switch (policy) {
    case 'all':
      return true
    case 'table':
      return own || (rec.table !== undefined && rec.table === standing.table)
    case 'author':
      return own
    case 'owner':
      return own || standing.role === 'facilitator'
    case 'facilitator':
      return standing.role === 'facilitator'
    case 'none':
    case undefined:
      return false
  }
}

/** What this viewer gets of this record, or undefined when it gets nothing. Pure; the single place of this decision. */
export const view = (world: World, rec: Rec, standing: Standing): Seen | undefined => {
  const activity = activityOf(world, rec.step)
  if (!activity) return undefined
  const stage = progressOf(world.records, rec.step)?.stage ?? activity.stages[0]
  const own = isOwn(world, rec, standing)
  if (allows(activity.see[rec.kind]?.[stage], own, rec, standing)) {
    const signed =
      standing.role !== 'screen' &&
      (activity.signed?.includes(rec.kind) ?? false) &&
      (nowOf(world.records)?.names ?? false)
    return {
      id: rec.id,
      kind: rec.kind,
      step: rec.step,
      rev: rec.rev,
      data: rec.data as Json,
      ...(rec.by !== undefined && (own || signed) && { by: rec.by }),
      ...(rec.table !== undefined && { table: rec.table }),
      ...(rec.by !== undefined && rec.by === standing.me && { mine: true as const }),
    }
  }
  const mask = activity.mask[rec.kind]
  if (!mask || !allows(activity.maskFor[rec.kind] ?? 'all', own, rec, standing)) return undefined
  return { id: rec.id, kind: rec.kind, step: rec.step, rev: 0, data: mask(rec.data, rec.table), masked: true }
}

/** Something that is being done now: which live preview of which step, and at which table. */
export type Doing = { readonly step: string; readonly name: string; readonly table?: string | undefined }

/** Whether this viewer may watch it at this moment. What is being done is nobody's own. */
export const watches = (world: World, { step, name, table }: Doing, standing: Standing): boolean => {
  const activity = activityOf(world, step)
  const live = activity && Object.hasOwn(activity.live, name) ? activity.live[name] : undefined
  if (!activity || !live) return false
  const stage = progressOf(world.records, step)?.stage ?? activity.stages[0]
  return allows(live.see[stage], false, { table }, standing)
}

/** Whether a viewer notices a difference between two moments of the same record; its rev is not looked at. */
export const sameSeen = (a: Seen, b: Seen): boolean =>
  a.masked === b.masked &&
  a.by === b.by &&
  a.mine === b.mine &&
  a.table === b.table &&
  (a.data === b.data || (a.masked === true && JSON.stringify(a.data) === JSON.stringify(b.data)))

/** Everything that this viewer may see, in order of first writing. */
export const seeAll = (world: World, all: Iterable<Rec>, standing: Standing): Seen[] => {
  const seen: Seen[] = []
  for (const rec of all) {
    const one = view(world, rec, standing)
    if (one) seen.push(one)
  }
  return seen
}

/** How the view of one standing changes between two moments, for these records. What was not seen is not told to be gone. */
export const diff = (before: World, after: World, ids: Iterable<string>, standing: Standing): SeenOp[] => {
  const ops: SeenOp[] = []
  for (const id of ids) {
    const old = before.records.get(id)
    const rec = after.records.get(id)
    const a = old && view(before, old, standing)
    const b = rec && view(after, rec, standing)
    if (b && !(a && sameSeen(a, b))) ops.push(['put', b])
    else if (a && !b) ops.push(['del', id])
  }
  return ops
}

/** Where the own view of a person differs from what everyone of its class sees; for a welcome, on top of `seeAll`. */
export const seeOwn = (world: World, all: Iterable<Rec>, standing: Standing): Seen[] => {
  const shared = { role: standing.role, table: standing.table }
  const seen: Seen[] = []
  for (const rec of all) {
    if (rec.by === undefined || rec.by !== standing.me) continue
    const own = view(world, rec, standing)
    const theirs = view(world, rec, shared)
    if (own && !(theirs && sameSeen(own, theirs))) seen.push(own)
  }
  return seen
}

/**
 * What must follow for one person after its class was sent `shared` (by record id), so that it ends with its own view:
 * also what it saw in full and what the class was just sent as a mask.
 */
export const diffOwn = (
  before: World,
  after: World,
  ids: Iterable<string>,
  standing: Standing,
  shared: ReadonlyMap<string, SeenOp>,
): SeenOp[] => {
  const ops: SeenOp[] = []
  for (const id of ids) {
    const sent = shared.get(id)
    const old = before.records.get(id)
    const rec = after.records.get(id)
    const told = sent?.[0] === 'put' ? sent[1] : undefined
    const a = sent ? told : old && view(before, old, standing)
    const b = rec && view(after, rec, standing)
    if (b && !(a && sameSeen(a, b))) ops.push(['put', b])
    else if (a && !b) ops.push(['del', id])
  }
  return ops
}

const stepIds = (world: World): string[] => world.records.of(SESSION, 'step').map((rec) => rec.id)

/**
 * The records whose visibility may differ between two moments: those that were touched, all of a step whose stage or
 * activity changed or that went, those of a person who got or lost a device of its own, and everything when names
 * were turned on or off. Who moves to another table gets a new welcome instead.
 */
export const affected = (before: World, after: World, touched: ReadonlySet<string>): Set<string> => {
  const ids = new Set(touched)
  const steps = new Set([SESSION, ...stepIds(before), ...stepIds(after)])
  const everything = nowOf(before.records)?.names !== nowOf(after.records)?.names
  const changedHands = new Set(
    [...touched].filter((id) => personOf(before.records, id)?.proxy !== personOf(after.records, id)?.proxy),
  )
  for (const step of steps) {
    const moved =
      progressOf(before.records, step)?.stage !== progressOf(after.records, step)?.stage ||
      stepOf(before.records, step)?.activity !== stepOf(after.records, step)?.activity
    if (!everything && !moved && changedHands.size === 0) continue
    for (const rec of after.records.ofStep(step))
      if (everything || moved || changedHands.has(rec.by ?? '')) ids.add(rec.id)
  }
  return ids
}
