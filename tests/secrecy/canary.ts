// Looks for hidden text in everything that leaves through the door, for those who may not see it.
import type { Activity } from '#shared/kernel/activity.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import {
  affected,
  diff,
  diffOwn,
  seeAll,
  seeOwn,
  type Standing,
  type World,
} from '#shared/kernel/visibility.ts'
import { CANARY, cases, standings, worldOf, written } from './stage.ts'
import { cellKey, type Reviewed } from './who-sees.ts'

/** Everything that this viewer is sent when the record is written, changed, revealed to nobody, and removed again. */
export const transcript = (worlds: readonly World[], rec: Rec, standing: Standing): string => {
  const shared = { role: standing.role, table: standing.table }
  const sent = worlds.flatMap((after, index) => {
    const all = after.records.of(SESSION, 'person').concat(after.records.ofStep(rec.step))
    const welcome = [seeAll(after, all, standing), seeAll(after, all, shared), seeOwn(after, all, standing)]
    const before = worlds[index - 1]
    if (!before) return [welcome]
    const ids = affected(before, after, new Set([rec.id]))
    const frame = diff(before, after, ids, shared)
    const told = new Map(frame.map((op) => [op[0] === 'put' ? op[1].id : op[1], op]))
    return [welcome, frame, diff(before, after, ids, standing), diffOwn(before, after, ids, standing, told)]
  })
  return JSON.stringify(sent)
}

/** The life of a hidden record at one stage: not there, written, changed, gone. */
export const life = (
  registry: Registry,
  activity: Activity,
  stage: string,
  recs: readonly Rec[],
): World[] => [
  worldOf(registry, activity, stage),
  worldOf(registry, activity, stage, recs),
  worldOf(
    registry,
    activity,
    stage,
    recs.map((rec) => ({ ...rec, rev: 8 })),
  ),
  worldOf(registry, activity, stage),
]

/**
 * Where text leaves that the reviewed table does not let out, as `kind/stage/standing`. Empty is good. Unsigned: of records
 * without an author. `among`: only these are looked at.
 */
export const leaks = (
  registry: Registry,
  activity: Activity,
  reviewed: Reviewed,
  signed = true,
  among = cases(activity),
): string[] =>
  among.flatMap(({ kind, stage }) => {
    const { by, ...unsigned } = written(activity, kind, CANARY, reviewed.shown.get(kind))
    const rec: Rec = signed && by !== undefined ? { ...unsigned, by } : unsigned
    const worlds = life(registry, activity, stage, [rec])
    return Object.entries(standings).flatMap(([name, standing]) => {
      const key = cellKey(kind, stage, name)
      // Who wrote it without a signature is one of the table like any other.
      const as = signed || name !== 'author' ? name : 'same table'
      if (reviewed.sights.get(cellKey(kind, stage, as)) === 'all') return []
      // A kind without free text is recognised by its whole data.
      const hidden = JSON.stringify(rec.data).includes(CANARY) ? CANARY : JSON.stringify(rec.data)
      return transcript(worlds, rec, standing).includes(hidden) ? [key] : []
    })
  })
