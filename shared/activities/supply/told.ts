// What of the supply may be told, in one shape for the report, its drawing and its data.
import { safeRemainder } from '#shared/analysis/minimum.ts'
import { isAlone, Laying } from './laying.ts'
import type { Input } from './outcome.ts'
import type { Laid, LaidCell, LaidTask } from './records.ts'

export type Told = {
  /** Whether anything of the answers may be told: from the laying together on, or when the session is over. */
  readonly open: boolean
  /** Filled in by somebody who prepares alone. */
  readonly solo: boolean
  /** Smallest number of others of whom numbers are told. */
  readonly minimum: number
  readonly laid: readonly Laid[]
  readonly tasks: readonly LaidTask[]
  /** How many people filled in something: for an organisation, and the others. */
  readonly people: { readonly offering: number; readonly believing: number }
  readonly organisations: number
}

const sidesFor = (others: number, sides: LaidCell['sides'], minimum: number): LaidCell['sides'] => {
  const rest = others - (sides ?? []).reduce((sum, { n }) => sum + n, 0)
  return sides?.every(({ n }) => n >= minimum) && safeRemainder(rest, minimum) ? sides : null
}

/** A row as it may be told where a larger group is asked for: without the others when they are too few. */
const atLeast = (row: Laid, minimum: number): Laid => {
  const { others } = row
  if (others === null || others < minimum)
    return {
      ...row,
      others: null,
      words: others === null ? row.words : [],
      cells: row.cells.map((cell) => ({ ...cell, believed: null, sides: null, named: [] })),
    }
  return {
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, sides: sidesFor(others, cell.sides, minimum) })),
  }
}

const taskAtLeast = (task: LaidTask, minimum: number): LaidTask =>
  task.others !== null && task.others.n < minimum ? { ...task, others: null, who: [] } : task

const inOrder = <T>(
  ids: readonly { readonly id: string }[],
  list: readonly T[],
  idOf: (one: T) => string,
): T[] => ids.flatMap(({ id }) => list.find((one) => idOf(one) === id) ?? [])

/** As everyone saw it; when the session ended before it was laid together, as it would have been. */
export const toldOf = ({ config, all, stage, ended, people, minimumGroup }: Input): Told => {
  const open = stage !== 'alone' || ended
  const solo = isAlone({ config, people })
  const minimum = solo ? 1 : minimumGroup
  const laying = open && stage === 'alone' ? new Laying({ config, people, all }) : undefined
  const shown = open ? all('laid').map(({ data }) => data) : []
  const shownTasks = open ? all('laid-task').map(({ data }) => data) : []
  const rows = laying ? config.domains.map(({ id }) => laying.row(id).laid) : shown
  const tasks = laying ? config.tasks.map(({ id }) => laying.task(id).laid) : shownTasks
  const filled = [...all('row'), ...all('task')]
  const by = (as: string): number =>
    new Set(filled.filter(({ data }) => data.as === as).map((one) => one.by)).size
  const inRows = inOrder(config.domains, rows, ({ domain }) => domain)
  const told = solo ? inRows : inRows.map((row) => atLeast(row, minimum))
  return {
    open,
    solo,
    minimum,
    laid: told,
    tasks: inOrder(config.tasks, tasks, ({ task }) => task).map((task) => taskAtLeast(task, minimum)),
    people: { offering: by('offers'), believing: by('believes') },
    organisations: new Set(told.flatMap(({ organisations }) => organisations)).size,
  }
}
