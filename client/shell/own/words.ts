// How an activity calls what is of one person; found by the name of its folder.

type Data = Readonly<Record<string, unknown>>

/** By kind: what it is, the label and the most characters of each text, and all those without a text in one line. */
export type OwnWords = Readonly<
  Record<
    string,
    {
      readonly is: (data: Data) => string
      readonly texts: Readonly<Record<string, readonly [label: string, max: number]>>
      readonly many?: (n: number) => string
    }
  >
>

const found = import.meta.glob<{ own: OwnWords }>('../../activities/*/own.ts', { eager: true })

const session: OwnWords = {
  parked: { is: () => 'Op de parkeerplaats', texts: { text: ['Wat je later wilt bespreken', 280] } },
}

export const wordsOf = (activity: string): OwnWords =>
  activity === 'session' ? session : (found[`../../activities/${activity}/own.ts`]?.own ?? {})
