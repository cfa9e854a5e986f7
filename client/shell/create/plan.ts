// What is filled in to make a session, what is wrong with it, and the request that it becomes. No React in it.
import type { TemplateItem } from '#shared/content/schema.ts'
import { isFar } from '../homework/days.ts'
import { createTexts } from './texts.ts'

export type Plan = {
  readonly municipality: string
  readonly title: string
  readonly aim: string
  readonly date: string
  readonly organisation: string
  readonly name: string
  readonly independence: string
  readonly names: boolean
  readonly askSide: boolean
  /** As typed. */
  readonly keepDays: string
  readonly organiserCode: string
  readonly template: string
  readonly items: readonly TemplateItem[]
}

export type Problems = { readonly [K in keyof Plan]?: string }

export const MAX_AIM = 400
export const MAX_INDEPENDENCE = 300

export const emptyPlan: Plan = {
  municipality: '',
  title: createTexts.sessionTitleStart,
  aim: '',
  date: '',
  organisation: '',
  name: '',
  independence: '',
  names: false,
  askSide: true,
  keepDays: '28',
  organiserCode: '',
  template: '',
  items: [],
}

/** A step takes whole minutes; 0 = there is no clock. */
export const MOST_MINUTES = 600
/** Whether these are minutes that a step can have, as typed. */
export const areMinutes = (typed: string): boolean =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= MOST_MINUTES

/** What a session is about and how long it is kept: what may still be put right while it goes on. */
export type Facts = Pick<Plan, 'municipality' | 'title' | 'aim' | 'date' | 'independence' | 'keepDays'>

/** A sentence for each of these fields that cannot be saved like this. `now` is in milliseconds. */
export const problemsInFacts = (facts: Facts, now: number): Problems => {
  const { errors } = createTexts
  const days = Number(facts.keepDays)
  return {
    ...(facts.municipality.trim() === '' && { municipality: errors.municipality }),
    ...(facts.title.trim() === '' && { title: errors.title }),
    ...(facts.aim.length > MAX_AIM && { aim: errors.tooLong }),
    ...(isFar(facts.date, now) && { date: errors.far }),
    ...(facts.independence.length > MAX_INDEPENDENCE && { independence: errors.tooLong }),
    ...(!(Number.isInteger(days) && days >= 1 && days <= 90) && { keepDays: errors.keepDays }),
  }
}

/** A sentence for each field with which no session can be made. `now` is in milliseconds. */
export const problemsOf = (plan: Plan, now: number): Problems => ({
  ...problemsInFacts(plan, now),
  ...(plan.items.length === 0 && { items: createTexts.errors.items }),
})

/** The body of POST /sessions. */
export const requestOf = (plan: Plan): unknown => ({
  meta: {
    municipality: plan.municipality,
    title: plan.title,
    aim: plan.aim,
    date: plan.date,
    organisation: plan.organisation,
    independence: plan.independence,
    askSide: plan.askSide,
    keepDays: Number(plan.keepDays),
    practice: false,
  },
  names: plan.names,
  ...(plan.name.trim() !== '' && { name: plan.name }),
  ...(plan.organiserCode !== '' && { organiserCode: plan.organiserCode }),
  programme: { items: plan.items },
})

/** The list with the item at `index` one place earlier (-1) or later (1); the same list when that cannot. */
export const moveItem = <T>(items: readonly T[], index: number, by: -1 | 1): readonly T[] => {
  const item = items[index]
  const other = items[index + by]
  if (item === undefined || other === undefined) return items
  return items.with(index, other).with(index + by, item)
}
