// The content that comes with the game, checked once when it is loaded, and a municipality's content laid over it.
import { dutchContent } from './nl/content.ts'
import type { Override } from './override.ts'
import { Content } from './schema.ts'

/** A mistake in our own content stops the start. Has to be on the server only: clients get what the server sends. */
export const defaultContent: Content = Content.parse(dutchContent)

const lay = <T extends { readonly id: string }>(base: T[], own: T[] = [], hidden: string[] = []): T[] => [
  ...base
    .map((item) => own.find((other) => other.id === item.id) ?? item)
    .filter(({ id }) => !hidden.includes(id)),
  ...own.filter((item) => !base.some(({ id }) => id === item.id)),
]

/**
 * Lays a municipality's content over ours: same id replaces in place, new ids come after, hidden ids go. A party
 * that mattered only for fiches that are gone, goes too. Checks nothing: `problemsOf` does.
 */
export const mergeContent = (base: Content, override: Override): Content => {
  const hide = override.hide ?? {}
  const fiches = lay(base.fiches, override.fiches, hide.fiches)
  const isThere = (id: string) => fiches.some((fiche) => fiche.id === id)
  const municipality = override.municipality ?? base.municipality
  const privacy = override.privacy ?? base.privacy
  return {
    ...(municipality === undefined ? {} : { municipality }),
    ...(privacy === undefined ? {} : { privacy }),
    fiches,
    talkQuestions: lay(base.talkQuestions, override.talkQuestions),
    terms: lay(base.terms, override.terms, hide.terms),
    parties: lay(base.parties, override.parties, hide.parties).flatMap((party) => {
      if (party.fiches === undefined) return [party]
      const left = party.fiches.filter(isThere)
      return left.length === 0 ? [] : [{ ...party, fiches: left }]
    }),
    scripts: { ...base.scripts, ...override.scripts },
    templates: lay(base.templates, override.templates, hide.templates),
    attentionPoints: lay(base.attentionPoints, override.attentionPoints, hide.attentionPoints),
    houseRules: lay(base.houseRules, override.houseRules, hide.houseRules),
    lifeDomains: lay(base.lifeDomains, override.lifeDomains, hide.lifeDomains),
    targetGroups: lay(base.targetGroups, override.targetGroups, hide.targetGroups),
    moments: override.moments ?? base.moments,
    generalTasks: lay(base.generalTasks, override.generalTasks, hide.generalTasks),
    helpers: lay(base.helpers, override.helpers, hide.helpers),
  }
}
