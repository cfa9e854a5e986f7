// What a municipality's own content file may hold, and what can be wrong with it that a schema cannot see.
import * as z from 'zod/mini'
import { accentProblems, nearestAccent } from './contrast.ts'
import {
  Fiche,
  GeneralTask,
  LifeDomain,
  Line,
  Moment,
  Municipality,
  Party,
  Privacy,
  Script,
  TalkQuestion,
  TargetGroup,
  Template,
  Term,
  type Content,
} from './schema.ts'

const many = <T extends z.ZodMiniType>(item: T) => z.optional(z.array(item).check(z.maxLength(300)))
const ids = () => many(z.string().check(z.maxLength(24)))

/** An item with an id that we have replaces ours; any other id adds one. `hide` leaves items of ours out. */
export const Override = z.strictObject({
  municipality: z.optional(Municipality),
  privacy: z.optional(Privacy),
  fiches: many(Fiche),
  talkQuestions: many(TalkQuestion),
  terms: many(Term),
  parties: many(Party),
  scripts: z.optional(z.record(z.string(), Script)),
  templates: many(Template),
  attentionPoints: many(Line),
  houseRules: many(Line),
  lifeDomains: many(LifeDomain),
  targetGroups: many(TargetGroup),
  moments: z.optional(z.tuple([Moment, Moment, Moment])),
  generalTasks: many(GeneralTask),
  helpers: many(Line),
  hide: z.optional(
    z.strictObject({
      fiches: ids(),
      terms: ids(),
      parties: ids(),
      templates: ids(),
      attentionPoints: ids(),
      houseRules: ids(),
      lifeDomains: ids(),
      targetGroups: ids(),
      generalTasks: ids(),
      helpers: ids(),
    }),
  ),
})
export type Override = z.output<typeof Override>

/** Where in the override something is wrong, and why, in English for whoever starts the server. */
export type ContentProblem = { readonly path: readonly (string | number)[]; readonly reason: string }

const hideable = [
  'fiches',
  'terms',
  'parties',
  'templates',
  'attentionPoints',
  'houseRules',
  'lifeDomains',
  'targetGroups',
  'generalTasks',
  'helpers',
] as const
const listed = [...hideable, 'talkQuestions'] as const

const repeated = (override: Override): ContentProblem[] =>
  listed.flatMap((name) => {
    const given = (override[name] ?? []).map(({ id }) => id)
    return given.flatMap((id, at) =>
      given.indexOf(id) === at ? [] : [{ path: [name, at, 'id'], reason: `"${id}" stands here twice` }],
    )
  })

const wronglyHidden = (base: Content, override: Override): ContentProblem[] =>
  hideable.flatMap((name) =>
    (override.hide?.[name] ?? []).flatMap((id, at) => {
      const path = ['hide', name, at]
      if (override[name]?.some((item) => item.id === id))
        return [{ path, reason: `"${id}" is hidden here and also given in ${name}` }]
      return base[name].some((item) => item.id === id)
        ? []
        : [{ path, reason: `there is no "${id}" in ${name} to hide` }]
    }),
  )

const ficheProblems = (override: Override, merged: Content): ContentProblem[] =>
  (override.fiches ?? []).flatMap((fiche, at) => {
    const others = merged.fiches.filter((other) => other.id !== fiche.id)
    const examples = new Set(fiche.examples.map((example) => example.id))
    return [
      ...(others.some((other) => other.letter === fiche.letter)
        ? [{ path: ['fiches', at, 'letter'], reason: `the letter ${fiche.letter} belongs to another fiche` }]
        : []),
      ...(fiche.colour !== 'own' && others.some((other) => other.colour === fiche.colour)
        ? [
            {
              path: ['fiches', at, 'colour'],
              reason: `the colour ${fiche.colour} belongs to another fiche; use "own"`,
            },
          ]
        : []),
      ...(examples.size < fiche.examples.length
        ? [{ path: ['fiches', at, 'examples'], reason: 'two examples have the same id' }]
        : []),
    ]
  })

const unknownNames = (base: Content, override: Override, merged: Content): ContentProblem[] => {
  const known = Object.keys(base.scripts)
  const activities = new Set(known.map((key) => key.split('.')[0]))
  return [
    ...Object.keys(override.scripts ?? {})
      .filter((key) => !known.includes(key))
      .map((key) => ({ path: ['scripts', key], reason: `is not one of ${known.join(', ')}` })),
    ...(override.templates ?? []).flatMap((template, at) =>
      template.items.flatMap((item, place) =>
        activities.has(item.activity)
          ? []
          : [
              {
                path: ['templates', at, 'items', place, 'activity'],
                reason: `is not one of ${[...activities].join(', ')}`,
              },
            ],
      ),
    ),
    ...(override.parties ?? []).flatMap((party, at) =>
      (party.fiches ?? []).flatMap((id, place) =>
        merged.fiches.some((fiche) => fiche.id === id)
          ? []
          : [{ path: ['parties', at, 'fiches', place], reason: `there is no fiche "${id}"` }],
      ),
    ),
  ]
}

const accentReasons = { text: 'tekst', button: 'de gele knop', paper: 'papier' } as const

const inDutch = (ratio: number): string => String(Math.floor(ratio * 100) / 100).replace('.', ',')

/** In Dutch: who chooses the colour of a municipality is seldom who runs the server. */
const accentIssues = (override: Override): ContentProblem[] => {
  const accent = override.municipality?.accent ?? '#000000'
  return accentProblems(accent).map(({ code, ratio, needed }) => ({
    path: ['municipality', 'accent'],
    reason: `${accentReasons[code]} valt niet genoeg op tegen deze kleur: het contrast is ${inDutch(ratio)} en moet ${inDutch(needed)} zijn. Deze kleur lijkt erop en kan wel: ${nearestAccent(accent)}`,
  }))
}

const tooLittleLeft = (merged: Content): ContentProblem[] => [
  ...(merged.fiches.length < 2
    ? [{ path: ['hide', 'fiches'], reason: 'at least two fiches must be left' }]
    : []),
  ...(merged.fiches.length > 26 ? [{ path: ['fiches'], reason: 'there can be at most 26 fiches' }] : []),
  ...(['lifeDomains', 'targetGroups', 'generalTasks'] as const).flatMap((name) => {
    const most = { lifeDomains: 16, targetGroups: 40, generalTasks: 8 }[name]
    const n = merged[name].length
    if (n < 1) return [{ path: ['hide', name], reason: 'at least one must be left' }]
    return n > most ? [{ path: [name], reason: `there can be at most ${most}` }] : []
  }),
  ...(merged.templates.length < 1
    ? [{ path: ['hide', 'templates'], reason: 'at least one template must be left' }]
    : []),
]

/** What is wrong with `override` once it is laid over `base` as `merged`: ids, letters and colours that clash, names that do not exist, contrast. */
export const problemsOf = (base: Content, override: Override, merged: Content): ContentProblem[] => [
  ...repeated(override),
  ...wronglyHidden(base, override),
  ...ficheProblems(override, merged),
  ...unknownNames(base, override, merged),
  ...accentIssues(override),
  ...tooLittleLeft(merged),
]
