// Somebody who practises: who it is, what can be known and remembered, and what of that is of one step.
import { progressOf, stepOf, type Person } from '#shared/kernel/facts.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Character } from './character.ts'
import type { Plan, View } from './deed.ts'

/** A person at the table: who it is, what its device was shown, and what it remembers by step and key. */
export type Seat = {
  readonly me: PersonId
  readonly character: Character
  readonly records: Records
  /** A number from 0 to 1. */
  readonly chance: number
  /** The time of the server, in milliseconds. */
  readonly now: number
  did(this: void, key: string): boolean
}

/** A plan with the step to which its command goes, and the place in the programme for which it was made. */
export type Next = Plan & { readonly step: string; readonly place: string }

/** The config is as its activity checked it when the step was made. */
export type StepView = { readonly activity: string; readonly view: View<never> }

/** What this person knows of a step; undefined when there is no such step. */
export const viewAt = (seat: Seat, { side, table }: Person, step: string): StepView | undefined => {
  const data = stepOf(seat.records, step)
  const stage = progressOf(seat.records, step)?.stage
  if (!data || stage === undefined) return undefined
  const { activity, config } = data
  const did = (key: string): boolean => seat.did(`${step}/${key}`)
  return { activity, view: { ...seat, side, table, step, stage, config: config as never, did } }
}
