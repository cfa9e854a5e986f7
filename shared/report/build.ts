// Makes the report of a session from its records: every activity adds its part, in the order of the programme.
import { sectionsOf } from '#shared/activities/reports.ts'
import type { MetaData } from '#shared/activities/session/records.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import { frozenOf, nowOf, peopleOf, SESSION, type StepData } from '#shared/kernel/facts.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { programmeOf, reportInput } from '#shared/kernel/steps.ts'
import { dutchTime } from '#shared/archive/retention.ts'
import { assemble } from './assemble.ts'
import type { Report, Section } from './document.ts'
import { withPaper } from './from-paper.ts'
import { reportTexts } from './texts.ts'

export type ReportRequest = {
  /** ISO 8601 with offset; a report that was made final has the moment of that instead. */
  readonly generatedAt: string
  /** Everyone's names; they only come through when the session is with names. */
  readonly names: Readonly<Record<PersonId, string>>
  /** Smallest group shown apart: 3 in the room, 5 for the public version. */
  readonly minimumGroup: number
  /** What the figures are drawn from; without it they show words instead of symbols and photos. */
  readonly pictures?: Pictures
}

const wholeSession: StepData = { activity: SESSION, title: '', goal: '', minutes: 0, order: 0, config: {} }

/** Says in every format, and in every file of data, that nothing of it happened. */
const asPractice = (report: Report): Report => ({
  ...report,
  status: 'practice',
  title: reportTexts.practiceTitle(report.title),
  data: report.data.map(({ head, rows, ...set }) => ({
    ...set,
    head: [...head, reportTexts.status.practice],
    rows: rows.map((row) => [...row, reportTexts.practiceCell]),
  })),
})

/** Pure: the same records and the same request give the same report. Works at any moment of a session. */
export const buildReport = (registry: Registry, records: Records, request: ReportRequest): Report => {
  const names = nowOf(records)?.names ? request.names : {}
  const { minimumGroup, pictures } = request
  const more = { names, minimumGroup, ...(pictures && { pictures }) }
  const own = sectionsOf(SESSION, {
    step: wholeSession,
    config: {},
    stage: 'on',
    ended: nowOf(records)?.endedAt != null,
    people: peopleOf(records),
    ...more,
    all: (kind) => records.of(SESSION, kind),
  })
  const steps = programmeOf(records).flatMap(({ id, activity: name }): readonly Section[] => {
    const activity = registry.get(name)
    const input = activity && reportInput(activity, records, id, more)
    return input ? withPaper(activity, input, sectionsOf(name, input)) : []
  })
  const meta = records.get('meta')?.data as MetaData | undefined
  const frozen = frozenOf(records)
  const made = assemble([...own, ...steps], {
    title: meta?.title ?? '',
    subtitle: meta ? [meta.municipality, meta.date].filter((part) => part !== '').join(', ') : '',
    status: frozen ? 'final' : 'concept',
    generatedAt: frozen ? dutchTime(frozen.at) : request.generatedAt,
    meta: [],
  })
  return meta?.practice ? asPractice(made) : made
}
