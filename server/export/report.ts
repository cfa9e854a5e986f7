// The report of a session as files are made from it, and what makes it final: its hash, added once.
import { symbolPicture } from '#shared/content/symbols/pictures.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import { frozenOf, SESSION } from '#shared/kernel/facts.ts'
import type { Version } from '#shared/archive/plan.ts'
import { buildReport } from '#shared/report/build.ts'
import type { Report } from '#shared/report/document.ts'
import { hashOf } from '#shared/report/seal.ts'
import { veiled } from '#shared/report/veil.ts'
import { withPictures } from '../draw/report-pictures.ts'
import type { Services } from '../services.ts'
import type { LiveSession } from '../session/live.ts'

type Needs = Pick<Services, 'store' | 'registry'>

/** Smallest group that is shown apart. */
const minimumGroups: Readonly<Record<Version, number>> = { full: 3, public: 5 }

const system = { person: null, role: 'system' } as const

const content = async (
  { store, registry }: Needs,
  live: LiveSession,
  version: Version,
  generatedAt: string,
): Promise<Report> => {
  const { records } = live.actor
  const build = (pictures: Pictures): Report =>
    buildReport(registry, version === 'full' ? records : veiled(registry, records), {
      generatedAt,
      names: version === 'full' ? live.names.all : {},
      minimumGroup: minimumGroups[version],
      pictures,
    })
  return version === 'full'
    ? withPictures(store, live.row.id, build)
    : build({ symbol: symbolPicture, image: () => undefined })
}

/**
 * Counts the hash of the full report and keeps it in the log, when the report was made final and has none yet. From the
 * moment of freezing nothing changes any more, so that doing it later, or twice, gives the same.
 */
export const seal = async (needs: Needs, live: LiveSession): Promise<void> => {
  const frozen = frozenOf(live.actor.records)
  if (frozen?.hash !== null) return
  const hash = hashOf(await content(needs, live, 'full', new Date(frozen.at).toISOString()))
  const envelope = { client: `frozen/${live.row.id}`, n: 1, step: SESSION, cmd: 'frozen', input: { hash } }
  await live.act(envelope, system)
}

/**
 * The report, made at a moment (ISO 8601 with offset) or, when it is final, at that of freezing. The public version has
 * nobody's name, no photo, on which somebody could be seen, and not the words that are left out of it. The hash of a
 * final full version is the one in the log; a public version has other content, and so its own.
 */
export const reportOf = async (
  needs: Needs,
  live: LiveSession,
  version: Version,
  generatedAt: string,
): Promise<Report> => {
  await seal(needs, live)
  const report = await content(needs, live, version, generatedAt)
  if (report.status !== 'final') return report
  const kept = version === 'full' ? frozenOf(live.actor.records)?.hash : undefined
  return { ...report, hash: kept ?? hashOf(report) }
}
