// What the facilitator reads about each stage of each activity; an activity brings its own words along.
import type { TemplateItem } from '#shared/content/schema.ts'

/** `title` gets the title of the step. `enter` stands on the yellow button that leads here from the stage before. */
export type StageText = {
  readonly title: (step: string) => string
  readonly lead: string
  readonly enter: string
  /** After "Hierna:", a short sentence without a capital. */
  readonly comes: string
  /** Everybody works alone and says when they are ready. */
  readonly waits: boolean
  /** There is something to decide first, so the work stands above the script. */
  readonly first?: boolean
  /** Until there is a record of this kind, the room does not move on, and the button says this instead. */
  readonly needs?: { readonly kind: string; readonly sentence: string }
}

export type StageTexts = Readonly<Record<string, StageText>>

/** By command what stands in the bin when it can be undone. */
export type Deeds = Readonly<Record<string, string>>

/** Steps that can be put in a programme besides those of the templates. */
export type Offers = readonly TemplateItem[]

/** The heading of the manual that tells about an activity, or about each of its stages. */
type Help = string | Readonly<Record<string, string>>

type Words = {
  readonly stages: StageTexts
  readonly name: string
  readonly help: Help
  readonly deeds?: Deeds
  readonly offers?: Offers
}

const words = import.meta.glob<Words>('../../activities/*/console/stages.ts', { eager: true })

/** The words of one stage; undefined for an activity that brought none. */
export const stageText = (activity: string, stage: string): StageText | undefined =>
  words[`../../activities/${activity}/console/stages.ts`]?.stages[stage]

/** What an activity is called when the programme is changed. */
export const activityName = (activity: string): string =>
  words[`../../activities/${activity}/console/stages.ts`]?.name ?? activity

/** What was done with this command, in the words of the activity that has it. */
export const deedText = (cmd: string): string | undefined =>
  Object.values(words).find(({ deeds }) => deeds && Object.hasOwn(deeds, cmd))?.deeds?.[cmd]

/** The steps that activities offer by themselves. */
export const offered: Offers = Object.values(words).flatMap(({ offers = [] }) => offers)

/** The heading of the manual that tells about this stage; undefined for an activity that brought no words. */
export const helpAnchor = (activity: string, stage: string): string | undefined => {
  const help = words[`../../activities/${activity}/console/stages.ts`]?.help
  return typeof help === 'string' ? help : help?.[stage]
}
