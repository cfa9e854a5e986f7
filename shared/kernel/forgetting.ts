// Letting go: what records said before a command that forgets them stays neither in a trace of undo nor in the log.
import { SESSION } from './facts.ts'
import { idOfOp, type Commit, type Op, type Seq } from './record.ts'
import { RecordTable, type Overlay } from './records.ts'

const idsOf = (ops: readonly Op[]): ReadonlySet<string> => new Set(ops.map(idOfOp))

/** The opposite ops that a trace of undo holds; none for any other record. */
export const backOf = (kind: string, data: unknown): readonly Op[] =>
  kind === 'trace' ? (data as { back: readonly Op[] }).back : []

/** Takes away each trace of undo that could bring back what a record of this working copy said before. */
export const dropTraces = (working: Overlay): void => {
  const touched = idsOf(working.ops())
  for (const { id, kind, data } of working.of(SESSION, 'trace'))
    if (backOf(kind, data).some((op) => touched.has(idOfOp(op)))) working.del(id)
}

/**
 * The earlier commits as they stand once the log lets go for commit `seq`, whose `forgets` says of what: of the records
 * that it wrote or deleted (also within traces of undo that are gone), or of everything that was ever said before it.
 * Each put of such a record says what the record says right after `seq`, or goes when the record is gone by then. So
 * the log gives the same records in the same order, and letting go twice changes nothing more. `log` is all of the log.
 */
export const letGoFor = (log: readonly Commit[], seq: Seq): Commit[] => {
  const forgetting = log.find((commit) => commit.seq === seq)
  if (!forgetting?.forgets) return []
  const records = new RecordTable()
  for (const commit of log) if (commit.seq <= seq) records.apply(commit.ops)
  const touched = idsOf(forgetting.ops)
  const isLetGo = ({ id, kind, data }: { id: string; kind: string; data: unknown }): boolean =>
    forgetting.forgets === 'everything' ||
    touched.has(id) ||
    backOf(kind, data).some((op) => touched.has(idOfOp(op)))
  const since = (op: Op): Op[] => {
    if (op[0] === 'del' || !isLetGo(op[1])) return [op]
    const now = records.get(op[1].id)
    return now ? [['put', now]] : []
  }
  return log
    .filter((commit) => commit.seq < seq)
    .map((commit) => ({ ...commit, ops: commit.ops.flatMap(since) }))
}
