// The sentences of the suggestions: what stands out, short enough to keep.
import type { Found } from '#shared/analysis/supply/findings.ts'

const MOST_LETTERS = 100

/** Names in a row, as many as fit; how many more there are is told. */
const listed = (names: readonly string[]): string => {
  const fitting = names.filter(
    (_, index) => index === 0 || names.slice(0, index + 1).join(', ').length <= MOST_LETTERS,
  )
  const more = names.length - fitting.length
  if (more > 0) return `${fitting.join(', ')} en nog ${more}`
  const last = fitting.at(-1) ?? ''
  return fitting.length < 2 ? last : `${fitting.slice(0, -1).join(', ')} en ${last}`
}

/** `domain` and `groups` are names as people read them. */
export const findingText = (found: Found, domain: string, groups: readonly string[]): string => {
  const { kind, whole, blank } = found
  const by = listed(found.organisations)
  const whom = whole ? 'alle groepen' : listed(groups)
  switch (kind) {
    case 'empty':
      if (found.domain === null)
        return `Voor ‘${whom === 'alle groepen' ? groups.join('') : whom}’ is nergens iets gevonden.`
      if (blank && whole) return `Bij ‘${domain}’ vulde niemand of bijna niemand iets in.`
      if (whole) return `Bij ‘${domain}’ is voor geen enkele groep iets gevonden.`
      return `Bij ‘${domain}’ is niets gevonden voor: ${whom}.`
    case 'believed':
      return `Bij ‘${domain}’ denken mensen dat er iets is, maar geen aanbieder vulde dat in. Voor: ${whom}.`
    case 'unknown':
      return `Bij ‘${domain}’ is er iets van ${by}, maar weinig mensen weten dat. Voor: ${whom}.`
    case 'double':
      return `Bij ‘${domain}’ doet meer dan één aanbieder hetzelfde: ${by}. Voor: ${whom}.`
    case 'agreed-not-done':
      return `Bij ‘${domain}’ is iets afgesproken met ${by}, maar ${by} zegt niet dat het gebeurt. Voor: ${whom}.`
    case 'done-not-agreed':
      return `Bij ‘${domain}’ doet ${by} iets, maar ${by} zegt niet dat dat is afgesproken. Voor: ${whom}.`
  }
}
