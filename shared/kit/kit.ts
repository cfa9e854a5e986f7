// What is printed, as data: the content of the game in the shape that the pages need. Names of people are never in it.
import { registry } from '#shared/activities/registry.ts'
import { drawings } from '#shared/activities/checkin/drawings.ts'
import { weathers } from '#shared/activities/checkin/records.ts'
import { weatherNames } from '#shared/activities/checkin/texts.ts'
import { blockName, itemsFrom } from '#shared/activities/scope/items.ts'
import { blocks } from '#shared/activities/scope/records.ts'
import { dilemmaColours } from '#shared/content/colours.ts'
import { emblems } from '#shared/content/emblems.ts'
import type { Content, Fiche } from '#shared/content/schema.ts'
import { stagesOf } from '#shared/kernel/course.ts'
import type { Json } from '#shared/kernel/record.ts'
import type { KitPart } from './parts.ts'

/** A step as the script tells it; that of a template or of a session. */
export type KitStep = {
  readonly activity: string
  readonly title: string
  readonly goal: string
  readonly minutes: number
  readonly config?: unknown
}

export type KitAsked = {
  readonly parts: readonly KitPart[]
  readonly name: string
  readonly minutes: number
  readonly steps: readonly KitStep[]
  readonly fiches: readonly Fiche[]
}

/** More tables and places than this are not set out on paper. */
const MOST_PLACES = 8
const ROUNDS = 4

const piece = ({ letter, title, tension, sides, questions, colour }: Fiche) => ({
  letter,
  title,
  tension,
  sides: sides.map((side) => side.title),
  questions,
  colour: dilemmaColours[colour],
  emblem: emblems[colour],
})

const stepsOf = (steps: readonly KitStep[], { scripts }: Content) =>
  steps.map(({ activity, title, goal, minutes, config }) => {
    const known = new Set<string>()
    const stages = stagesOf(registry, { activity, config: (config ?? {}) as Json }).flatMap((stage) => {
      const script = scripts[`${activity}.${stage}`]
      if (!script || known.has(script.say.join())) return []
      known.add(script.say.join())
      return [script]
    })
    return { title, goal, minutes, stages }
  })

/** What there is to decide about the boundary, as the desk asks it. */
const scopeOf = (content: Content) => {
  const items = itemsFrom(content)
  return blocks
    .map((block) => ({
      name: blockName(content, block),
      items: items.filter((item) => item.block === block).map(({ text }) => text),
    }))
    .filter((block) => block.items.length > 0)
}

/** Everything that the pages show but the code to join, which a template does not have. */
export const kitOf = (content: Content, { parts, name, minutes, steps, fiches }: KitAsked) => ({
  parts,
  name,
  minutes,
  municipality: content.municipality?.name ?? '',
  fiches: fiches.map(piece),
  own: { colour: dilemmaColours.own, emblem: emblems.own },
  places: Math.min(MOST_PLACES, Math.max(2, fiches.length)),
  rounds: ROUNDS,
  talk: content.talkQuestions.map(({ text, hint }) => ({ text, hint })),
  weathers: weathers.map((one) => ({ name: weatherNames[one], emblem: drawings[one] })),
  domains: content.lifeDomains.map(({ name, plain }) => ({ name, plain })),
  groups: content.targetGroups.filter(({ list }) => list === 'a').map(({ name }) => name),
  scope: scopeOf(content),
  rules: content.houseRules.map(({ text }) => text),
  steps: stepsOf(steps, content),
})
export type Kit = ReturnType<typeof kitOf>
