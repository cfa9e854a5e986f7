// What the disk keeps of what was written without a sender, after it was taken back or hung up: also after a crash.
import { describe, expect, test } from 'vitest'
import { proofId } from '#shared/kernel/proof.ts'
import type { Op } from '#shared/kernel/record.ts'
import { noLog } from '#server/log.ts'
import { Actors } from '#server/session/actors.ts'
import type { LiveSession } from '#server/session/live.ts'
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { StoreUnavailable } from '#server/store/store.ts'
import { pause, until } from '../live.ts'
import { ENTERED_AT, LOG, makeSlips, people, slipsRegistry, type Who } from './slips.ts'

type Mishap = 'fails' | 'fails after' | 'hangs' | 'slow'

/** Does badly what it is told to, once; a process that hangs in the middle of it is as good as dead. */
class ClumsyStore extends MemoryStore {
  readonly forgetting: Mishap[] = []
  readonly saving: Mishap[] = []

  override forget(...args: Parameters<MemoryStore['forget']>): Promise<void> {
    return this.#clumsily(this.forgetting.shift(), () => super.forget(...args))
  }

  override saveSnapshot(...args: Parameters<MemoryStore['saveSnapshot']>): Promise<void> {
    return this.#clumsily(this.saving.shift(), () => super.saveSnapshot(...args))
  }

  async #clumsily(mishap: Mishap | undefined, act: () => Promise<void>): Promise<void> {
    if (mishap === 'hangs') await new Promise(() => undefined)
    if (mishap === 'slow') await pause(50)
    if (mishap === 'fails') throw new StoreUnavailable('away')
    await act()
    if (mishap === 'fails after') throw new StoreUnavailable('lost')
  }
}

const texts = ['appel', 'beer', 'citroen', 'druif', 'ezel', 'fiets', 'gans', 'haas'].map(
  (word) => `TEKST-${word}`,
)
const taken = 'TEKST-beer'
const left = texts.filter((text) => text !== taken)

class House {
  readonly disk: MemoryDisk
  readonly store: ClumsyStore
  readonly actors: Actors
  #n = 0

  constructor(disk = new MemoryDisk()) {
    this.disk = disk
    this.store = new ClumsyStore(disk)
    const limit = { perSecond: 10_000, burst: 10_000 }
    this.actors = new Actors({
      store: this.store,
      registry: slipsRegistry,
      broadcast: () => undefined,
      frameMs: 0,
      clock: Date.now,
      chance: () => 0.25,
      log: noLog,
      limits: { person: limit, session: limit },
      ended: () => undefined,
      frozen: () => undefined,
    })
  }

  async live(): Promise<LiveSession> {
    const live = await this.actors.get(LOG)
    if (!live) throw new Error('no session')
    return live
  }

