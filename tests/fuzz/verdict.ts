// What must hold when a run has come to rest. Gives sentences about what does not.
import { letGoFor } from '#shared/kernel/forgetting.ts'
import { RecordTable, type Records } from '#shared/kernel/records.ts'
import type { Commit, Rec } from '#shared/kernel/record.ts'
import { view } from '#shared/kernel/visibility.ts'
import { MemoryStore } from '#server/store/memory.ts'
import { aboutSlips } from './slips.ts'
import { registry, STEPS, type Guest, type World } from './world.ts'

type Plain = Readonly<Record<string, unknown>>

const plain = ({ id, kind, step, data, by, table, masked }: Partial<Rec> & { masked?: boolean }): Plain => ({
  id,
  kind,
  step,
  data,
  ...(by !== undefined && { by }),
  ...(table !== undefined && { table }),
  ...(masked && { masked: true }),
})

const expected = (records: RecordTable, { role, table, person }: Guest): Map<string, string> => {
  const out = new Map<string, string>()
  for (const rec of records.values()) {
    const seen = view({ registry, records }, rec, { role, table, me: person })
    if (!seen) continue
    const by = seen.mine ? person : seen.by
    out.set(rec.id, JSON.stringify(plain({ ...seen, ...(by !== undefined && { by }) })))
  }
  return out
}

const shown = (records: Records, ids: Iterable<string>): Map<string, string> => {
  const out = new Map<string, string>()
  for (const id of ids) {
    const rec = records.get(id)
    if (rec) out.set(id, JSON.stringify(plain(rec)))
  }
  return out
}

const everyId = (world: World, log: readonly Commit[]): Set<string> =>
  new Set([
    ...log.flatMap(({ ops }) => ops.map((op) => (op[0] === 'put' ? op[1].id : op[1]))),
    ...world.slips.map(({ id }) => id),
  ])

const differences = (guest: Guest, records: RecordTable, ids: ReadonlySet<string>): string[] => {
  const want = expected(records, guest)
  const have = shown(guest.sync.store.records, ids)
  return [...ids].flatMap((id) =>
    want.get(id) === have.get(id)
      ? []
      : [
          `${guest.person ?? 'screen'} sees ${have.get(id) ?? 'nothing'} instead of ${want.get(id) ?? 'nothing'}`,
        ],
  )
}

const unordered = (records: RecordTable): string[] =>
  [...records.values()]
    .filter((rec) => rec.kind === 'trail')
    .flatMap((rec) => {
      const { values } = rec.data as { values: number[] }
      const ordered = values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))
      return ordered ? [] : [`${rec.id} is ${values.join(' ')}`]
    })

/** What the log should have let go of and did not. */
const unforgotten = (log: readonly Commit[]): string[] =>
  log
    .flatMap(({ seq }) => letGoFor(log, seq))
    .filter((commit) => JSON.stringify(commit) !== JSON.stringify(log[commit.seq - 1]))
    .map(({ seq }) => `commit ${seq} says what was forgotten`)

/** Empty when all is well. */
export const verdict = async (world: World): Promise<string[]> => {
  const log = await new MemoryStore(world.disk).read('fuzz', 0)
  const records = new RecordTable()
  for (const commit of log) records.apply(commit.ops)
  const pairs = log.map(({ client, n }) => `${client}/${n}`)
  const logged = new Set(pairs)
  const ids = everyId(world, log)
  const out = world.guests.flatMap((guest) => differences(guest, records, ids))
  out.push(...unordered(records), ...aboutSlips(world, log, records), ...unforgotten(log))
  if (logged.size !== pairs.length) out.push('a command was applied twice')
  const bumps = log.filter(({ cmd }) => cmd === 'tally.bump').length
  const counted = records.get('tally')?.data as { count: number } | undefined
  if ((counted?.count ?? 0) !== bumps) out.push(`${bumps} bumps are counted as ${counted?.count ?? 0}`)
  for (const { as, cmd, outcome } of world.told) {
    const there = logged.has(as)
    if (outcome?.ok && !there) out.push(`${cmd} ${as} was acknowledged and is not in the log`)
    if (outcome && !outcome.ok && there) out.push(`${cmd} ${as} was refused and is in the log`)
  }
  for (const guest of world.guests) {
    const { pending, connection } = guest.sync.store.pieces.status
    if (pending > 0) out.push(`${guest.person ?? 'screen'} still waits for ${pending}`)
    if (connection !== 'live') out.push(`${guest.person ?? 'screen'} is ${connection}`)
    if (STEPS.some((step) => guest.sync.previews.watched(step, 'sketch').length > 0))
      out.push(`${guest.person ?? 'screen'} still watches what is over`)
    const left = guest.storage.keys().filter((key) => key.includes(':out:'))
    if (left.length > 0) out.push(`${guest.person ?? 'screen'} still keeps ${left.join(' ')}`)
    const open = world.told.filter((one) => one.client === guest.sync.client && !one.outcome)
    if (open.length > 0) out.push(`${guest.person ?? 'screen'} was never told of ${open.length} commands`)
  }
  return out
}
