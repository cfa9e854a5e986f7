// The general tasks laid together: what organisations say that they do, and what the others believe.
import type { Answer, As, LaidTask } from '#shared/activities/supply/records.ts'
import { sameName, uniqueNames } from './marks.ts'
import type { Recount } from '#shared/analysis/recount.ts'

/** What one person says of one task; of a provider with its organisation. */
export type TaskAnswer = {
  readonly as: As
  readonly is: Answer | null
  readonly who: string
  readonly organisation: string | undefined
}

/** Whether there is an answer at all: one that was taken back counts for nothing. */
export const isAnswered = ({ is, who }: Pick<TaskAnswer, 'is' | 'who'>): boolean => is !== null || who !== ''

/** Of people of one organisation who say otherwise: one who does it is enough, then one who says no. */
const STRONGEST: readonly Answer[] = ['yes', 'no', 'unsure']

const organisationsIn = (offering: readonly TaskAnswer[]): LaidTask['organisations'] => {
  const said = new Map<string, Answer>()
  for (const { organisation = '', is } of offering) {
    if (is === null) continue
    const known = said.get(organisation) ?? is
    said.set(organisation, STRONGEST.indexOf(is) < STRONGEST.indexOf(known) ? is : known)
  }
  return Array.from(said, ([name, is]) => ({ name, is })).sort((a, b) =>
    sameName(a.name) < sameName(b.name) ? -1 : 1,
  )
}

const whoOf = (answers: readonly TaskAnswer[]): string[] =>
  answers.map(({ who }) => who).filter((who) => who !== '')

/** Lays one task together by the rules of a row, see `layRow`; `answers` are those with something in it. */
export const layTask = ({
  task,
  answers,
  minimum,
  recount,
  late,
  shown,
}: {
  readonly task: string
  readonly answers: readonly TaskAnswer[]
  readonly minimum: number
  readonly recount: Recount
  readonly late: number
  readonly shown: LaidTask | undefined
}): LaidTask => {
  const offering = answers.filter(({ as }) => as === 'offers')
  const believing = answers.filter(({ as }) => as === 'believes')
  const stays = recount === 'stays'
  const enough = believing.length >= minimum
  const saying = (what: Answer): number => believing.filter(({ is }) => is === what).length
  const counted = enough
    ? { n: believing.length, yes: saying('yes'), no: saying('no'), unsure: saying('unsure') }
    : null
  const others = stays ? (shown?.who ?? []) : enough ? whoOf(believing) : []
  return {
    task,
    organisations: organisationsIn(offering),
    others: stays ? (shown?.others ?? null) : counted,
    who: uniqueNames([...others, ...whoOf(offering)]),
    late,
  }
}
