// Everything that is of one person, in order of the programme: with text one by one, without text in one line for each kind.
import type { Activity, Kinds, Own } from '#shared/kernel/activity.ts'
import { progressOf, SESSION, type NowData } from '#shared/kernel/facts.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import type { PersonId, Rec } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { ownTexts } from './texts.ts'
import { wordsOf, type OwnWords } from './words.ts'

/** One text of a contribution. */
export type OwnText = {
  readonly field: string
  readonly label: string
  readonly max: number
  readonly text: string
}

/** Something to change or take back; without `texts` it may stand for several records. */
export type OwnItem = {
  readonly ids: readonly string[]
  readonly what: string
  readonly texts: readonly OwnText[]
  readonly sees: string
  /** Others did something with it, so that it is the group's. */
  readonly shared: boolean
}

export type OwnStep = { readonly step: string; readonly title: string; readonly items: readonly OwnItem[] }

type Data = Readonly<Record<string, unknown>>
type Source = {
  readonly registry: Registry
  readonly records: Records
  readonly me: PersonId
  readonly now: NowData | undefined
}

/** Who sees this kind now: the policy itself in words. */
const seesOf = (activity: Activity, stage: string, { kind, data }: Rec, names: boolean): string => {
  const policy = activity.see[kind]?.[stage]
  const { sees } = ownTexts
  if (policy === 'all' && names && activity.signed?.includes(kind)) return sees.named
  if (policy === 'all') return (data as Data)['side'] ? sees.side : sees.all
  return policy === 'table' || policy === 'owner' ? sees[policy] : sees.author
}

const textsOf = ({ data }: Rec, words: OwnWords[string]): OwnText[] =>
  Object.entries(words.texts).flatMap(([field, [label, max]]) => {
    const text = (data as Data)[field]
    return typeof text === 'string' && text !== '' ? [{ field, label, max, text }] : []
  })

const isShared = (source: Source, own: Own<Kinds, unknown, string, string>, rec: Rec): boolean =>
  own.isShared?.(rec, (kind) =>
    source.records.of(rec.step, kind).filter(({ by }) => by === undefined || by !== source.me),
  ) ?? false

const itemsIn = (source: Source, step: string, activity: Activity): OwnItem[] => {
  const stage = progressOf(source.records, step)?.stage ?? activity.stages[0]
  const words = wordsOf(activity.name)
  return Object.entries(activity.mine ?? {}).flatMap(([kind, own]) => {
    const said = words[kind]
    if (typeof own === 'string' || !said) return []
    const mine = source.records.of(step, kind).filter(({ by }) => by === source.me)
    const items = mine.map((rec): OwnItem => ({
      ids: [rec.id],
      what: said.is(rec.data as Data),
      texts: textsOf(rec, said),
      sees: seesOf(activity, stage, rec, source.now?.names ?? false),
      shared: isShared(source, own, rec),
    }))
    const written = items.filter(({ texts }) => texts.length > 0)
    const wordless = items.filter(({ texts }) => texts.length === 0)
    const [first] = wordless
    if (!first) return written
    const ids = wordless.flatMap((item) => item.ids)
    return [...written, { ...first, ids, what: said.many?.(ids.length) ?? first.what, texts: [] }]
  })
}

/** What is of `me` in each step that has any, the session itself last. */
export const ownStepsOf = (source: Source): OwnStep[] => {
  const steps = programmeOf(source.records).map(({ id, title, activity }) => ({ step: id, title, activity }))
  return [...steps, { step: SESSION, title: ownTexts.session, activity: SESSION }].flatMap(
    ({ step, title, activity: name }) => {
      const activity = source.registry.get(name)
      const items = activity ? itemsIn(source, step, activity) : []
      return items.length > 0 ? [{ step, title, items }] : []
    },
  )
}
