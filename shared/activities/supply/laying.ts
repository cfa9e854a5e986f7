// Laying all matrices together: at the stage in which everyone gets to see it, and again when answers come later.
import type * as z from 'zod/mini'
import { countedWith, type Counted as Shown } from '#shared/activities/counted.ts'
import { MINIMUM } from '#shared/analysis/minimum.ts'
import { organisationsOf } from '#shared/analysis/supply/organisations.ts'
import { layRow } from '#shared/analysis/supply/rows.ts'
import { isAnswered, layTask } from '#shared/analysis/supply/tasks.ts'
import type { Person } from '#shared/kernel/facts.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Config, Ctx, Laid, LaidTask, Organisation, Row, shape } from './records.ts'
import { unnamed } from './texts.ts'

/** All that was filled in, and what was shown of it before; of a running step or for its report. */
export type Sources = {
  readonly config: Config
  readonly people: readonly Person[]
  all: Pick<Ctx, 'all'>['all']
}

/** Whether somebody prepares alone: with anybody else in the session there is something to hide, whatever was set. */
export const isAlone = ({ config, people }: Pick<Sources, 'config' | 'people'>): boolean =>
  config.solo && people.filter(({ role }) => role === 'participant').length <= 1

export const laidId = (step: string, domain: string): string => `${step}:laid:${domain}`
export const laidTaskId = (step: string, task: string): string => `${step}:task:${task}`
/** Tasks and domains may have the same ids. */
const countedTask = (task: string): string => `task:${task}`
const countedId = (step: string, of: string): string => `${step}:counted:${of}`

/** The organisation of everyone who fills in for one. */
const organisationsIn = (
  rows: readonly Rec<Row>[],
  organisations: readonly Rec<Organisation>[],
  tasks: readonly Rec<{ readonly as: string }>[],
): ReadonlyMap<string, string> => {
  const names = new Map(organisations.map(({ by = '', data }) => [by, data.name]))
  const contents = new Map([...names.keys()].map((person) => [person, [] as string[]]))
  for (const { by = '', data } of [...rows, ...tasks]) {
    if (data.as !== 'offers') continue
    const content = contents.get(by) ?? []
    contents.set(by, content)
    if (!names.has(by)) content.push(JSON.stringify(data))
  }
  return organisationsOf(
    Array.from(contents, ([person, content]) => ({
      person,
      name: names.get(person),
      content: JSON.stringify(content.sort()),
    })),
    unnamed,
  )
}

export type Counted<T> = {
  readonly laid: T
  /** What a later count is held against; undefined = nothing new was shown. */
  readonly counts: Shown['counts'] | undefined
}

/** Lays everything together as it is now, by the rules of counting again. */
export class Laying {
  readonly #sources: Sources
  readonly #minimum: number
  readonly #organisations: ReadonlyMap<string, string>
  readonly #sides: ReadonlyMap<string, Person['side']>

  constructor(sources: Sources) {
    const { all, people } = sources
    this.#sources = sources
    this.#minimum = isAlone(sources) ? 1 : MINIMUM
    this.#organisations = organisationsIn(all('row'), all('organisation'), all('task'))
    this.#sides = new Map(people.map(({ id, side }) => [id, side]))
  }

  #recount(of: string, others: readonly Rec[]) {
    const shown = this.#sources.all('counted').find(({ data }) => data.of === of)?.data
    return countedWith(shown, others, this.#minimum)
  }

  /** One row of all matrices. */
  row(domain: string): Counted<Laid> {
    const { all, config } = this.#sources
    const rows = all('row').filter(({ data }) => data.domain === domain)
    const others = rows.filter(({ data }) => data.as === 'believes')
    const { recount, late, counts } = this.#recount(domain, others)
    const laid = layRow({
      domain,
      groups: config.groups,
      answers: rows.map(({ by = '', data }) => ({
        row: data,
        organisation: this.#organisations.get(by),
        side: this.#sides.get(by) ?? 'geen',
      })),
      minimum: this.#minimum,
      recount,
      late,
      shown: all('laid').find(({ data }) => data.domain === domain)?.data,
    })
    const isNew = recount === 'first' || recount === 'anew'
    return { laid, counts: isNew && laid.others !== null ? counts : undefined }
  }

