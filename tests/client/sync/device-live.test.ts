// Live previews between two devices over real sockets.
import { expect, onTestFinished, test } from 'vitest'
import { openDevice, type Device } from '#client/sync/device.ts'
import { MemoryStore } from '#server/store/memory.ts'
import { Site } from '#tests/server/client.ts'
import { pause } from '#tests/server/live.ts'
import { makeSlips, slipsRegistry, tokenOf, type Who } from '#tests/server/session/slips.ts'

test('[L8] what one device shows another watches, while the records of both stay as they were', async () => {
  const store = new MemoryStore()
  await makeSlips(store, 'open')
  const site = await Site.open({ store, registry: slipsRegistry })
  const open = (who: Who): Device => {
    const device = openDevice({ url: site.server.url, token: tokenOf(who), registry: slipsRegistry })
    onTestFinished(() => device.close())
    return device
  }
  onTestFinished(() => site.close())
  const [ann, ben] = [open('ann'), open('ben')]
  ann.sync.preview('s1', 'draw', { id: 'early', text: 'before the welcome' })
  await Promise.all([ann, ben].map((device) => device.waitFor(({ status }) => status.connection === 'live')))
  let told = 0
  for (const { sync } of [ann, ben]) sync.store.subscribe('any', () => void (told += 1))
  const watched = () => ben.sync.previews.watched('s1', 'draw').map(({ data }) => data)
  // A preview may be lost on the way.
  for (let n = 1; n <= 200 && watched().length === 0; n += 1) {
    ann.sync.preview('s1', 'draw', { id: 'a', text: 'streep' })
    await pause(20)
  }
  expect(watched()).toEqual([{ id: 'a', text: 'streep' }])
  expect(ann.sync.previews.watched('s1', 'draw')).toEqual([])
  expect(told).toBe(0)
  ben.suspend()
  expect(watched()).toEqual([])
})
