// What is asked of the server to begin a practice session. No React in it.
import { practiceTexts } from './texts.ts'

/** The body of POST /sessions. `code` may be empty; `place` is the municipality of this site, if it has one. */
export const practiceRequest = (chosen: {
  readonly template: string
  readonly code: string
  readonly place: string | undefined
}): unknown => ({
  meta: {
    municipality: chosen.place ?? practiceTexts.place,
    title: practiceTexts.sessionTitle,
    aim: '',
    date: '',
    organisation: '',
    independence: '',
    askSide: true,
    keepDays: 1,
    practice: true,
  },
  names: false,
  ...(chosen.code !== '' && { organiserCode: chosen.code }),
  programme: { template: chosen.template },
})
