// What one person proposes for one block.
import type { Proposal, Verdict } from '#shared/activities/scope/records.ts'
import { useKind } from '#client/sync/react.ts'
import type { BlockHere } from './useScope.ts'
import { useWhole, type Whole } from './useWhole.ts'

/** All votes of this person, by item; empty for who did not propose. */
export const useMyVotes = (step: string, person: string | undefined): ReadonlyMap<string, Verdict> => {
  const mine = useKind<Proposal>(step, 'proposal').filter(
    ({ by, masked }) => masked !== true && by === person,
  )
  return new Map(mine.flatMap(({ data }) => data.votes.map(({ item, verdict }) => [item, verdict])))
}

export const useVotes = (
  step: string,
  block: BlockHere,
  person: string | undefined,
  as?: string,
): Whole<Verdict> => {
  const mine = useKind<Proposal>(step, 'proposal').find(
    ({ by, data, masked }) => masked !== true && by === person && data.block === block.id,
  )
  return useWhole<Verdict>({
    step,
    cmd: 'propose',
    id: mine?.id,
    kept: new Map(mine?.data.votes.map(({ item, verdict }) => [item, verdict])),
    inputOf: (id, answers) => ({
      id,
      block: block.id,
      // What was taken away meanwhile is not sent again.
      votes: block.items.flatMap(({ id: item }) => {
        const verdict = answers.get(item)
        return verdict === undefined ? [] : [{ item, verdict }]
      }),
    }),
    as,
  })
}
