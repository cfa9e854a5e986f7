// The drawings of the built-in symbols: fetched once, when the first symbol is shown.
import { fetchedOnce } from '#client/shell/fetchedOnce.ts'

type Drawings = ReadonlyMap<string, string>

/** The inside of an SVG of 32 by 32 for each symbol; undefined until they are there. */
export const useDrawings = fetchedOnce(
  async (): Promise<Drawings> => (await import('#shared/content/symbols/drawings.ts')).drawings,
)
