// What the disk keeps of what was said before a command that forgets it: also after a crash, or a disk that fails.
import { describe, expect, test } from 'vitest'
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { StoreUnavailable } from '#server/store/store.ts'
import { SESSION_ID, ToyHouse, until } from '../live.ts'

type Mishap = 'fails' | 'fails after' | 'hangs'

/** Does badly what it is told to, once; a process that hangs in the middle of it is as good as dead. */
class ClumsyStore extends MemoryStore {
  readonly letting: Mishap[] = []
  readonly saving: Mishap[] = []

  override letGo(...args: Parameters<MemoryStore['letGo']>): Promise<void> {
    return this.#clumsily(this.letting.shift(), () => super.letGo(...args))
  }

  override saveSnapshot(...args: Parameters<MemoryStore['saveSnapshot']>): Promise<void> {
    return this.#clumsily(this.saving.shift(), () => super.saveSnapshot(...args))
  }

  async #clumsily(mishap: Mishap | undefined, act: () => Promise<void>): Promise<void> {
    if (mishap === 'hangs') await new Promise(() => undefined)
    if (mishap === 'fails') throw new StoreUnavailable('away')
    await act()
    if (mishap === 'fails after') throw new StoreUnavailable('lost')
  }
}

/** Counts on over restarts, so that no command is taken for one that was settled. */
let n = 0

const open = async (disk = new MemoryDisk()) => {
  const store = new ClumsyStore(disk)
  const house = new ToyHouse(store)
  if (disk.sessions.size === 0) await house.make()
  else await house.live()
  const kept = () => {
    const { log = [], snapshot } = disk.sessions.get(SESSION_ID) ?? {}
    return `${log.join('\n')}${snapshot?.json ?? ''}`
  }
  const act = (cmd: string, input: unknown = {}) => house.act('ann', cmd, input, 's1', (n += 1))
  return { disk, store, house, act, kept, clean: () => !/GEHEIM|WEG/.test(kept()) }
}

/** A note that was changed twice and is retold, and one that was taken away. */
const write = async ({ house, act }: Awaited<ReturnType<typeof open>>): Promise<void> => {
  await act('note.add', { id: 'n1', text: 'GEHEIM 1' })
  await act('note.add', { id: 'n2', text: 'BLIJFT' })
  await act('note.edit', { id: 'n1', text: 'GEHEIM 2' })
  await (await house.live()).actor.close()
}

const recordsOf = async (disk: MemoryDisk): Promise<unknown> => {
  const fresh = await open(disk)
  return [...(await fresh.house.live()).actor.records.values()]
}

describe('what a command forgets', () => {
  test('[LG5] is gone from log and snapshot once the commit is durable, and the records stay as they are', async () => {
    const first = await open()
    await write(first)
    const { disk, house, act, kept, clean } = await open(first.disk)
    expect(kept()).toContain('GEHEIM 1')
    expect(await act('note.retell', { id: 'n1', text: 'zwart' })).toMatchObject({ seq: 5 })
    await until(clean)
    const now = [...(await house.live()).actor.records.values()]
    expect(now.find(({ id }) => id === 'n1')?.data).toEqual({ text: 'zwart' })
    const kind = disk.sessions.get(SESSION_ID)
    expect(await recordsOf(disk)).toEqual(now)
    if (kind) delete kind.snapshot
    expect(await recordsOf(disk)).toEqual(now)
    expect(kept()).toContain('BLIJFT')
  })

  test('[LG5] everything is also what was taken away before', async () => {
    const first = await open()
    await write(first)
    const { act, clean } = await open(first.disk)
    await act('note.add', { id: 'n3', text: 'WEG' })
    await act('note.remove', { id: 'n3' })
    await act('note.edit', { id: 'n1', text: 'zwart' })
    expect(clean()).toBe(false)
    await act('wipe')
    await until(clean)
    expect(clean()).toBe(true)
  })

  test.each<[string, (store: ClumsyStore) => void]>([
    ['before the new snapshot', (store) => store.saving.push('hangs')],
    ['between the new snapshot and the letting go', (store) => store.letting.push('hangs')],
  ])('[LG6] after a crash %s it goes at the next load', async (_, crash) => {
    const first = await open()
    await write(first)
    const dying = await open(first.disk)
    crash(dying.store)
    await dying.act('note.retell', { id: 'n1', text: 'zwart' })
    expect(dying.clean()).toBe(false)
    const next = await open(first.disk)
    await until(next.clean)
    expect(next.clean()).toBe(true)
  })

  test.each<[string, (store: ClumsyStore) => void]>([
    ['the letting go', (store) => store.letting.push('fails', 'fails after')],
    ['the new snapshot', (store) => store.saving.push('fails')],
  ])('[LG6] when %s fails it is done after the next command', async (_, fail) => {
    const first = await open()
    await write(first)
    const { store, act, clean } = await open(first.disk)
    fail(store)
    await act('note.retell', { id: 'n1', text: 'zwart' })
    await until(() => store.letting.length < 2 && store.saving.length === 0)
    expect(clean()).toBe(false)
    await act('tally')
    await act('tally')
    await until(clean)
    expect(clean()).toBe(true)
  })
})
