// One of the six pictures to try out with, as large as its place asks.
import type { TriedData } from '#shared/activities/session/records.ts'
import { practice } from '#shared/content/symbols/practice.ts'

/** Hidden from a screen reader: its name stands beside it, or it is one of many that say nothing. The drawing is our own constant. */
export const PracticePicture = ({ picture }: TriedData) => (
  <svg
    viewBox="0 0 32 32"
    aria-hidden="true"
    focusable="false"
    dangerouslySetInnerHTML={{ __html: practice[picture].body }}
  />
)