  /** As a device sends it; resolves when it is in the log. */
  async send(who: Who, cmd: string, input: unknown, key?: string, step = 's1'): Promise<void> {
    const live = await this.live()
    const standing = live.standing(who)
    if (!standing) throw new Error('nobody')
    const { seq } = live.actor
    const message = { client: `phone-of-${who}`, n: (this.#n += 1), step, cmd, input, ...(key && { key }) }
    live.command(message, { person: who, role: standing.role })
    await until(() => live.actor.seq > seq)
  }

  /** Everybody writes in turn, and the second slip is taken back. */
  async write(): Promise<void> {
    const writers = ['ann', 'ben', 'coen'] as const
    for (const [index, text] of texts.entries())
      await this.send(
        writers[index % 3] ?? 'ann',
        'write',
        { id: proofId(text), text },
        `key-${index}`.padEnd(16, 'x'),
      )
    await this.send('ben', 'take', { id: proofId(taken), secret: taken }, 'key-take'.padEnd(16, 'x'))
  }

  reveal(): Promise<void> {
    return this.send('fac', 'next', { from: { step: 's1', stage: 'silent' } }, undefined, 'session')
  }

  get logText(): string {
    return this.disk.sessions.get(LOG)?.log.join('\n') ?? ''
  }

  get snapshotText(): string {
    return this.disk.sessions.get(LOG)?.snapshot?.json ?? ''
  }

  /** The texts that are written down here, in their order. */
  static found(text: string): string[] {
    return Array.from(text.matchAll(/TEKST-\w+/g), ([found]) => found)
  }

  /** Whether log and snapshot hold each slip once, both in one new order, and nothing else of them. */
  get clean(): boolean {
    const [log, snapshot] = [House.found(this.logText), House.found(this.snapshotText)]
    const whole = [...log].sort().join() === left.join()
    return whole && log.join() !== left.join() && log.join() === snapshot.join()
  }
}

const open = async (): Promise<House> => {
  const house = new House()
  await makeSlips(house.store)
  return house
}

describe('what has no sender', () => {
  test('[B7] leaves no text, author, device, time or order behind when it was taken back and hung up', async () => {
    const house = await open()
    await house.write()
    await until(() => !house.logText.includes(taken))
    expect(House.found(house.logText)).toEqual(left)
    const early = await house.store.read(LOG, 1)
    for (const who of Object.keys(people)) expect(JSON.stringify(early)).not.toContain(who)
    await (await house.live()).actor.close()
    expect(House.found(house.snapshotText)).toEqual(left)

    const after = new House(house.disk)
    await after.reveal()
    await until(() => after.clean)
    const log = await after.store.read(LOG, 0)
    const unsigned = log.filter(({ cmd }) => cmd === 'write' || cmd === 'take')
    expect(unsigned).toHaveLength(texts.length + 1)
    for (const commit of unsigned) {
      expect(commit).toMatchObject({ by: null, n: 1, at: ENTERED_AT, unsigned: true })
      expect(commit.ops.filter(([op]) => op === 'put')).toEqual([])
      for (const who of Object.keys(people)) expect(JSON.stringify(commit)).not.toContain(who)
    }
    const puts = (ops: readonly Op[]) =>
      ops.flatMap((op) => (op[0] === 'put' && op[1].kind === 'slip' ? [op[1]] : []))
    const hung = log.flatMap(({ ops }) => puts(ops))
    expect(hung.filter(({ by }) => by !== undefined)).toEqual([])
    const order = House.found(after.logText)
    expect(order).not.toEqual(left)
    expect(House.found(after.snapshotText)).toEqual(order)
    for (const text of texts) expect(after.snapshotText).not.toContain(proofId(text))
    await after.actors.close()
  })

  test.each<[string, (store: ClumsyStore) => void]>([
    ['before the forgetting', (store) => store.forgetting.push('hangs')],
    ['between the forgetting and the new snapshot', (store) => store.saving.push('hangs')],
  ])('[B7] a crash %s is made good at the next load', async (_, crash) => {
    const house = await open()
    await house.write()
    await until(() => !house.logText.includes(taken))
    await (await house.live()).actor.close()
    const dying = new House(house.disk)
    crash(dying.store)
    await dying.reveal()
    expect(dying.clean).toBe(false)
    const next = new House(house.disk)
    await next.live()
    await until(() => next.clean)
    expect(next.clean).toBe(true)
    await next.actors.close()
  })

  test.each<[string, (store: ClumsyStore) => void]>([
    ['the forgetting', (store) => store.forgetting.push('fails', 'fails after')],
    ['the new snapshot', (store) => store.saving.push('fails')],
  ])('[B7] when %s fails it is done after the next command', async (_, fail) => {
    const house = await open()
    await house.write()
    await until(() => !house.logText.includes(taken))
    await (await house.live()).actor.close()
    const again = new House(house.disk)
    await again.live()
    fail(again.store)
    await again.reveal()
    await until(() => again.store.forgetting.length < 2 && again.store.saving.length === 0)
    expect(again.clean).toBe(false)
    for (const id of ['one', 'two']) await again.send('ann', 'sketch', { id, text: '' })
    await until(() => again.clean)
    expect(again.clean).toBe(true)
  })

  test('[B7] closing waits for the forgetting that is under way', async () => {
    const house = await open()
    await house.write()
    await until(() => !house.logText.includes(taken))
    house.store.forgetting.push('slow')
    await house.reveal()
    await house.actors.close()
    expect(house.clean).toBe(true)
  })
})
