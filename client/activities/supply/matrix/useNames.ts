// Names of providers to choose from: those that this person typed before, and the municipality's own list.
import { useMemo } from 'react'
import type { Config } from '#shared/activities/supply/records.ts'
import type { Matrix } from './useMatrix.ts'

export const useNames = (config: Config, matrix: Matrix): readonly string[] =>
  useMemo(() => {
    const typed = matrix.rows.flatMap(({ data }) => data.cells.flatMap(({ names }) => names ?? []))
    return [...new Set([...typed, ...config.forms.map(({ name }) => name)])]
  }, [config, matrix.rows])
