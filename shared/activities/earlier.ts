// What later steps take from the game and the talks: the fiches that were chosen, and what was said about them.
import * as z from 'zod/mini'
import { Fiche } from '#shared/content/schema.ts'
import type { Outcome } from '#shared/kernel/activity.ts'

const Played = z.object({ fiches: z.array(Fiche), chosen: z.array(z.string()) })

const Talked = z.object({
  fiche: z.nullable(z.string()),
  summaries: z.array(z.object({ question: z.string(), text: z.string() })),
  meaning: z.string(),
})

/** A text cut at a word, with an ellipsis, when it is longer than `max` characters. */
export const shorten = (text: string, max: number): string => {
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

type Game = z.output<typeof Played>

/** All rankings that were played, and of them the last one in which fiches were chosen. */
export const gamesIn = (
  earlier: readonly Outcome[],
): { readonly games: readonly Game[]; readonly last: Game | undefined } => {
  const games = readAll(earlier, 'dilemmas', Played)
  return { games, last: games.findLast(({ chosen }) => chosen.length > 0) }
}

/** The chosen fiches, in the order of the choice. */
export const chosenIn = ({ last }: ReturnType<typeof gamesIn>): Fiche[] =>
  (last?.chosen ?? []).flatMap((id) => last?.fiches.find((one) => one.id === id) ?? [])

/** Of each talk what it means and what was kept of its questions, without what is empty; `about` is its fiche. */
export const talksIn = (
  earlier: readonly Outcome[],
  { games }: ReturnType<typeof gamesIn>,
): { readonly id: string; readonly text: string; readonly about: Fiche | undefined }[] =>
  readAll(earlier, 'conversation', Talked)
    .flatMap(({ fiche, summaries, meaning }, talk) => {
      const about = games.flatMap(({ fiches }) => fiches).find(({ id }) => id === fiche)
      return [meaning, ...summaries.map(({ text }) => text)].map((text, index) => ({
        id: `talk-${talk + 1}-${index + 1}`,
        text,
        about,
      }))
    })
    .filter(({ text }) => text !== '')
