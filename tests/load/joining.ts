// What it costs to come in late.
import { median } from './numbers.ts'
import { shownValues, type Part } from './part.ts'
import { Stage } from './stage.ts'

/** Late joins per cycle. */
const LATE = 30
const PEOPLE = 200

/**
 * Late joins to a session of 1,000 notes, one by one with an act in between (over sockets that
 * are there), and a hundred at once (with making the connections). */
export const joining: Part = async ({ path, cycles, profile, tell }) => {
  tell('joining a session of 1,000 notes')
  const stage = new Stage(path, profile)
  await stage.relay('relay', { sessions: 1, people: PEOPLE, notes: 1_000 })
  await stage.server('own', { sessions: 1, people: PEOPLE, notes: 1_000 })
  const names = ['relay', 'own'] as const
  for (const name of names) await stage.enter(name, stage.seats(name).slice(0, 1))
  const alone: Record<string, number[]> = { relay: [], own: [] }
  const together: Record<string, number[]> = { relay: [], own: [] }
  const bytes: Record<string, number> = {}
  for (let cycle = 0; cycle <= cycles; cycle += 1)
    for (const name of names) {
      const before = await actsOnly(stage, name)
      await stage.clients.ask('connect', { name, seats: stage.seats(name).slice(1, 1 + LATE) })
      const both = await stage.cpuOf(name, async () => {
        for (let turn = 0; turn < LATE; turn += 1) {
          await actOnce(stage, name)
          bytes[name] = await stage.clients.ask('greet', { name, count: 1, how: 'join' })
        }
      })
      // While they came, on average half of them heard the acts.
      const acts = (before + (await actsOnly(stage, name))) / 2
      await stage.clients.ask('leave', { name, count: LATE })
      const many = await stage.cpuOf(name, () => stage.enter(name, stage.seats(name).slice(1, 101), 'join'))
      await stage.clients.ask('leave', { name, count: 100 })
      // The first cycle warms up.
      if (cycle === 0) continue
      alone[name]?.push((both - acts) / LATE)
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

/** One act, as before every late join: the first of them rewrites one of the notes that are there. */
const actOnce = (stage: Stage, name: string): Promise<unknown> =>
  stage.clients.ask('run', { name, rate: 100, ms: 10, people: PEOPLE })

/** Processor time of as many acts as there are late joins. */
const actsOnly = (stage: Stage, name: string): Promise<number> =>
  stage.cpuOf(name, async () => {
    for (let turn = 0; turn < LATE; turn += 1) await actOnce(stage, name)
  })
