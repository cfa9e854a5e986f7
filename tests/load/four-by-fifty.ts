// Four sessions of 50 beside a relay: processor, memory, bytes, delay, filtering, and how much is held.
import {
  bytesPerDelivery,
  middle,
  perDelivery,
  ratio,
  shown,
  shownValues,
  timesRows,
  type Part,
} from './part.ts'
import { held, rotate, Stage, type Step } from './stage.ts'

const FRAME_MS = 10

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
