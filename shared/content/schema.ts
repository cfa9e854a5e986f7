// The shape of everything that the game gives people to read: fiches, questions, words, parties, scripts, programmes.
import * as z from 'zod/mini'
import { oneOf, someText, text, whole } from '#shared/kernel/fields.ts'
import { sideIds } from '#shared/kernel/facts.ts'

const contentId = () =>
  z.string().check(z.regex(/^[a-z0-9-]{1,24}$/i, { error: 'must be 1 to 24 letters, digits or hyphens' }))

const list = <T extends z.ZodMiniType>(item: T, min: number, max: number) =>
  z.array(item).check(z.minLength(min), z.maxLength(max))

const wordCount = (value: string): number => value.split(/\s+/u).filter((word) => word !== '').length

/** Where an example comes from. `year` is text because one source has no date: "na 2020, zonder datum". */
const Source = z.strictObject({
  document: someText(120),
  year: z
    .string()
    .check(
      z.maxLength(40),
      z.regex(/(?<!\d)(?:19|20)\d{2}(?!\d)/, { error: 'must hold a year of four digits, such as "2020"' }),
    ),
})

/** How it goes somewhere else, with its source. `note` says what to watch out for when reading it. */
export const Example = z.strictObject({
  id: contentId(),
  place: someText(60),
  text: someText(600),
  source: Source,
  note: z.optional(someText(300)),
})
export type Example = z.output<typeof Example>

const FicheSide = z.strictObject({ title: someText(32), points: list(someText(200), 1, 6) })

/** A dilemma card. Side 0 points to the left, side 1 to the right. `check` warns that the facts may have aged. */
export const Fiche = z.strictObject({
  id: contentId(),
  letter: z.string().check(z.regex(/^[A-Z]$/, { error: 'must be one capital letter' })),
  colour: oneOf(['a', 'b', 'c', 'd', 'e', 'f', 'own']),
  title: someText(60),
  short: z.optional(someText(28)),
  tension: someText(240),
  /** The dilemma in one plain English sentence, for screens in English. */
  english: z.optional(someText(160)),
  sides: z.tuple([FicheSide, FicheSide]),
  questions: list(someText(200), 1, 8),
  explanation: someText(900),
  examples: list(Example, 0, 12),
  check: z.optional(someText(300)),
})
export type Fiche = z.output<typeof Fiche>

/** One of the three questions that are asked about every chosen fiche. */
export const TalkQuestion = z.strictObject({
  id: oneOf(['q1', 'q2', 'q3']),
  text: someText(120),
  hint: text(200),
})
export type TalkQuestion = z.output<typeof TalkQuestion>

/** A word that can be tapped for its meaning; `also` lists other spellings that mean the same. */
export const Term = z.strictObject({
  id: contentId(),
  term: someText(40),
  also: list(someText(60), 0, 10),
  meaning: someText(200).check(
    z.refine((meaning) => wordCount(meaning) <= 20, { error: 'must be at most 20 words' }),
  ),
})
export type Term = z.output<typeof Term>

/**
 * Who belongs at the table. `roles` are the roles that people choose when they join: one person with one of
 * them means that this party is there. Without `fiches` the party matters for every fiche.
 */
export const Party = z.strictObject({
  id: contentId(),
  name: someText(80),
  side: oneOf(['gemeente', 'aanbieder', 'inwoner', 'zorgkantoor', 'anders']),
  roles: list(oneOf(sideIds), 1, sideIds.length),
  fiches: z.optional(list(contentId(), 1, 26)),
})
export type Party = z.output<typeof Party>

/** What the facilitator can say in a stage, and what to watch. */
export const Script = z.strictObject({ say: list(someText(300), 1, 6), watch: list(someText(300), 1, 6) })
export type Script = z.output<typeof Script>

/** One planned step; a conversation stands once and is split per chosen fiche when it opens. */
export const TemplateItem = z.strictObject({
  activity: contentId(),
  title: someText(80),
  minutes: whole(1, 600),
  goal: someText(300),
  config: z.optional(z.record(z.string(), z.json())),
})
export type TemplateItem = z.output<typeof TemplateItem>

