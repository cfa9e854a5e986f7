// Changing the rows and columns of the matrix; both go together in one command.
import type { Domain, Group } from '#shared/activities/supply/records.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { useDo } from '#client/shell/console/useDo.ts'
import { useConfig } from '../useSupply.ts'

export type Axes = {
  readonly domains: readonly Domain[]
  readonly groups: readonly Group[]
  readonly set: (change: { domains?: readonly Domain[]; groups?: readonly Group[] }) => Promise<boolean>
  readonly code: ErrorCode | undefined
}

export const useAxes = (step: string): Axes => {
  const { domains, groups } = useConfig(step)
  const [run, code] = useDo()
  return { domains, groups, code, set: (change) => run(step, 'axes.set', { domains, groups, ...change }) }
}
