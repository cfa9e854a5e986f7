// What every stage on the phone gets.
import type { PairHere } from '../useFlaps.ts'

export type StageView = {
  readonly step: string
  readonly stage: string
  readonly pairs: readonly PairHere[]
  readonly pair: PairHere
  readonly pick: (pair: string) => void
}