/** A programme to start from. The minutes of its items add up to `minutes`. */
export const Template = z
  .strictObject({
    id: contentId(),
    name: someText(60),
    description: someText(300),
    minutes: whole(1, 600),
    items: list(TemplateItem, 1, 30),
  })
  .check(
    z.refine((template) => template.items.reduce((sum, item) => sum + item.minutes, 0) === template.minutes, {
      error: 'must be the sum of the minutes of the items',
      path: ['minutes'],
    }),
  )
export type Template = z.output<typeof Template>

/** A short line of text that can be replaced or hidden by its id. */
export const Line = z.strictObject({ id: contentId(), text: someText(200) })
export type Line = z.output<typeof Line>

/** What it means in plain English, for screens in English; it stands under the Dutch. */
const english = z.exactOptional(someText(80))

/** A row of the matrix: a part of life in which people may need help. */
export const LifeDomain = z.strictObject({ id: contentId(), name: someText(60), plain: text(100), english })
export type LifeDomain = z.output<typeof LifeDomain>

/** A group of residents, a column of the matrix. `list` = from which list of the handreiking it comes: `a` stands there from the start. */
export const TargetGroup = z.strictObject({
  id: contentId(),
  list: oneOf(['a', 'b', 'c']),
  name: someText(80),
  short: someText(24),
  english,
})
export type TargetGroup = z.output<typeof TargetGroup>

/** A moment at which people may need help, with what a helper does then. */
export const Moment = z.strictObject({
  id: contentId(),
  name: someText(40),
  plain: text(100),
  tasks: list(Line, 1, 20),
})
export type Moment = z.output<typeof Moment>

/** Something that a helper does for all groups together. */
export const GeneralTask = z.strictObject({
  id: contentId(),
  name: someText(60),
  plain: text(120),
  english,
})
export type GeneralTask = z.output<typeof GeneralTask>

/** A form of support that a municipality has; `formeel` = it asked for it, `informeel` = it is there by itself. */
export const SupportForm = z.strictObject({
  name: someText(60),
  kind: oneOf(['formeel', 'informeel']),
  whom: text(120),
})
export type SupportForm = z.output<typeof SupportForm>

/** Whose game it is. `logo` is a file beside the content file; `accent` replaces the colour of the table. */
export const Municipality = z.strictObject({
  name: someText(60),
  logo: z.optional(
    z.string().check(
      z.maxLength(100),
      z.regex(/^[\w-][\w. -]*\.(?:svg|png|webp)$/i, {
        error: 'must be the name of an .svg, .png or .webp file in the same folder',
      }),
    ),
  ),
  accent: z.optional(
    z.string().check(z.regex(/^#[0-9a-f]{6}$/i, { error: 'must be a colour such as "#2F4943"' })),
  ),
})
export type Municipality = z.output<typeof Municipality>

/** Who answers for personal data, in the words of the municipality; each part has words of ours when it is not given. */
export const Privacy = z.strictObject({
  controller: z.optional(someText(120)),
  contact: z.optional(someText(200)),
  officer: z.optional(someText(200)),
  ground: z.optional(someText(300)),
})
export type Privacy = z.output<typeof Privacy>

/** A script is found by `activity.stage`. */
export const Scripts = z.record(
  z.string().check(z.regex(/^[a-z-]+\.[a-z][a-z0-9-]*$/, { error: 'must be written as activity.stage' })),
  Script,
)

export const Content = z.strictObject({
  municipality: z.optional(Municipality),
  privacy: z.optional(Privacy),
  fiches: list(Fiche, 2, 26),
  talkQuestions: z.array(TalkQuestion).check(z.length(3)),
  terms: list(Term, 0, 300),
  parties: list(Party, 0, 40),
  scripts: Scripts,
  templates: list(Template, 1, 20),
  attentionPoints: list(Line, 0, 30),
  houseRules: list(Line, 0, 10),
  lifeDomains: list(LifeDomain, 1, 16),
  targetGroups: list(TargetGroup, 1, 40),
  moments: z.tuple([Moment, Moment, Moment]),
  generalTasks: list(GeneralTask, 1, 8),
  helpers: list(Line, 0, 30),
})
export type Content = z.output<typeof Content>
