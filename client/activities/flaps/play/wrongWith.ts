// What keeps a text from hanging as a note, before it is sent.
import { NOTE } from '#shared/activities/flaps/records.ts'
import { texts } from '../texts.ts'

/** A sentence for the writer; undefined when the text can hang. `clean` is without white space around it. */
export const wrongWith = (clean: string): string | undefined => {
  if (clean === '') return texts.silent.fill
  return clean.length > NOTE ? texts.silent.tooLong : undefined
}
