// One symbol as figures of the report need it: its drawing with its name. Large; for the server and lazy screens only.
import { drawings } from './drawings.ts'
import { symbolWords } from './words.ts'

/** The inside of an SVG of 32 by 32 and the Dutch name; undefined for a symbol that is no longer there. */
export const symbolPicture = (id: string): { readonly body: string; readonly name: string } | undefined => {
  const body = drawings.get(id)
  return body === undefined ? undefined : { body, name: symbolWords(id)?.name ?? '' }
}
