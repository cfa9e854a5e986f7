// What somebody does, what somebody can know when deciding that, and what the players of all activities have in common.
import type { SideId } from '#shared/kernel/facts.ts'
import { proofId } from '#shared/kernel/proof.ts'
import { numbersFrom, hashText } from '#shared/kernel/random.ts'
import type { PersonId, Rec } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Character } from './character.ts'

/** One command with what it takes. `unsigned`: kept without its sender, as the page sends it. */
export type Deed = { readonly cmd: string; readonly input: object; readonly unsigned?: true }

/** What comes next: a deed, after so many seconds for an ordinary person. `key` is by what it is remembered as done. */
export type Plan = { readonly deed: Deed; readonly seconds: number; readonly key: string }

/** All that one person can know: what the own device was shown, and what that person remembers of this step. */
export type View<Config = unknown> = {
  readonly me: PersonId
  readonly side: SideId
  /** Where this person sits now. */
  readonly table: string | undefined
  readonly step: string
  readonly stage: string
  readonly config: Config
  readonly records: Records
  readonly character: Character
  /** A number from 0 to 1. */
  readonly chance: number
  /** Before the session: then nothing is done that would tell who did it. */
  readonly atHome?: true
  /** Whether the deed with this key was done in this step. */
  did(this: void, key: string): boolean
}

/**
 * What somebody does in the steps of one activity: undefined when there is nothing left to do now, and `wait` when there
 * is nothing to work on yet, so that nobody says to be ready with it.
 */
export type Player<Config = unknown> = (view: View<Config>) => Plan | 'wait' | undefined

/** A record as a device holds it. */
type Shown<T> = Rec<T> & { readonly masked?: true }

/** The records of this kind that the person can read; the cast is sound, their kind wrote them. */
export const readable = <T>({ records, step }: Pick<View, 'records' | 'step'>, kind: string): Rec<T>[] =>
  records.of(step, kind).filter((one: Shown<unknown>) => one.masked !== true) as Rec<T>[]

export const mine = <T>(view: Pick<View, 'records' | 'step' | 'me'>, kind: string): Rec<T>[] =>
  readable<T>(view, kind).filter(({ by }) => by === view.me)

/** The data of a record of one's own making or of the group, by id. */
export const dataOf = <T>({ records }: Pick<View, 'records'>, id: string): T | undefined => {
  const rec: Shown<unknown> | undefined = records.get(id)
  return rec && rec.masked !== true ? (rec.data as T) : undefined
}

/** What only the device of this person knows, to prove later to have made something. */
export const secretOf = ({ me, step }: Pick<View, 'me' | 'step'>, key: string): string =>
  `${me}/${step}/${key}`

/** The id of something that this person makes: the same for the same thing, so that doing it again changes nothing. */
export const idOf = (view: Pick<View, 'me' | 'step'>, key: string): string => proofId(secretOf(view, key))

/** Numbers from 0 to 1 that are always the same for this person and this subject. */
export const numbersOf = ({ me, step }: Pick<View, 'me' | 'step'>, about: string): (() => number) =>
  numbersFrom(hashText(`${me}/${step}/${about}`))

/** The sentence of this person, or the one `further` on. */
export const pick = <const L extends readonly [unknown, ...unknown[]]>(
  list: L,
  { character }: Pick<View, 'character'>,
  further = 0,
): L[number] => list[(character.number + further) % list.length] ?? list[0]

const THINKING = 6
const LETTERS_PER_SECOND = 5

/** How long an ordinary person takes to write this, in seconds. */
export const writing = (...texts: readonly string[]): number =>
  THINKING + texts.join('').length / LETTERS_PER_SECOND

/** A plan for this deed. */
export const plan = (key: string, deed: Deed, seconds: number): Plan => ({ key, deed, seconds })

/** The first thing on this list that was not done yet. */
export const firstOf = (view: Pick<View, 'did'>, plans: readonly (Plan | undefined)[]): Plan | undefined =>
  plans.find((one) => one !== undefined && !view.did(one.key))
