// What each activity adds to the report. Apart from the registry, so that a phone never loads it.
import type { Activity, ReportInput } from '#shared/kernel/activity.ts'
import type { Section } from '#shared/report/document.ts'
import { report as agreements } from './agreements/report.ts'
import { report as checkin } from './checkin/report.ts'
import { report as conversation } from './conversation/report.ts'
import { report as dilemmas } from './dilemmas/report.ts'
import { report as flaps } from './flaps/report.ts'
import { report as moodboard } from './moodboard/report.ts'
import { report as scope } from './scope/report.ts'
import { report as session } from './session/report.ts'
import { report as supply } from './supply/report.ts'
import { report as worldcafe } from './worldcafe/report.ts'

/** The parts of the report that a step gives, by chapter. Pure: the same records give the same text. */
type Reporter = { of(this: void, input: ReportInput<Activity['kinds'], unknown>): readonly Section[] }

/** By name of the activity; one that adds nothing is not here. */
export const reports: Readonly<Record<string, Reporter['of'] | undefined>> = {
  session,
  checkin,
  dilemmas,
  conversation,
  agreements,
  moodboard,
  flaps,
  supply,
  scope,
  worldcafe,
}

/** What a step of this activity adds to the report; nothing when the activity has no report. */
export const sectionsOf = (
  activity: string,
  input: ReportInput<Activity['kinds'], unknown>,
): readonly Section[] => (Object.hasOwn(reports, activity) ? (reports[activity]?.(input) ?? []) : [])
