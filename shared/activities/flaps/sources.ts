// What the sheets can be about: the fiches that were chosen, and what the talk about them gave.
import * as z from 'zod/mini'
import { Fiche } from '#shared/content/schema.ts'
import type { Outcome } from '#shared/kernel/activity.ts'
import { STATEMENT, type Source } from './records.ts'

const Played = z.object({ fiches: z.array(Fiche), chosen: z.array(z.string()) })

const Talked = z.object({
  fiche: z.nullable(z.string()),
  summaries: z.array(z.object({ question: z.string(), text: z.string() })),
  meaning: z.string(),
})

/** A text cut at a word, with an ellipsis, when it is longer than a statement may be. */
export const shorten = (text: string, max = STATEMENT): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  if (line.length <= max) return line
  const space = line.lastIndexOf(' ', max - 1)
  return `${line.slice(0, space > max / 2 ? space : max - 1).replace(/[\s,;:.–-]+$/u, '')}…`
}

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

/** Of each chosen fiche its two sides and its tension; of each talk what it means and what was kept. */
export const suggested = (earlier: readonly Outcome[]): Source[] => {
  const games = readAll(earlier, 'dilemmas', Played)
  const last = games.findLast(({ chosen }) => chosen.length > 0)
  const signOf = (fiche: string | null) => {
    const found = games.flatMap(({ fiches }) => fiches).find(({ id }) => id === fiche)
    return found && { letter: found.letter, colour: found.colour }
  }
  const dilemmas = (last?.chosen ?? []).flatMap((id): Source[] => {
    const fiche = last?.fiches.find((one) => one.id === id)
    if (!fiche) return []
    const { letter, colour, tension, sides } = fiche
    return [sides[0].title, sides[1].title, tension].map((text, index) => ({
      id: `${id}-${index + 1}`,
      from: 'dilemma',
      text: shorten(text),
      letter,
      colour,
    }))
  })
  const results = readAll(earlier, 'conversation', Talked).flatMap(({ fiche, summaries, meaning }, talk) =>
    [meaning, ...summaries.map(({ text }) => text)].map((text, index): Source => ({
      id: `talk-${talk + 1}-${index + 1}`,
      from: 'result',
      text: shorten(text),
      ...signOf(fiche),
    })),
  )
  return [...dilemmas, ...results.filter(({ text }) => text !== '')]
}
