// The format of a scenario: who comes, what they do, and what must come out. Described in docs/rehearsal.md.
import { readFileSync } from 'node:fs'
import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser'
import * as z from 'zod/mini'
import { gain, who } from '#shared/activities/flaps/records.ts'
import { Mood } from '#shared/activities/checkin/records.ts'
import { score, verdict } from '#shared/activities/scope/records.ts'
import { answer, question } from '#shared/activities/supply/records.ts'
import { TemplateItem } from '#shared/content/schema.ts'
import { sideIds } from '#shared/kernel/facts.ts'

const order = z
  .string()
  .check(z.regex(/^[A-Z]{0,26}$/, { error: 'must be letters of fiches, such as "DABFCE"' }))
const points = z.record(z.string(), z.number())
const text = z.string().check(z.minLength(1), z.maxLength(600))

/** What somebody lays on the moodboard: a symbol, a word or both, and why. */
const Tile = z.strictObject({
  symbol: z.optional(text),
  word: z.optional(text),
  because: z.string(),
})

/**
 * What one person fills in alone: by life domain and group "x" (a cross), "?" (weet ik niet), moments such as "13", or names
 * of providers with " + " between them. "!" behind it says that a provider was asked to do it; "!" alone that only that is so.
 */
const Sheet = z.strictObject({
  organisation: z.optional(text),
  marks: z.record(z.string(), z.record(z.string(), text)),
  tasks: z.optional(z.record(z.string(), z.strictObject({ is: answer, who: z.string() }))),
  words: z.optional(z.record(z.string(), text)),
  worry: z.optional(text),
})

/** What one person proposes, by item, and how many points go to each point of attention. */
const Proposal = z.strictObject({
  votes: z.record(z.string(), verdict),
  scores: z.optional(z.record(z.string(), score)),
})

/** `count` people of one side who lay the same order. `proxy`: no device, entered by the co-facilitator. `late`: joins while the others rank. */
const Group = z.strictObject({
  side: z.enum(sideIds),
  ballot: z.prefault(order, ''),
  again: z.optional(order),
  count: z.optional(z.int().check(z.minimum(1), z.maximum(200))),
  proxy: z.optional(z.boolean()),
  late: z.optional(z.boolean()),
  tile: z.optional(Tile),
  sheet: z.optional(Sheet),
  proposal: z.optional(Proposal),
  moods: z.optional(z.strictObject({ in: Mood, out: Mood })),
})

const Talk = z.strictObject({
  fiche: z.string(),
  thoughts: z.array(z.strictObject({ question: z.enum(['q1', 'q2', 'q3']), text })),
  summaries: z.array(z.strictObject({ question: z.enum(['q1', 'q2', 'q3']), text })),
  ticked: z.array(z.int()),
  fits: z.optional(
    z.strictObject({ place: z.string(), answer: z.enum(['ja', 'deels', 'nee']), why: z.string() }),
  ),
  meaning: z.optional(text),
})

const number = z.int().check(z.minimum(0))

/** Notes are named by their text, and groups by their name. */
const Flaps = z.strictObject({
  statement: text,
  pro: z.array(text),
  con: z.array(text),
  putBack: z.optional(z.strictObject({ note: text, reason: text })),
  groups: z.array(z.strictObject({ name: text, notes: z.array(text).check(z.minLength(2)) })),
  stickers: z.record(z.string(), number),
  remedies: z.record(z.string(), text),
  effects: z.array(z.strictObject({ note: text, who, effect: gain })),
})

const harvestWhat = z.enum(['insight', 'question', 'wish'])
const Line = z.strictObject({ fiche: z.string(), what: harvestWhat })

/** Tables are named by the letter of their fiche. `notes` by round; `goesOn` is the name of a theme, or a line. */
const Worldcafe = z.strictObject({
  tables: z.array(
    z.strictObject({
      fiche: z.string(),
      host: z.enum(sideIds),
      notes: z.array(z.array(text)),
      handover: z.tuple([z.string(), z.string(), z.string()]),
      insight: z.string(),
      question: z.string(),
      wish: z.string(),
    }),
  ),
  themes: z.array(z.strictObject({ name: text, lines: z.array(Line).check(z.minLength(2)) })),
  goesOn: z.union([text, Line]),
})

/**
 * `columns` = the groups, by id, from the list of the game; without it those that stand there. `keep` and `drop` name
 * suggestions by their key; with `as` the group words one in its own way. `sentences` are its own.
 */
const Supply = z.strictObject({
  columns: z.optional(z.array(text)),
  keep: z.array(z.strictObject({ key: text, as: z.optional(text) })),
  drop: z.array(text),
  sentences: z.array(z.strictObject({ question, text })),
})

