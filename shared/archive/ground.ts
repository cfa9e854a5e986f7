// What holds for a whole package: who keeps it, for how long and who may see it.
import type { Concept, Ground, Retention } from './mdto.ts'
import { OWN_LIST } from './mdto.ts'
import type { PackageInput } from './plan.ts'
import { dutchTime, endOfPeriod } from './retention.ts'
import type { SelectionRow } from './settings.ts'
import { archiveTexts } from './texts.ts'

/** The closed list of MDTO. */
export const appraisals = {
  B: 'Blijvend te bewaren',
  V: 'Tijdelijk te bewaren',
  N: 'Nader te bepalen',
} as const

const retentionOf = (
  { frozenAt, closedAt }: PackageInput['session'],
  { term }: SelectionRow,
): Retention | undefined => {
  if (term === undefined) return undefined
  const start = dutchTime(frozenAt ?? closedAt).slice(0, 10)
  const end = endOfPeriod(start, term)
  if (end === undefined) return undefined
  const trigger: Concept =
    frozenAt === undefined
      ? { label: archiveTexts.trigger, list: OWN_LIST }
      : { label: 'Bevriezing', list: 'Begrippenlijst EventTypeLijst MDTO' }
  return { trigger, start, length: term, end }
}

/** The row of the selection list decides; without one it is to be decided (N). */
export const groundOf = ({ session, settings, version }: PackageInput): Ground => {
  const { creator, selection, selectionList } = settings
  const row = selectionList.rows.find(({ number }) => number === selection)
  const code = row?.appraisal ?? 'N'
  return {
    creator: {
      name: creator?.name ?? session.municipality,
      ...(creator?.code !== undefined && { id: creator.code, source: creator.register }),
    },
    appraisal: { label: appraisals[code], code, list: 'Begrippenlijst Waarderingen MDTO' },
    retention: row && retentionOf(session, row),
    category: row && { label: row.result, code: row.number, list: selectionList.name },
    restriction: version === 'public' ? settings.publicRestriction : settings.restriction,
  }
}
