// Supply: the matrix of life domains and groups that everyone fills in alone, laid together, and what the group makes of it.
import * as z from 'zod/mini'
import { GeneralTask, LifeDomain, Line, SupportForm, TargetGroup } from '#shared/content/schema.ts'
import { Counted } from '#shared/activities/counted.ts'
import { Scribe } from '#shared/activities/scribe.ts'
import { defineShape, type Context } from '#shared/kernel/activity.ts'
import { id, oneOf, someText, text, whole } from '#shared/kernel/fields.ts'

export const MOST_DOMAINS = 16
export const MOST_GROUPS = 12
export const MOST_FORMS = 100
/** Names of providers in one cell. */
export const MOST_NAMES = 5
export const NAME = 60
/** Cells that one command writes: a whole matrix at once. */
export const MOST_MARKS = MOST_DOMAINS * MOST_GROUPS

/** A row of the matrix; the one that leaves its name open (`own`) gets words from whoever fills it in. */
export const Domain = z.strictObject({ ...LifeDomain.shape, own: z.boolean() })
export type Domain = z.output<typeof Domain>

export const Group = z.omit(TargetGroup, { list: true })
export type Group = z.output<typeof Group>

const domains = z.array(Domain).check(z.minLength(1), z.maxLength(MOST_DOMAINS))
const groups = z.array(Group).check(z.minLength(1), z.maxLength(MOST_GROUPS))
export const axes = { domains, groups }
export const forms = z.array(SupportForm).check(z.maxLength(MOST_FORMS))

/** How a cell is filled: a cross, the moments 1, 2 and 3, or names of providers. A way of looking: cells keep all three. */
export const fill = oneOf(['cross', 'moments', 'names'])
export type Fill = z.output<typeof fill>

/**
 * `choice` = groups from which more columns can be chosen; `moments` = the names of moment 1, 2 and 3; `forms` = what the
 * municipality has, as its list says; `solo` = somebody prepares alone, so there is nobody from whom to hide anything.
 */
export const Config = z.strictObject({
  ...axes,
  choice: z.array(TargetGroup).check(z.maxLength(40)),
  moments: z.tuple([Line, Line, Line]),
  tasks: z.array(GeneralTask).check(z.minLength(1), z.maxLength(8)),
  forms,
  fill,
  solo: z.boolean(),
})
export type Config = z.output<typeof Config>

/** A provider says what its own organisation does (`offers`); all others what they believe there is (`believes`). */
export const As = oneOf(['offers', 'believes'])
export type As = z.output<typeof As>

export const name = someText(NAME)

/**
 * What stands in a cell. `is`: there is something (for a provider: we do this), or "weet ik niet"; absent = left open.
 * `agreed` = a provider was asked to do it. `moments` = bits 1, 2 and 4 for moment 1, 2 and 3. All three stay when another
 * way of filling is chosen; a mark with nothing in it is not kept.
 */
export const markFields = {
  is: z.optional(oneOf(['yes', 'unsure'])),
  agreed: z.optional(z.literal(true)),
  moments: z.optional(whole(1, 7)),
  names: z.optional(z.array(name).check(z.minLength(1), z.maxLength(MOST_NAMES))),
}
export const Mark = z.strictObject(markFields)
export type Mark = z.output<typeof Mark>

/** One row of one person's matrix, also without a mark: then it was looked at and left open. `words` = what "anders" is. */
const Row = z.strictObject({
  domain: id(),
  as: As,
  cells: z.array(z.strictObject({ group: id(), ...markFields })).check(z.maxLength(40)),
  words: text(NAME),
})
export type Row = z.output<typeof Row>

export const answer = oneOf(['yes', 'no', 'unsure'])
export type Answer = z.output<typeof answer>

/** What one person says of one general task; `who` = who does it, as far as known. */
const Task = z.strictObject({ task: id(), as: As, is: z.nullable(answer), who: text(80) })
export type Task = z.output<typeof Task>

/** For which organisation a provider fills in. Everyone sees it when the matrices are laid together. */
const Organisation = z.strictObject({ name })
export type Organisation = z.output<typeof Organisation>

const count = whole(0, 10_000)
const threeCounts = z.tuple([count, count, count])

/** What one organisation says of one cell; organisations without any mark there are not listed. */
const Offer = z.strictObject({
  organisation: name,
  done: z.boolean(),
  agreed: z.boolean(),
  moments: whole(0, 7),
})
export type Offer = z.output<typeof Offer>

/** What the others believe of one cell; `moments` = how many name moment 1, 2 and 3. */
const Believed = z.strictObject({ yes: count, unsure: count, moments: threeCounts })

/** The same of one side, where that may be shown. */
const SideBelief = z.strictObject({ side: oneOf(['gemeente', 'inwonerzijde']), n: count, yes: count })

