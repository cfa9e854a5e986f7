// Listens to what goes out of live previews, for an activity at each of its stages.
import { vi } from 'vitest'
import type { Activity } from '#shared/kernel/activity.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { Audience } from '#server/session/audience.ts'
import { Previews } from '#server/session/previews.ts'
import { sampleOf } from '../contract/sample.ts'
import { FakeLine } from '../server/live.ts'
import { CANARY, look, sightOf, standings, stepOfKind, worldOf, written } from './stage.ts'

/** Of the standings those that are sent what ann shows at table t1 from one of her devices. */
const tapped = (registry: Registry, activity: Activity, stage: string, name: string): string[] => {
  const world = worldOf(registry, activity, stage)
  const lines = new Map<string, FakeLine>()
  const audience = new Audience('s', (room, event, payload, toss) => {
    for (const line of lines.values())
      if (line.rooms.has(room) && !toss?.except.includes(line.id)) line.send(event, payload)
  })
  const connect = (id: string, standing = standings['author'] ?? { role: 'screen' as const }): FakeLine => {
    const line = new FakeLine(id)
    lines.set(id, line)
    audience.seat(line, standing)
    return line
  }
  for (const [id, standing] of Object.entries(standings)) connect(id, standing)
  const previews = new Previews(
    { registry, records: new RecordTable(world.records.ofStep('session')) },
    audience,
    () => 0,
  )
  const input = activity.live[name]?.input
  const data = input && sampleOf(input, CANARY)
  const step = stepOfKind(activity)
  previews.take(connect('sender'), { role: 'participant', table: 't1', me: 'ann' }, { step, name, data })
  vi.advanceTimersByTime(1_000)
  return [...lines].filter(([, { told }]) => told.length > 0).map(([id]) => id)
}

const takesUnsigned = (activity: Activity, stage: string): boolean =>
  Object.values(activity.commands).some(
    (one) => 'unsigned' in one && (one.during === 'always' || one.during.includes(stage)),
  )

/**
 * Where a preview reaches somebody who would not be shown the record that it becomes, or anybody at a stage at which
 * something may be written unsigned, as `name/stage/standing`. Empty is good. Needs timers that a test moves.
 */
export const tooWide = (registry: Registry, activity: Activity): string[] =>
  Object.entries(activity.live).flatMap(([name, live]) =>
    activity.stages.flatMap((stage) => {
      const rec = written(activity, live?.of ?? '', CANARY)
      const world = worldOf(registry, activity, stage, [rec])
      return tapped(registry, activity, stage, name)
        .filter((id) => {
          const standing = id === 'author' ? standings['same table'] : standings[id]
          const shown = standing && sightOf(look(world, rec, standing)) === 'all'
          return !shown || takesUnsigned(activity, stage)
        })
        .map((id) => `${name}/${stage}/${id}`)
    }),
  )

/** How many are reached at all, so that a check of nothing shows. */
export const reached = (registry: Registry, activity: Activity): number =>
  Object.keys(activity.live)
    .flatMap((name) => activity.stages.map((stage) => tapped(registry, activity, stage, name).length))
    .reduce((sum, count) => sum + count, 0)
