// A photo on a tile of the moodboard comes into the report of its session in every format, and goes out of it again.
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answered, Site, type Device, type Made } from '../client.ts'
import { flat } from './files.ts'

let site: Site
let made: Made
let leader: Device

beforeEach(async () => {
  site = await Site.open()
  const board = { activity: 'moodboard', title: 'Beelden', minutes: 10, goal: 'Kijken' }
  made = await site.make({ programme: { items: [board] } })
  leader = (await site.enter(made.token)).device
})
afterEach(() => site.close())

let n = 0
const act = async (device: Device, cmd: string, step: string, input: unknown): Promise<void> => {
  const answer = answered(device, (n += 1))
  device.emit('cmd', { n, step, cmd, input })
  expect(await answer).not.toHaveProperty('code')
}

const api = (path: string, key: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${site.server.url}/api/v1/sessions/${made.id}/${path}`, {
    ...init,
    headers: { authorization: `Bearer ${key}` },
  })

/** The drawings of the HTML report, as text. */
const drawings = async (): Promise<string> => {
  const html = await (await api('report/html', made.token)).text()
  const found = [...html.matchAll(/data:image\/svg\+xml;base64,([^"]+)/g)]
  return found.map(([, base64 = '']) => Buffer.from(base64, 'base64').toString()).join('')
}

test('[IM9] M3: the figures of the report show the photo, in Word as a picture, and words when it was taken away', async () => {
  await act(leader, 'next', 'session', { from: { step: null, stage: null } })
  const { token } = await site.join(made.code)
  const body = await flat(1200, 900).jpeg().toBuffer()
  const sent = await api('images', token, { method: 'POST', body: Uint8Array.from(body) })
  const { id } = (await sent.json()) as { id: string }
  const { device } = await site.enter(token)
  const tile = { id: 'tile-1', symbol: null, image: id, alt: 'Een rode muur', word: '', because: 'Stil' }
  await act(device, 'tile.lay', 's1', tile)
  await act(leader, 'end', 'session', {})

  expect(await drawings()).toMatch(/href="data:image\/webp;base64,[^"]{100}/)
  const docx = unzipSync(new Uint8Array(await (await api('report/docx', made.token)).arrayBuffer()))
  const pictures = Object.keys(docx).filter((name) => name.endsWith('.png'))
  expect(pictures.length).toBeGreaterThan(0)
  const red = await Promise.all(pictures.map((name) => redIn(docx[name])))
  expect(Math.max(...red)).toBeGreaterThan(1_000)
  expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('Een rode muur')

  await api(`images/${id}`, token, { method: 'DELETE' })
  expect(await drawings()).not.toContain('data:image/webp')
  expect(await drawings()).toContain('Een rode muur')
})

/** How many pixels have the red of the photo. */
const redIn = async (png: Uint8Array | undefined): Promise<number> => {
  const raw = await sharp(png).removeAlpha().raw().toBuffer()
  let count = 0
  for (let at = 0; at < raw.length; at += 3)
    if ((raw[at] ?? 0) > 170 && (raw[at + 1] ?? 255) < 60 && (raw[at + 2] ?? 255) < 60) count += 1
  return count
}