const LaidCell = z.strictObject({
  group: id(),
  offers: z.array(Offer).check(z.maxLength(1_000)),
  /** Null when too few of the others filled in this row. */
  believed: z.nullable(Believed),
  sides: z.nullable(z.array(SideBelief).check(z.maxLength(2))),
  /** Names that the others wrote, with how many did. */
  named: z.array(z.strictObject({ name, n: whole(1, 10_000) })).check(z.maxLength(5_000)),
})
export type LaidCell = z.output<typeof LaidCell>

/**
 * One row of all matrices laid together, made by the server. `organisations` = those that filled in this row;
 * `others` = how many others did, null when too few to show. `late` = so many of them answered after the count that is
 * shown, too few to count without telling who.
 */
const Laid = z.strictObject({
  domain: id(),
  organisations: z.array(name).check(z.maxLength(1_000)),
  others: z.nullable(count),
  cells: z.array(LaidCell).check(z.maxLength(MOST_GROUPS)),
  /** What people meant by "anders", without who. */
  words: z.array(name).check(z.maxLength(1_000)),
  late: count,
})
export type Laid = z.output<typeof Laid>

/** One general task laid together; `who` = the names that were written. */
const LaidTask = z.strictObject({
  task: id(),
  organisations: z.array(z.strictObject({ name, is: answer })).check(z.maxLength(1_000)),
  others: z.nullable(z.strictObject({ n: count, yes: count, no: count, unsure: count })),
  who: z.array(text(80)).check(z.maxLength(1_000)),
  late: count,
})
export type LaidTask = z.output<typeof LaidTask>

export const questions = ['little', 'double', 'differs', 'open'] as const
/** The four questions of the reflection form: little supply, double, agreed against practice, what else is on our minds. */
export const question = oneOf(questions)
export type Question = z.output<typeof question>

/** A suggestion by its key, see `findings`; as far as the group knows it. */
export const findingKey = () => z.string().check(z.regex(/^[A-Za-z0-9_:.-]{1,120}$/))

export const sentence = someText(300)
/** A sentence that the group keeps. `from` = the suggestion that it came from; it may be worded otherwise. */
const Sentence = z.strictObject({
  question,
  text: sentence,
  from: z.nullable(findingKey()),
})
export type Sentence = z.output<typeof Sentence>

export const WORRY = 200
/** Something that is on somebody's mind ("buikpijnvraag"), kept without who wrote it. `place` 0 = not shown yet. */
const Worry = z.strictObject({ text: someText(WORRY), place: whole(0, 100_000) })
export type Worry = z.output<typeof Worry>

/**
 * What the projector shows: all, one moment (1 to 3), what is empty, what stands out, the tasks, one cell large, the
 * sentences of the four questions, or the worries. Where not all fits, `page` counts from 0.
 */
export const view = oneOf(['all', 'moment', 'white', 'findings', 'tasks', 'cell', 'sentences', 'worries'])
export const Shown = z.strictObject({
  view,
  moment: whole(0, 3),
  domain: z.nullable(id()),
  group: z.nullable(id()),
  page: z.optional(whole(0, 1_000)),
})
export type Shown = z.output<typeof Shown>

export const { shape, command, activity } = defineShape({
  name: 'supply',
  config: Config,
  stages: ['alone', 'laid', 'reflect', 'done'],
  kinds: {
    row: Row,
    task: Task,
    organisation: Organisation,
    laid: Laid,
    'laid-task': LaidTask,
    counted: Counted,
    sentence: Sentence,
    dropped: z.strictObject({ key: findingKey() }),
    worry: Worry,
    scribe: Scribe,
    shown: Shown,
  },
  see: {
    row: { alone: 'author', laid: 'author', reflect: 'author', done: 'author' },
    task: { alone: 'author', laid: 'author', reflect: 'author', done: 'author' },
    organisation: { alone: 'author', laid: 'author', reflect: 'author', done: 'author' },
    laid: { laid: 'all', reflect: 'all', done: 'all' },
    'laid-task': { laid: 'all', reflect: 'all', done: 'all' },
    counted: {},
    sentence: { laid: 'all', reflect: 'all', done: 'all' },
    dropped: { laid: 'all', reflect: 'all', done: 'all' },
    worry: { reflect: 'all', done: 'all' },
    scribe: { laid: 'all', reflect: 'all', done: 'all' },
    shown: { laid: 'all', reflect: 'all', done: 'all' },
  },
  // Enough to see how far everybody is; a further mark in the same row changes nothing of it, so it reaches nobody.
  mask: { row: () => ({}), worry: () => ({}) },
  most: {
    row: 16_000,
    task: 8_000,
    organisation: 1_000,
    laid: MOST_DOMAINS,
    'laid-task': 8,
    // Also of rows that went: what was shown of them stays shown.
    counted: 400,
    sentence: 200,
    dropped: 400,
    worry: 1_000,
    scribe: 1,
    shown: 1,
  },
})

export type Stage = (typeof shape.stages)[number]
export type Ctx = Context<typeof shape.kinds, Config, Stage>
