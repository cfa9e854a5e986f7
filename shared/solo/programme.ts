// The programme of somebody who prepares alone, and in which stages of it there is something to do for one person.
import type { TemplateItem } from '#shared/content/schema.ts'
import { soloWords } from './texts.ts'

type Step = keyof typeof soloWords.steps

const item = (activity: Step, config?: TemplateItem['config']): TemplateItem => {
  const [title, goal] = soloWords.steps[activity]
  return { activity, title, goal, minutes: 0, ...(config && { config }) }
}

/** Requirement O1: the same fiches, matrix, boundary and agreements as a group has. Nothing in it needs a second person. */
export const soloProgramme: readonly TemplateItem[] = [
  item('dilemmas'),
  item('conversation'),
  item('supply', { solo: true }),
  item('scope', { solo: true }),
  item('agreements'),
]

/** The stages in which one person has something to do; the others are passed. What is not listed has them all. */
const worthwhile: Readonly<Record<string, readonly string[]>> = {
  dilemmas: ['meet', 'silent', 'revealed'],
  conversation: ['shared'],
  supply: ['alone', 'reflect'],
  scope: ['alone', 'points'],
  agreements: ['make'],
}

/** Whether somebody who is alone stops at this stage. */
export const stopsAt = (activity: string, stage: string): boolean =>
  worthwhile[activity]?.includes(stage) ?? true
