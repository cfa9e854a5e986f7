// A photo stays for as long as something could show it, and goes some time after the end when nothing does.
import { expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { noLog } from '#server/log.ts'
import { Photos } from '#server/session/photos.ts'
import { MemoryStore } from '#server/store/memory.ts'
import { lay, makeMood } from '#tests/shared/activities/moodboard/mood.ts'
import { answered, Site } from '../client.ts'
import { flat } from '../images/files.ts'
import { sampleImage, sampleSession } from '../store/samples.ts'

const MINUTE = 60_000
const ids = ['on-a-tile', 'taken-away', 'never-laid'].map((name) => name.padEnd(22, 'x'))
const [tile = '', taken = ''] = ids

class ForgetfulStore extends MemoryStore {
  fails = 0
  override async removeImage(...args: Parameters<MemoryStore['removeImage']>): Promise<void> {
    if ((this.fails -= 1) >= 0) throw new Error('away')
    await super.removeImage(...args)
  }
}

/** Photos of two who laid a tile, and one on no record. */
const laid = async () => {
  const store = new ForgetfulStore()
  await store.create(sampleSession('a'))
  const cap = { perPerson: 20, perSession: 400 }
  for (const id of ids) await store.putImage(sampleImage('a', id), cap)
  const hall = makeMood()
  lay(hall, 'ann', { image: tile, alt: 'een hond' })
  lay(hall, 'bob', { image: taken, alt: 'een kind' })
  const photos = new Photos({
    session: 'a',
    store,
    records: hall.records,
    clock: () => hall.now,
    log: noLog,
  })
  const kept = async (): Promise<string[]> => {
    await photos.tidy()
    return (await store.images('a')).toSorted()
  }
  return { store, hall, kept }
}

test('[IM11] nothing goes before it is five minutes after the end; then what no record refers to', async () => {
  const { hall, kept } = await laid()
  hall.enter('s1', 'round')
  expect(hall.act('fac', 'work.clear', { id: 't-bob' })).toBe('ok')
  hall.now += 600 * MINUTE
  expect(await kept()).toEqual(ids.toSorted())
  expect(hall.lead('end')).toBe('ok')
  hall.now += 5 * MINUTE - 1
  expect(await kept()).toEqual(ids.toSorted())
  hall.now += 1
  expect(await kept()).toEqual([tile])
})

test('[IM11] what is brought back keeps its photo, also after an end that was taken back', async () => {
  const { hall, kept } = await laid()
  hall.enter('s1', 'round')
  hall.act('fac', 'work.clear', { id: 't-bob' })
  const trace = hall.records.of(SESSION, 'trace').at(-1)?.id
  hall.lead('end')
  hall.now += 2 * MINUTE
  expect(await kept()).toEqual(ids.toSorted())
  expect(hall.lead('reopen')).toBe('ok')
  hall.now += 10 * MINUTE
  expect(await kept()).toEqual(ids.toSorted())
  expect(hall.lead('undo', { trace })).toBe('ok')
  hall.lead('end')
  hall.now += 5 * MINUTE
  expect(await kept()).toEqual([tile, taken])
})

test('[IM11] what could not be taken away goes the next time', async () => {
  const { hall, kept, store } = await laid()
  hall.lead('end')
  hall.now += 5 * MINUTE
  store.fails = 1
  expect(await kept()).toEqual(ids.toSorted())
  expect(await kept()).toEqual([tile, taken])
})

test('[IM11] the server looks by itself, while people are still there', async () => {
  let now = 1_000_000
  const site = await Site.open({ clock: () => now, idleMs: 20 })
  const { id, token } = await site.make()
  const path = `${site.server.url}/api/v1/sessions/${id}/images`
  const body = Uint8Array.from(await flat().jpeg().toBuffer())
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'image/jpeg' }
  const sent = (await (await fetch(path, { method: 'POST', headers, body })).json()) as { id: string }
  const { device } = await site.enter(token)
  const ended = answered(device, 1)
  device.emit('cmd', { n: 1, step: 'session', cmd: 'end', input: {} })
  await ended
  expect((await fetch(`${path}/${sent.id}`)).status).toBe(200)
  now += 5 * MINUTE
  await expect.poll(async () => (await fetch(`${path}/${sent.id}`)).status).toBe(404)
  expect(device.connected).toBe(true)
  await site.close()
})
