// What the report says of a step of which something was copied from paper, the same for every activity.
import { paperTexts } from '#shared/activities/onPaper.ts'
import type { Activity, Kinds, ReportInput } from '#shared/kernel/activity.ts'
import type { Section } from './document.ts'

type Input = ReportInput<Kinds, unknown>

/** How many people's sheets and how many lines of nobody were copied from paper in this step. */
export const copiedIn = ({ paper }: Pick<Activity, 'paper'>, input: Input) => {
  const onPaper = new Set(input.people.filter((person) => person.paper).map(({ id }) => id))
  const written = (paper?.sheets ?? []).flatMap((kind) => input.all(kind))
  return {
    people: new Set(written.flatMap(({ by }) => (by !== undefined && onPaper.has(by) ? [by] : []))).size,
    lines: paper?.lines?.(input) ?? 0,
  }
}

/**
 * The sections of a step, with how much of it was copied from paper: a note in its chapter, unless that says it already, and
 * a row among the data. Never which or whose. Without paper nothing is added.
 */
export const withPaper = (
  activity: Pick<Activity, 'paper'>,
  input: Input,
  sections: readonly Section[],
): readonly Section[] => {
  const { people, lines } = copiedIn(activity, input)
  const [first, ...more] = sections
  if (!first || people + lines === 0) return sections
  const { title } = input.step
  const note = { type: 'paragraph', role: 'note', text: paperTexts.copied(title, people, lines) } as const
  const table = {
    name: 'van-papier',
    title: paperTexts.data,
    head: paperTexts.dataHead,
    rows: [[title, people, lines]],
  }
  return [
    {
      ...first,
      blocks: activity.paper?.told ? first.blocks : [...first.blocks, note],
      data: [...first.data, table],
    },
    ...more,
  ]
}
