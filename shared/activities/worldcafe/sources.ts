// What tables can be about: the fiches that were chosen, and what the talk about them gave.
import * as z from 'zod/mini'
import { Fiche } from '#shared/content/schema.ts'
import { shorten } from '#shared/activities/flaps/sources.ts'
import type { Outcome } from '#shared/kernel/activity.ts'
import type { Source } from './records.ts'

const MOST = 160

const Played = z.object({ fiches: z.array(Fiche), chosen: z.array(z.string()) })

const Talked = z.object({
  fiche: z.nullable(z.string()),
  summaries: z.array(z.object({ question: z.string(), text: z.string() })),
  meaning: z.string(),
})

const readAll = <S extends z.ZodMiniType>(
  earlier: readonly Outcome[],
  activity: string,
  schema: S,
): z.output<S>[] =>
  earlier
    .filter((one) => one.activity === activity)
    .flatMap(({ outcome }) => {
      const read = z.safeParse(schema, outcome)
      return read.success ? [read.data] : []
    })

/** Each chosen fiche by its title and sign; of each talk what it means and what was kept. */
export const suggested = (earlier: readonly Outcome[]): Source[] => {
  const games = readAll(earlier, 'dilemmas', Played)
  const last = games.findLast(({ chosen }) => chosen.length > 0)
  const dilemmas = (last?.chosen ?? []).flatMap((id): Source[] => {
    const fiche = last?.fiches.find((one) => one.id === id)
    if (!fiche) return []
    const { title, letter, colour } = fiche
    return [{ id: `fiche-${id}`, from: 'dilemma', text: title, letter, colour }]
  })
  const results = readAll(earlier, 'conversation', Talked).flatMap(({ fiche, summaries, meaning }, talk) => {
    const about = games.flatMap(({ fiches }) => fiches).find(({ id }) => id === fiche)
    return [meaning, ...summaries.map(({ text }) => text)].map((text, index): Source => ({
      id: `talk-${talk + 1}-${index + 1}`,
      from: 'result',
      text: shorten(text, MOST),
      ...(about && { letter: about.letter, colour: about.colour }),
    }))
  })
  return [...dilemmas, ...results.filter(({ text }) => text !== '')]
}
