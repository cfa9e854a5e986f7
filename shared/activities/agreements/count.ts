// How an agreement was received: the one count for the screen and the report.
import type { Rec } from '#shared/kernel/record.ts'
import type { Agreement, Colour, Consent } from './records.ts'

export type Received = Readonly<Record<Colour, number>> & {
  readonly n: number
  /** Orange or red without a word with it. */
  readonly wordless: number
  /** The agreement was changed after somebody said what they think of it. */
  readonly changed: boolean
  /** What was written with orange and red. */
  readonly concerns: readonly { readonly colour: Colour; readonly text: string }[]
}

/** Counts what people said of one agreement. */
export const received = (agreement: Rec<Agreement>, consents: readonly Rec<Consent>[]): Received => {
  const given = consents.filter(({ data }) => data.agreement === agreement.id)
  const times = (colour: Colour): number => given.filter(({ data }) => data.colour === colour).length
  const worries = given.map(({ data }) => data).filter(({ colour }) => colour !== 'groen')
  return {
    n: given.length,
    groen: times('groen'),
    oranje: times('oranje'),
    rood: times('rood'),
    wordless: worries.filter(({ concern }) => concern === '').length,
    changed: given.some(({ rev }) => rev < agreement.rev),
    concerns: worries
      .filter(({ concern }) => concern !== '')
      .map(({ colour, concern }) => ({ colour, text: concern })),
  }
}
