// The one check that every store makes on what it is given: commits follow on the log without gap or repeat.
import type { Commit, Seq } from '#shared/kernel/record.ts'

/** Throws RangeError unless the commits are numbered after + 1, after + 2, … */
export function requireNumbering(after: Seq, commits: readonly Commit[]): void {
  const wrong = commits.findIndex((commit, index) => commit.seq !== after + 1 + index)
  if (wrong !== -1)
    throw new RangeError(`commit ${commits[wrong]?.seq} cannot be number ${after + 1 + wrong}`)
}
