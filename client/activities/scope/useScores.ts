// How far we are with each point of attention, says one person.
import type { Scores } from '#shared/activities/scope/records.ts'
import { useKind } from '#client/sync/react.ts'
import { useWhole, type Whole } from './useWhole.ts'

export const useScores = (step: string, person: string | undefined, as?: string): Whole<number> => {
  const mine = useKind<Scores>(step, 'scores').find(({ by, masked }) => masked !== true && by === person)
  return useWhole<number>({
    step,
    cmd: 'score',
    id: mine?.id,
    kept: new Map(mine?.data.scores.map(({ point, score }) => [point, score])),
    inputOf: (id, answers) => ({ id, scores: [...answers].map(([point, score]) => ({ point, score })) }),
    as,
  })
}
