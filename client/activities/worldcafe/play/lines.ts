// The lines of the harvests and what recurs in them: what can be laid together, chosen and counted.
import { whats, type Harvest, type Line, type Theme } from '#shared/activities/worldcafe/records.ts'
import { lineId } from '#shared/activities/worldcafe/themes.ts'

/** One line as it was written, with the number of its table. */
export type LineHere = Line & { readonly text: string; readonly number: number }

/** A theme with its lines, or one loose line; `id` is what a sticker lies on. */
export type Target = {
  readonly id: string
  /** Undefined for a loose line; may be empty. */
  readonly name: string | undefined
  readonly lines: readonly LineHere[]
}

/** The lines that were written: first all insights, then all questions, then all wishes, by table. */
export const linesOf = (
  harvests: readonly Harvest[],
  numberOf: (table: string) => number,
): readonly LineHere[] =>
  whats.flatMap((what) =>
    harvests
      .filter((harvest) => harvest[what] !== '')
      .map((harvest) => ({
        table: harvest.table,
        what,
        text: harvest[what],
        number: numberOf(harvest.table),
      })),
  )

type ThemeRec = { readonly id: string; readonly data: Theme }

/** Themes first, in the order in which they were made, then what lies loose. A line that was emptied is nowhere. */
export const targetsOf = (lines: readonly LineHere[], themes: readonly ThemeRec[]): readonly Target[] => {
  const byId = new Map(lines.map((line) => [lineId(line), line]))
  const inside = new Set<string>()
  const made = themes.map(({ id, data }): Target => {
    const here = data.lines.flatMap((line) => byId.get(lineId(line)) ?? [])
    for (const line of here) inside.add(lineId(line))
    return { id, name: data.name, lines: here }
  })
  const loose = lines
    .filter((line) => !inside.has(lineId(line)))
    .map((line): Target => ({ id: lineId(line), name: undefined, lines: [line] }))
  return [...made.filter((target) => target.lines.length > 0), ...loose]
}

/** What has most stickers first; where it is equal, the order stays. */
export const byWeight = (targets: readonly Target[], weightOf: (id: string) => number): readonly Target[] =>
  targets.toSorted((a, b) => weightOf(b.id) - weightOf(a.id))

/** How a target is called in a sentence. */
export const nameOf = ({ name, lines }: Target): string =>
  name === undefined || name === '' ? (lines[0]?.text ?? '') : name
