// The parts of the benchmark: each brings up servers, measures, and gives its rows.
import { bytesBeforeJoin } from './first-load.ts'
import { median } from './numbers.ts'
import type { Row } from './rows.ts'
import { held, rotate, Stage, type Step } from './stage.ts'
import type { Times } from './tally.ts'

export type Setting = {
  /** The bundle of the processes. */
  readonly path: string
  /** Milliseconds of a step, and how often it is repeated. */
  readonly ms: number
  readonly cycles: number
  /** Acts per second at which a climb starts and ends. */
  readonly climb: { readonly from: number; readonly growth: number; readonly most: number }
  readonly rate: number
  readonly profile?: string
  readonly tell: (line: string) => void
}

export type Part = (setting: Setting) => Promise<Row[]>

const FRAME_MS = 10

/** Median over cycles of the quotient of two servers in the same cycle. */
const ratio = (a: readonly Step[], b: readonly Step[], of: (step: Step) => number): number =>
  median(a.flatMap((step, cycle) => (b[cycle] ? [of(step) / of(b[cycle])] : [])))

const middle = (steps: readonly Step[], of: (step: Step) => number): number => median(steps.map(of))

const perDelivery = ({ cpu, deliveries }: Step): number => cpu / deliveries
const bytesPerDelivery = ({ bytes, deliveries }: Step): number => bytes / deliveries

const timesRows = (key: string, what: string, steps: readonly Step[], of: (step: Step) => Times): Row[] =>
  (['p50', 'p95', 'p99'] as const).map((part) => ({
    key: `${key}${part.toUpperCase()}Ms`,
    what: `${what}, ${part}`,
    against: '',
    value: middle(steps, (step) => of(step)[part]),
    unit: 'ms',
  }))

/** Four sessions of 50: processor, memory, bytes, delay and how much is held, beside a relay and with filtering. */
export const fourByFifty: Part = async ({ path, ms, cycles, climb, rate, profile, tell }) => {
  const stage = new Stage(path, profile)
  await stage.relay('relay')
  await stage.server('own', {})
  await stage.server('veiled', { stage: 'hidden' })
  const memory = new Map<string, number>()
  for (const name of ['relay', 'own', 'veiled']) {
    const before = await stage.usage(name, true)
    await stage.enter(name)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const after = await stage.usage(name, true)
    memory.set(name, (after.memory - before.memory) / stage.seats(name).length / 1024)
  }
  tell('4 sessions of 50: processor per delivery')
  const full = await rotate(stage, ['relay', 'own', 'veiled'], { rate, ms, cycles })
  const [relay = [], own = [], veiled = []] = ['relay', 'own', 'veiled'].map((name) => full.get(name))
  tell('4 sessions of 50: delay')
  const calm = await rotate(stage, ['relay', 'own'], { rate: rate / 4, ms, cycles })
  const [calmRelay = [], calmOwn = []] = [calm.get('relay'), calm.get('own')]
  const sync = await stage.syncOf('own')
  const acknowledge = (steps: readonly Step[]): number => middle(steps, (step) => step.acknowledge.p50)
  const later = acknowledge(calmOwn) - acknowledge(calmRelay) - sync - FRAME_MS
  tell('4 sessions of 50: how much is held')
  const most = await held(stage, ['relay', 'own'], { ...climb, ms })
  await stage.close()
  const heldOwn = most.get('own') ?? 0
  const heldRelay = most.get('relay') ?? 0
  const memoryOwn = memory.get('own') ?? Number.NaN
  const memoryRelay = memory.get('relay') ?? Number.NaN
  return [
    {
      key: 'ratioCpuPerDelivery',
      what: 'server CPU per delivery, 4 sessions of 50, 800 acts/s, 10 ms frames',
      against: 'relay',
      value: ratio(own, relay, perDelivery),
      unit: '×',
      reach: 0.85,
      fail: 1,
    },
    {
      key: 'ratioDeliveriesHeld',
      what: 'deliveries per second held at p99 < 100 ms, same shape',
      against: 'relay',
      value: heldOwn / heldRelay,
      unit: '×',
      reach: 4,
      fail: 2.5,
    },
    {
      key: 'ratioAcknowledgeInSyncs',
      what: 'act to acknowledged p50 at 200 acts/s, more than relay + sync + frame',
      against: 'one disk sync',
      value: later / sync,
      unit: 'syncs',
      reach: 3,
      fail: 5,
    },
    {
      key: 'ratioFiltering',
      what: 'filtering per viewer on against off, CPU per act',
      against: 'own server, all visible',
      value: ratio(veiled, own, ({ cpu, acts }) => cpu / acts),
      unit: '×',
      reach: 1.2,
      fail: 1.35,
    },
    {
      key: 'ratioMemory',
      what: 'memory per connected participant',
      against: 'relay',
      value: memoryOwn / memoryRelay,
      unit: '×',
      reach: 1.4,
      fail: 2,
    },
    {
      key: 'ratioBytesPerDelivery',
      what: 'bytes on the wire per delivery',
      against: 'relay',
      value: ratio(own, relay, bytesPerDelivery),
      unit: '×',
    },
    ...shown('cpuPer100000', 'server CPU per 100,000 deliveries', 's', 0.1, [own, relay], perDelivery),
    ...shown('bytesPerDelivery', 'bytes per delivery', 'bytes', 1, [own, relay], bytesPerDelivery),
    ...shownValues('heldPerSecond', 'deliveries per second held', '/s', heldOwn, heldRelay),
    ...shownValues('memoryKb', 'memory per participant', 'kB', memoryOwn, memoryRelay),
    { key: 'syncMs', what: 'one commit on this disk', against: '', value: sync, unit: 'ms' },
    ...timesRows('acknowledge', '200 acts/s: act to acknowledged', calmOwn, (step) => step.acknowledge),
    ...timesRows('relayAcknowledge', '200 acts/s: the same, relay', calmRelay, (step) => step.acknowledge),
    ...timesRows('seen', '200 acts/s: act to seen', calmOwn, (step) => step.see),
    ...timesRows('seenByAll', '200 acts/s: act to seen by all', calmOwn, (step) => step.seeAll),
    ...timesRows('relaySeenByAll', '200 acts/s: the same, relay', calmRelay, (step) => step.seeAll),
  ]
}

