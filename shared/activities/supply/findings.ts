// The suggestions for the reflection form, in words.
import { findOut, type Found } from '#shared/analysis/supply/findings.ts'
import type { Axes } from '#shared/analysis/supply/white.ts'
import type { Laid } from './records.ts'
import { findingText } from './finding-texts.ts'

/** A suggestion with its sentence, which the group may keep, word otherwise or drop. */
export type Finding = Found & { readonly text: string }

/** All that stands out in the matrices laid together; see `findOut` for what and in which order. */
export const findings = (axes: Axes, laid: readonly Laid[]): Finding[] => {
  const domains = new Map(axes.domains.map(({ id, name }) => [id, name]))
  const groups = new Map(axes.groups.map(({ id, short }) => [id, short]))
  return findOut(axes, laid).map((found) => ({
    ...found,
    text: findingText(
      found,
      domains.get(found.domain ?? '') ?? '',
      found.groups.map((id) => groups.get(id) ?? id),
    ),
  }))
}