  /** One general task. */
  task(task: string): Counted<LaidTask> {
    const { all } = this.#sources
    const answers = all('task').filter(({ data }) => data.task === task && isAnswered(data))
    const others = answers.filter(({ data }) => data.as === 'believes')
    const { recount, late, counts } = this.#recount(countedTask(task), others)
    const laid = layTask({
      task,
      answers: answers.map(({ by = '', data }) => ({ ...data, organisation: this.#organisations.get(by) })),
      minimum: this.#minimum,
      recount,
      late,
      shown: all('laid-task').find(({ data }) => data.task === task)?.data,
    })
    const isNew = recount === 'first' || recount === 'anew'
    return { laid, counts: isNew && laid.others !== null ? counts : undefined }
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

type Made = 'laid' | 'laid-task' | 'counted'

/** Writes what the server counted, when it is otherwise than it was. */
const put = <N extends Made>(ctx: Ctx, kind: N, id: string, data: z.input<(typeof shape.kinds)[N]>): void => {
  const old = ctx.get(kind, id)
  if (!old) return ctx.create(kind, id, data, { by: null })
  if (same(old.data, data)) return
  ctx.edit(kind, id, (draft) => {
    Object.assign(draft, data)
  })
}

const keep = <T extends Laid | LaidTask>(ctx: Ctx, of: string, { laid, counts }: Counted<T>): void => {
  if ('domain' in laid) put(ctx, 'laid', laidId(ctx.step, laid.domain), laid)
  else put(ctx, 'laid-task', laidTaskId(ctx.step, laid.task), laid)
  if (counts) put(ctx, 'counted', countedId(ctx.step, of), { of, counts })
}

const sourcesOf = (ctx: Ctx): Sources => ({
  config: ctx.config,
  people: ctx.people(),
  all: (kind) => ctx.all(kind),
})

/** Lays everything together. Rows that are no longer in the matrix go; what was counted of them stays known. */
export const layTogether = (ctx: Ctx): void => {
  const { domains, tasks } = ctx.config
  const known = new Set(domains.map(({ id }) => id))
  for (const { id, data } of ctx.all('laid')) if (!known.has(data.domain)) ctx.remove('laid', id)
  const laying = new Laying(sourcesOf(ctx))
  for (const { id } of domains) keep(ctx, id, laying.row(id))
  for (const { id } of tasks) keep(ctx, countedTask(id), laying.task(id))
}

/** Who says nothing of their organisation; with two of them the number of one depends on what the other fills in. */
const namelessIn = (ctx: Ctx): ReadonlySet<string> => {
  const named = new Set(ctx.all('organisation').map(({ by }) => by))
  const offering = [...ctx.all('row'), ...ctx.all('task')].filter(({ data }) => data.as === 'offers')
  const nameless = new Set(offering.flatMap(({ by }) => (by === undefined || named.has(by) ? [] : [by])))
  return nameless.size > 1 ? nameless : new Set()
}

/** Counts the rows and tasks again of which answers came later than what is shown; nothing before it is shown. */
export const recountAfter = (ctx: Ctx): void => {
  if (ctx.stage === 'alone') return
  const nameless = namelessIn(ctx)
  const written = [...ctx.all('row'), ...ctx.all('task')]
  const everywhere = Math.max(
    0,
    ...ctx.all('organisation').map(({ rev }) => rev),
    ...written.filter(({ by = '' }) => nameless.has(by)).map(({ rev }) => rev),
  )
  const latest = new Map<string, number>()
  for (const { rev, data } of written) {
    const of = 'domain' in data ? data.domain : countedTask(data.task)
    latest.set(of, Math.max(latest.get(of) ?? everywhere, rev))
  }
  const isLater = (of: string, shown: { readonly rev: number } | undefined): boolean =>
    (latest.get(of) ?? everywhere) > (shown?.rev ?? -1)
  const laying = new Laying(sourcesOf(ctx))
  for (const { id } of ctx.config.domains)
    if (isLater(id, ctx.get('laid', laidId(ctx.step, id)))) keep(ctx, id, laying.row(id))
  for (const { id } of ctx.config.tasks)
    if (isLater(countedTask(id), ctx.get('laid-task', laidTaskId(ctx.step, id))))
      keep(ctx, countedTask(id), laying.task(id))
}