const shownValues = (key: string, what: string, unit: string, own: number, relay: number): Row[] => [
  { key: `${key}Own`, what, against: '', value: own, unit },
  { key: `${key}Relay`, what: `${what}, relay`, against: '', value: relay, unit },
]

const shown = (
  key: string,
  what: string,
  unit: string,
  factor: number,
  [own, relay]: readonly [readonly Step[], readonly Step[]],
  of: (step: Step) => number,
): Row[] => shownValues(key, what, unit, middle(own, of) * factor, middle(relay, of) * factor)

/** Ten sessions of 20 on a disk whose sync takes 2 ms more: writing together against command by command. */
export const slowDisk: Part = async ({ path, ms, climb, tell }) => {
  tell('10 sessions of 20 on a slow disk')
  const stage = new Stage(path)
  const shape = { sessions: 10, people: 20, syncMs: 2 }
  await stage.server('group', shape)
  await stage.server('single', { ...shape, group: false })
  for (const name of ['group', 'single']) await stage.enter(name)
  const most = await held(stage, ['group', 'single'], { ...climb, from: climb.from / 8, ms })
  await stage.close()
  const group = most.get('group') ?? 0
  const single = most.get('single') ?? 0
  return [
    {
      key: 'ratioGroupCommit',
      what: '10 sessions of 20 on a disk with 2 ms more per sync, deliveries held',
      against: 'one transaction per command',
      value: group / single,
      unit: '×',
      reach: 7,
      fail: 4,
    },
    {
      key: 'slowDiskPerSecond',
      what: 'deliveries per second held there',
      against: '',
      value: group,
      unit: '/s',
    },
  ]
}

/**
 * Late joins to a session of 1,000 notes, one by one with an act in between (over sockets that
 * are there), and a hundred at once (with making the connections). */
