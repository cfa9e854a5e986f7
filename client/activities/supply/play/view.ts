// What every part of filling in gets: the step, how it is set up, the own matrix, and as what this person fills in.
import type { As, Config } from '#shared/activities/supply/records.ts'
import { useMatrix, type Matrix } from '../matrix/useMatrix.ts'
import { useNames } from '../matrix/useNames.ts'
import { useAs } from '../matrix/useSupply.ts'
import { useWay, type Way } from '../matrix/useWay.ts'
import { texts } from './texts.ts'

export type Filling = {
  readonly step: string
  readonly stage: string
  readonly config: Config
  readonly matrix: Matrix
  readonly as: As
  readonly way: Way
  readonly names: readonly string[]
  /** Who sees what is filled in. */
  readonly sees: string
}

export const useFilling = (step: string, stage: string, config: Config): Filling => {
  const matrix = useMatrix(step)
  const as = useAs(config)
  const way = useWay(step, config, as)
  const names = useNames(config, matrix)
  const alone = config.solo ? texts.sees.solo : texts.sees[as]
  const sees = stage === 'alone' ? alone : texts.sees.late[as]
  return { step, stage, config, matrix, as, way, names, sees }
}

/** How many cells of these domains hold something. */
export const filledIn = ({ config, matrix }: Filling, domains: readonly string[]): number =>
  domains.reduce(
    (sum, domain) => sum + config.groups.filter(({ id }) => matrix.markOf(domain, id) !== undefined).length,
    0,
  )
