// What a facilitator may know of the texts of a session: what it is shown, and after the end what the report shows.
import { nowOf } from '#shared/kernel/facts.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { view } from '#shared/kernel/visibility.ts'
import type { Seeing } from '#shared/privacy/found.ts'
import { buildReport } from '#shared/report/build.ts'
import type { Services } from '../services.ts'
import type { LiveSession } from '../session/live.ts'

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [plain(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** Everything that anybody may read in the report as it would be at this moment (ISO 8601). */
const readable = ({ registry }: Pick<Services, 'registry'>, live: LiveSession, at: string): string => {
  const request = { generatedAt: at, names: live.names.all, minimumGroup: 3 }
  return stringsIn(buildReport(registry, live.actor.records, request)).join('\n')
}

/** As this facilitator may see the session now, given in ISO 8601. Before the end nothing that is hidden from it. */
export const seeingOf = (
  services: Pick<Services, 'registry'>,
  live: LiveSession,
  person: string,
  now: string,
): Seeing => {
  const { registry } = services
  const { records } = live.actor
  const world = { registry, records }
  const standing = { role: 'facilitator', me: person, table: records.get(person)?.table } as const
  const report = nowOf(records)?.endedAt == null ? undefined : readable(services, live, now)
  const isShown = (rec: Rec): boolean => {
    const seen = view(world, rec, standing)
    return seen !== undefined && seen.masked !== true
  }
  return { registry, records, knows: (rec, text) => isShown(rec) || (report?.includes(plain(text)) ?? false) }
}
