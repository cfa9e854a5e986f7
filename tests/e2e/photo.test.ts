// The field for a photo in the browser: what cannot be shown, what is too large, a connection that falls away, stopping.
import { nanoid } from 'nanoid'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Tile } from '#shared/activities/moodboard/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { makerTexts } from '#client/activities/moodboard/tile/texts.ts'
import { photoSentence, photoTexts, type PhotoProblem } from '#client/shell/images/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { flat, noise } from '#tests/server/images/files.ts'
import { focused } from './hands.ts'
import { openHall } from './openHall.ts'
import { fillRoom, guestOf, phonePage } from './seats.ts'

const hall = openHall()
let room: Room
let page: Page
let step: string
/** For what takes a slow machine its time: reading ten megabytes, three tries. */
const soon = { timeout: 30_000 }

beforeEach(async () => {
  room = await fillRoom(hall, 1)
  step = nanoid(12)
  const words = { title: 'Moodboard', goal: '', minutes: 10, config: { question: 'Wat is het?' } }
  await room.must(room.leader, SESSION, 'step.add', {
    id: step,
    after: null,
    activity: 'moodboard',
    ...words,
  })
  await room.next()
  page = await phonePage(hall, room, guestOf(room, 0))
  await page.getByRole('tab', { name: makerTexts.photo }).click()
})
afterEach(() => room.close())

const button = (name: string) => page.getByRole('button', { name, exact: true })
const progress = () => page.getByRole('progressbar')
/** In the field itself: what is read aloud stands elsewhere. */
const says = (problem: PhotoProblem) =>
  page.getByRole('group', { name: photoTexts.legend }).getByText(photoSentence(problem)).waitFor(soon)
const image = (): string | null => {
  const tile = guestOf(room, 0).device.records.of(step, 'tile')[0]?.data as Tile | undefined
  return tile?.image ?? null
}

const pick = async (buffer: Buffer, name = 'foto.jpg'): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(photoTexts.choose).click()])
  await chooser.setFiles({ name, mimeType: 'image/jpeg', buffer })
}

test('[IM10] M3: what is no photo, broken or too large gets its own sentence, and then a photo still goes', async () => {
  const heic = Buffer.concat([Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), Buffer.alloc(2_000, 7)])
  const broken = (await flat().jpeg().toBuffer()).subarray(0, 200)
  const large = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(10_000_000)])
  const posts: string[] = []
  page.on('request', (request) => void (request.method() === 'POST' && posts.push(request.url())))
  for (const [buffer, problem, name] of [
    [heic, 'image-type', 'IMG_0001.HEIC'],
    [broken, 'image-broken', 'foto.jpg'],
    [large, 'image-too-large', 'foto.jpg'],
  ] as const) {
    await pick(buffer, name)
    await says(problem)
    expect(await button(photoTexts.again).count()).toBe(0)
  }
  // What is too large was not even sent.
  expect(posts).toHaveLength(2)
  expect(image()).toBeNull()
  await pick(await flat().jpeg().toBuffer())
  await expect.poll(image, soon).toMatch(/^[\w-]{22}$/)
})

test('[IM10] M3: a connection that falls away half-way is told, and the photo goes when it is back', async () => {
  const network = await page.context().newCDPSession(page)
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 40_000 }
  await network.send('Network.emulateNetworkConditions', slow)
  await pick(await noise(700))
  await expect
    .poll(() => progress().evaluate((bar) => (bar as HTMLProgressElement).value), soon)
    .toBeGreaterThan(0)
  await network.send('Network.emulateNetworkConditions', { ...slow, offline: true })
  await says('offline')
  expect(image()).toBeNull()
  await network.send('Network.emulateNetworkConditions', { ...slow, offline: false, uploadThroughput: -1 })
  await button(photoTexts.again).click()
  await expect.poll(image, soon).toMatch(/^[\w-]{22}$/)
})

test('[IM10] M3: when only the answers were lost, sending it again gives the photo that is there', async () => {
  const kept: string[] = []
  await page.route('**/images', async (route) => {
    const answer = await route.fetch()
    kept.push(((await answer.json()) as { id: string }).id)
    await route.abort()
  })
  await pick(await flat().jpeg().toBuffer())
  await says('offline')
  await page.unroute('**/images')
  await button(photoTexts.again).click()
  await expect.poll(image, soon).toBe(kept[0])
  expect(new Set(kept).size).toBe(1)
})

test('[IM10] M3: who stops hears so, and sends it after all from the same place by keys', async () => {
  let arrived = 0
  await page.route('**/images', (route) => {
    arrived += 1
    return route.abort()
  })
  await pick(await flat().jpeg().toBuffer())
  await expect.poll(() => arrived, soon).toBeGreaterThan(0)
  await button(photoTexts.stop).focus()
  await page.keyboard.press('Enter')
  await says('stopped')
  const before = arrived
  await expect.poll(() => focused(page), soon).toContain(photoTexts.choose)
  await page.unroute('**/images')
  await button(photoTexts.again).click()
  await expect.poll(image, soon).toMatch(/^[\w-]{22}$/)
  expect(arrived).toBe(before)
})
