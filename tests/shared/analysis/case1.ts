// The eighteen ballots of Case 1, and helpers to write ballots as words.
import type { Side, SideBallot } from '#shared/analysis/sides.ts'

export const fiches = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** 'DAB' is the ballot D, A, B. */
export const ballots = (words: string): string[][] => words.split(' ').map((word) => Array.from(word))

const of = (side: Side, words: string): SideBallot[] => ballots(words).map((ballot) => ({ side, ballot }))

export const case1: readonly SideBallot[] = [
  ...of('gemeente', 'DABFCE DFABCE ADBFCE DBAFCE FDABCE'),
  ...of('aanbieder', 'BCADEF BADCEF CBDAEF BDCAEF ABDCEF'),
  ...of('adviesraad', 'EDCBAF EDBCAF ECDBAF DECBAF'),
  ...of('inwoner', 'ECBDAF EBCDAF'),
  ...of('toegang', 'DBACFE DABCFE'),
]

export const case1Ballots = case1.map(({ ballot }) => ballot)
