// The drawn emblem of a weather, in the colour of the text around it.
import { drawings } from '#shared/activities/checkin/drawings.ts'
import type { Weather } from '#shared/activities/checkin/records.ts'

/** Hidden from a screen reader: the name of the weather stands beside it. The place around it gives it its size. */
export const WeatherMark = ({ weather }: { weather: Weather }) => (
  <svg viewBox="0 0 48 48" fill="currentColor" aria-hidden="true" focusable="false">
    <path fillRule="evenodd" d={drawings[weather]} />
  </svg>
)