export const joining: Part = async ({ path, cycles, profile, tell }) => {
  tell('joining a session of 1,000 notes')
  const stage = new Stage(path, profile)
  await stage.relay('relay', { sessions: 1, people: 200, notes: 1_000 })
  await stage.server('own', { sessions: 1, people: 200, notes: 1_000 })
  const names = ['relay', 'own'] as const
  for (const name of names) await stage.enter(name, stage.seats(name).slice(0, 1))
  const alone: Record<string, number[]> = { relay: [], own: [] }
  const together: Record<string, number[]> = { relay: [], own: [] }
  const bytes: Record<string, number> = {}
  for (let cycle = 0; cycle <= cycles; cycle += 1)
    for (const name of names) {
      const acts = await stage.cpuOf(name, async () => {
        for (let turn = 0; turn < 10; turn += 1) await actOnce(stage, name)
      })
      await stage.clients.ask('connect', { name, seats: stage.seats(name).slice(1, 11) })
      const both = await stage.cpuOf(name, async () => {
        for (let turn = 0; turn < 10; turn += 1) {
          await actOnce(stage, name)
          bytes[name] = await stage.clients.ask('greet', { name, count: 1, how: 'join' })
        }
      })
      await stage.clients.ask('leave', { name, count: 10 })
      const many = await stage.cpuOf(name, () => stage.enter(name, stage.seats(name).slice(1, 101), 'join'))
      await stage.clients.ask('leave', { name, count: 100 })
      // The first cycle warms up.
      if (cycle === 0) continue
      alone[name]?.push((both - acts) / 10)
      together[name]?.push(many / 100)
    }
  await stage.close()
  const quotient = (all: Record<string, number[]>): number =>
    median((all['own'] ?? []).map((cpu, cycle) => cpu / (all['relay']?.[cycle] ?? Number.NaN)))
  return [
    {
      key: 'ratioJoinCpu',
      what: 'joining a session of 1,000 notes: CPU',
      against: 'the same as JSON in an acknowledgement',
      value: quotient(alone),
      unit: '×',
      reach: 0.75,
      fail: 1,
    },
    {
      key: 'ratioJoinBytes',
      what: 'joining a session of 1,000 notes: bytes',
      against: 'the same as JSON in an acknowledgement',
      value: (bytes['own'] ?? Number.NaN) / (bytes['relay'] ?? Number.NaN),
      unit: '×',
      reach: 0.12,
      fail: 0.3,
    },
    {
      key: 'ratioJoinsAtOnce',
      what: '100 joins at once: CPU',
      against: 'the same as JSON in an acknowledgement',
      value: quotient(together),
      unit: '×',
      reach: 1,
      fail: 1.5,
    },
    ...shownValues(
      'joinCpuMs',
      'CPU of one late join',
      'ms',
      median(alone['own'] ?? []) / 1_000,
      median(alone['relay'] ?? []) / 1_000,
    ),
    ...shownValues(
      'joinKb',
      'bytes of one late join',
      'kB',
      (bytes['own'] ?? 0) / 1_024,
      (bytes['relay'] ?? 0) / 1_024,
    ),
  ]
}

/** Processor time of one act, which is part of every turn of `joining`. */
const actOnce = (stage: Stage, name: string): Promise<unknown> =>
  stage.clients.ask('run', { name, rate: 20, ms: 50 })

/** What one person notices: 200 in one session, each acting every five seconds, and a step that changes. */
export const twoHundred: Part = async ({ path, ms, cycles, tell }) => {
  tell('200 people in one session')
  const stage = new Stage(path)
  const facilitators = await stage.server('own', { sessions: 1, people: 200 })
  await stage.enter('own', facilitators)
  await stage.enter('own')
  const steps = (await rotate(stage, ['own'], { rate: 40, ms: ms * 2, cycles })).get('own') ?? []
  const changes: number[] = []
  for (let turn = 0; turn < cycles; turn += 1) {
    const cmd = turn % 2 === 0 ? 'next' : 'back'
    const from = turn % 2 === 0 ? { step: 's1', stage: 'open' } : { step: 's2', stage: 'hidden' }
    changes.push(
      await stage.clients.ask('signal', { name: 'own', step: 'session', cmd, input: { from }, guest: 0 }),
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stage.close()
  return [
    ...timesRows('roomSeenByAll', '200 in a session: act to seen by all', steps, (step) => step.seeAll).map(
      (row): Row => (row.key === 'roomSeenByAllP99Ms' ? { ...row, reach: 100, fail: 100 } : row),
    ),
    ...timesRows(
      'roomAcknowledge',
      '200 in a session: act to acknowledged',
      steps,
      (step) => step.acknowledge,
    ),
    {
      key: 'stepChangeMs',
      what: '200 in a session: a step change reaches all',
      against: '',
      value: Math.max(...changes),
      unit: 'ms',
      reach: 1_000,
      fail: 1_000,
    },
  ]
}

/** What a phone loads before it can join. */
export const firstLoad: Part = async ({ tell }) => {
  const bytes = bytesBeforeJoin('dist/client')
  if (bytes === undefined) {
    tell('the client is not built: run npm run build for the size of the first load')
    return []
  }
  return [
    {
      key: 'bytesBeforeJoin',
      what: 'compressed JavaScript before a phone can join',
      against: '',
      value: bytes,
      unit: 'bytes',
      reach: 180_000,
      fail: 180_000,
    },
  ]
}