/** What the group decides, by item, and when it looks at its boundary again. */
const Scope = z.strictObject({
  decisions: z.array(
    z.strictObject({
      item: text,
      verdict,
      who: z.optional(text),
      why: z.optional(text),
      lookAgain: z.optional(text),
    }),
  ),
  lookAgain: text,
})

const Agreement = z.strictObject({
  choice: text,
  why: z.string(),
  who: z.string(),
  when: z.string(),
  lookAgain: z.string(),
  concern: z.optional(z.strictObject({ colour: z.enum(['oranje', 'rood']), text })),
})

/** What the first round of the game must give. */
const Ranking = z.strictObject({
  n: z.int(),
  proxies: z.int(),
  points,
  w: z.number(),
  words: z.string(),
  divided: z.array(z.strictObject({ fiche: z.string(), top: z.int(), bottom: z.int() })),
  sides: z.nullable(z.record(z.string(), z.strictObject({ n: z.int(), points }))),
})
export type Ranking = z.output<typeof Ranking>

/** `cells` by "domain/group": how many organisations do it, and how many of how many others believe so (null = not shown). */
const SupplyExpected = z.strictObject({
  cells: number,
  empty: number,
  at: z.record(
    z.string(),
    z.strictObject({ offers: number, believed: z.nullable(z.tuple([number, number])) }),
  ),
  /** How many suggestions of each kind. */
  findings: z.record(z.string(), number),
  sentences: number,
  worries: number,
  /** Texts that stand in the report in every format. */
  told: z.array(text),
})
export type SupplyExpected = z.output<typeof SupplyExpected>

const ScopeExpected = z.strictObject({
  decided: number,
  /** Items about which the proposals lay apart, by id. */
  divided: z.array(text),
  /** The two points of attention with the lowest scores, by id. */
  lowest: z.array(text),
  version: number,
  told: z.array(text),
})
export type ScopeExpected = z.output<typeof ScopeExpected>

export const Scenario = z.strictObject({
  title: text,
  municipality: text,
  aim: z.string(),
  /** A template of the content, or the steps themselves. */
  template: z.optional(z.string()),
  steps: z.optional(z.array(TemplateItem).check(z.minLength(1))),
  people: z.array(Group).check(z.minLength(1)),
  missing: z.array(z.string()),
  choose: z.prefault(z.strictObject({ fiches: order, reason: z.string() }), { fiches: '', reason: '' }),
  talks: z.array(Talk),
  worldcafe: z.optional(Worldcafe),
  flaps: z.optional(Flaps),
  supply: z.optional(Supply),
  scope: z.optional(Scope),
  agreements: z.array(Agreement),
  parked: z.array(text),
  expect: z.strictObject({
    ranking: z.optional(Ranking),
    moodboard: z.optional(z.strictObject({ tiles: number, told: number })),
    flaps: z.optional(z.strictObject({ pro: number, con: number, groups: number, stickers: number })),
    worldcafe: z.optional(
      z.strictObject({
        people: z.array(z.array(number)),
        twice: number,
        again: number,
        missing: number,
        notes: number,
        insights: number,
        questions: number,
      }),
    ),
    supply: z.optional(SupplyExpected),
    scope: z.optional(ScopeExpected),
    checkin: z.optional(z.strictObject({ moods: number, told: z.array(text) })),
    agreements: z.int(),
    concerns: z.int(),
  }),
})
export type Scenario = z.output<typeof Scenario>
export type Group = z.output<typeof Group>
export type Flaps = z.output<typeof Flaps>
export type Worldcafe = z.output<typeof Worldcafe>
export type Sheet = z.output<typeof Sheet>

/** The scenario, or what is wrong with the file: line, column and reason. */
export const readScenario = (
  file: string,
): { ok: true; scenario: Scenario } | { ok: false; problem: string } => {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch {
    return { ok: false, problem: `${file}: cannot be read` }
  }
  const at = (offset: number): string => {
    const lines = source.slice(0, offset).split('\n')
    return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
  }
  const errors: ParseError[] = []
  const tree = parseTree(source, errors)
  const [first] = errors
  if (first) return { ok: false, problem: `${at(first.offset)}: ${printParseErrorCode(first.error)}` }
  const parsed = z.safeParse(Scenario, JSON.parse(source))
  if (parsed.success) return { ok: true, scenario: parsed.data }
  const [issue] = parsed.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...unknown].filter((part) => typeof part !== 'symbol')
  const reason = unknown.length > 0 ? 'is not a field here' : (issue?.message ?? 'is wrong')
  const node = tree && findNodeAtLocation(tree, path)
  return {
    ok: false,
    problem: `${at(node?.offset ?? 0)}: ${path.join('.')}: ${reason}`,
  }
}
