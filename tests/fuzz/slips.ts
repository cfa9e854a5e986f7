// What must hold of what was written without a sender, when a run has come to rest. Gives sentences about what does not.
import { stepTime } from '#shared/kernel/facts.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import type { Commit } from '#shared/kernel/record.ts'
import type { World } from './world.ts'

const PERSON_OR_PAGE = /"(p\d+|page\d+)"/

const textOf = (data: unknown): string => (data as { text: string }).text

/** Nothing in an unsigned commit says who sent it, from where or when, and it holds only what still stands. */
const traces = (log: readonly Commit[], final: RecordTable): string[] => {
  const records = new RecordTable()
  // What was let go of in full tells no more when a step was entered.
  const wiped = log.findLast(({ forgets }) => forgets === 'everything')?.seq ?? 0
  return log.flatMap((commit) => {
    const { seq, at, by, ops, unsigned, cmd, step } = commit
    const out: string[] = []
    if (cmd.startsWith('slip.') !== (unsigned ?? false))
      out.push(`${seq} is signed otherwise than it should be`)
    if (unsigned) {
      if (by !== null || PERSON_OR_PAGE.test(JSON.stringify(commit))) out.push(`${seq} tells of its sender`)
      if (seq > wiped && at !== stepTime(records, step)) out.push(`${seq} has a time of its own`)
      const gone = ops.some((op) => op[0] === 'put' && !final.get(op[1].id))
      if (gone) out.push(`${seq} still holds what is gone`)
    }
    records.apply(ops)
    return out
  })
}

/** Empty when all is well. */
export const aboutSlips = (world: World, log: readonly Commit[], records: RecordTable): string[] => {
  const out = traces(log, records)
  const count = (cmd: string): number => log.filter((commit) => commit.cmd === cmd).length
  const standing = [...records.values()].filter(({ kind }) => kind === 'slip').map(({ data }) => textOf(data))
  const written = count('slip.write') - count('slip.take')
  if (standing.length !== written) out.push(`${written} slips were written and ${standing.length} stand`)
  if (new Set(standing).size !== standing.length) out.push('a slip stands twice')
  const disk = JSON.stringify(log) + (world.disk.sessions.get('fuzz')?.snapshot?.json ?? '')
  for (const { text } of world.slips)
    if (!standing.includes(text) && disk.includes(text)) out.push(`${text} is gone and still on disk`)
  if (disk.includes('sketch')) out.push('a preview was kept')
  return out
}
