// Taking one person out over HTTP: the name, the keys and the photos go, the device is told, and others go on.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { StoreUnavailable } from '#server/store/store.ts'
import { answered, heard, joinKey, Site, type Device, type Made } from './client.ts'
import { flat } from './images/files.ts'

/** A store that does not take people away as long as it is told so. */
class ClumsyStore extends MemoryStore {
  clumsy = false

  override async forgetPerson(...args: Parameters<MemoryStore['forgetPerson']>): Promise<void> {
    if (this.clumsy) throw new StoreUnavailable('not now')
    await super.forgetPerson(...args)
  }
}

let disk: MemoryDisk
let store: ClumsyStore
let site: Site
let made: Made
let leader: Device
let ann: { readonly token: string; readonly device: Device; readonly id: string }
const annKey = joinKey()
let n = 0

const code = async (device: Device, cmd: string, input: unknown = {}, step = 'session') => {
  const answer = answered(device, (n += 1))
  device.emit('cmd', { n, step, cmd, input })
  return (await answer).code
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const erase = (token: string, person: string, what: string): Promise<Response> =>
  site.post(`sessions/${made.id}/people/${person}/erase`, { what }, bearer(token))

const enter = async (token: string) => {
  const { device, welcome } = await site.enter(token)
  return { token, device, id: welcome.me ?? '' }
}

const open = async (): Promise<void> => {
  store = new ClumsyStore(disk)
  site = await Site.open({ store })
}

const namesKept = async (): Promise<string[]> => (await store.people(made.id)).map(({ name }) => name)

beforeEach(async () => {
  n = 0
  disk = new MemoryDisk()
  await open()
  const board = { activity: 'moodboard', title: 'Beelden', minutes: 10, goal: 'Kijken' }
  made = await site.make({ names: true, programme: { items: [board] } })
  leader = (await site.enter(made.token)).device
  ann = await enter(
    (await site.join(made.code, { joinKey: annKey, name: 'Quirina', side: 'adviesraad' })).token,
  )
})

afterEach(() => site.close())

describe('only the name', () => {
  test('[OW10] goes from the store and from every screen; the person stays, by side', async () => {
    const told: string[][] = []
    leader.on('names', (names) => told.push(Object.values(names)))
    const ben = await enter((await site.join(made.code, { name: 'Ben' })).token)
    expect((await erase(ann.token, ann.id, 'name')).status).toBe(200)
    // What was gathered when Ben came in may be told first.
    await vi.waitFor(() => expect(told.at(-1)).toEqual(expect.not.arrayContaining(['Quirina'])))
    expect(told.at(-1)).toContain('Ben')
    expect(await namesKept()).toEqual(expect.not.arrayContaining(['Quirina']))
    const { welcome } = await site.enter(ann.token)
    expect(welcome.names).not.toHaveProperty(ann.id)
    expect((await erase(ben.token, ann.id, 'name')).status).toBe(403)
  })
})

describe('everything', () => {
  test('[OW11] the device is told so, and its key, name and photo are gone', async () => {
    await code(leader, 'next', { from: { step: null, stage: null } })
    const photo = await fetch(`${site.server.url}/api/v1/sessions/${made.id}/images`, {
      method: 'POST',
      body: Uint8Array.from(await flat(300, 200).jpeg().toBuffer()),
      headers: bearer(ann.token),
    })
    const { id: image } = (await photo.json()) as { id: string }
    const tile = { id: 'tile-1', symbol: null, image, alt: '', word: '', because: 'Stil' }
    expect(await code(ann.device, 'tile.lay', tile, 's1')).toBeUndefined()
    const refused = heard(ann.device, 'refused')
    expect((await erase(made.token, ann.id, 'everything')).status).toBe(200)
    expect(await refused).toEqual({ code: 'person-erased' })
    expect([await namesKept(), await store.images(made.id)]).toEqual([['Fatma'], []])
    const again = site.device()
    const unknown = heard(again, 'refused')
    again.emit('hello', { token: ann.token, client: 'c', pending: [] })
    expect(await unknown).toEqual({ code: 'unknown' })
    expect((await erase(ann.token, ann.id, 'everything')).status).toBe(404)
    expect(JSON.stringify(await store.read(made.id, 0))).not.toMatch(/Stil|"adviesraad"/)
  })

  test('[OW11] who comes in again from the same device is new', async () => {
    await code(ann.device, 'park', { id: 'p1', text: 'Bel Jan' })
    expect((await erase(ann.token, ann.id, 'everything')).status).toBe(200)
    const { token } = await site.join(made.code, { joinKey: annKey, name: 'Nieuw' })
    const { welcome } = await site.enter(token)
    expect(Object.values(welcome.names)).toContain('Nieuw')
    expect(JSON.stringify(await store.read(made.id, 0))).not.toMatch(/Bel Jan/)
  })

  test('[OW11] what a failing store left is taken away at the next start', async () => {
    store.clumsy = true
    expect((await erase(made.token, ann.id, 'everything')).status).toBe(503)
    expect(await namesKept()).toContain('Quirina')
    await site.close()
    await open()
    await site.enter(made.token)
    expect(await namesKept()).toEqual(['Fatma'])
  })

  test('[OW8] is not for others, not for who leads, and refused once the report is final', async () => {
    const ben = await enter((await site.join(made.code)).token)
    expect((await erase(ben.token, ann.id, 'everything')).status).toBe(403)
    expect((await erase('x'.repeat(30), ann.id, 'everything')).status).toBe(404)
    const { welcome } = await site.enter(made.token)
    expect((await erase(made.token, welcome.me ?? '', 'everything')).status).toBe(403)
    await code(leader, 'end')
    await code(leader, 'freeze')
    for (const what of ['name', 'everything']) expect((await erase(ann.token, ann.id, what)).status).toBe(409)
    expect(await namesKept()).toContain('Quirina')
  })
})
