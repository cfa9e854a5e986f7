// A hall with a check-in (step `first`) and a check-out (`second`), and people who choose their weather in it.
import type { Moment, Weather } from '#shared/activities/checkin/records.ts'
import { questions } from '#shared/activities/checkin/texts.ts'
import { Hall } from '../conversation/hall.ts'

export const people = ['ann', 'bob', 'cas', 'dee', 'eva', 'fem'] as const

/** The record is called m-ann at the check-in and n-ann at the check-out. */
export const lay = (hall: Hall, who: string, weather: Weather, word = '', as?: string): string =>
  hall.act(
    who,
    'mood.lay',
    { id: `${hall.step === 'first' ? 'm' : 'n'}-${as ?? who}`, weather, word },
    as === undefined ? {} : { as },
  )

/** In the silence of the first step. */
export const comeIn = (
  options: { readonly names?: boolean } = {},
  moments: readonly [Moment, Moment] = ['in', 'out'],
): Hall => {
  const hall = new Hall(['break'], options)
  for (const person of people.slice(2)) hall.join(person)
  const ids = ['first', 'second'] as const
  moments.forEach((moment, index) => {
    const config = { moment, question: questions[moment] }
    const step = { id: ids[index], activity: 'checkin', title: 'Weer', goal: '', minutes: 3, config }
    hall.lead('step.add', { ...step, after: ids[index - 1] ?? null })
  })
  hall.enter('first', 'write')
  return hall
}

/** Goes on to the silence of the check-out. */
export const goOut = (hall: Hall): void => hall.enter('second', 'write')

/** All six came in with rain; three go out with sun. The check-out is in its silence. */
export const twice = (): Hall => {
  const hall = comeIn()
  for (const person of people) lay(hall, person, 'rain', person)
  hall.enter('first', 'sky')
  goOut(hall)
  people.forEach((person, index) => lay(hall, person, index < 3 ? 'sun' : 'rain', person))
  return hall
}
