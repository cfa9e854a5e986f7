// Where the room is, as a page heard it over its own socket: so that a test waits until the page has come there too.
import { gunzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { nowOf, progressId, progressOf, type ProgressData } from '#shared/kernel/facts.ts'
import type { Seen, SeenOp } from '#shared/kernel/visibility.ts'
import type { Snapshot } from '#shared/kernel/wire.ts'
import type { Device } from '#client/sync/device.ts'

/** The records of the socket of a page that say how far the room is. */
type Told = Map<string, unknown>

const pages = new WeakMap<Page, Told>()
const patient = { timeout: 60_000 }

const keep = (told: Told, { id, data }: Seen): unknown =>
  id === 'now' || id.startsWith(progressId('')) ? told.set(id, data) : undefined

/** How the socket writes an event: this, and then a list with its name and what goes with it. */
const EVENT = '42'

const hearText = (told: Told, text: string): void => {
  if (!text.startsWith(`${EVENT}[`)) return
  const [event, body] = JSON.parse(text.slice(EVENT.length)) as [string, { readonly ops?: readonly SeenOp[] }]
  if (event !== 'frame' && event !== 'own') return
  for (const op of body.ops ?? []) if (op[0] === 'put') keep(told, op[1])
}

/** A welcome: all that this page may see, packed. */
const hearBytes = (told: Told, bytes: Buffer): void => {
  if (bytes[0] !== 0x1f) return
  const { records } = JSON.parse(gunzipSync(bytes).toString()) as Snapshot
  for (const record of records) keep(told, record)
}

/** To be called before the page is opened. */
export const overhear = (page: Page): void => {
  const told: Told = new Map()
  pages.set(page, told)
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) =>
      typeof payload === 'string' ? hearText(told, payload) : hearBytes(told, payload),
    ),
  )
}

/** Waits until this page knows what the room does, in which step and stage, has drawn that, and has a title. */
export const arrived = async (page: Page, { leader }: { readonly leader: Device }): Promise<void> => {
  const told = pages.get(page)
  const here = (): unknown => {
    const now = nowOf(leader.records)
    const at = progressId(now?.current ?? '')
    const stage = (told?.get(at) as Partial<ProgressData> | undefined)?.stage
    return { now: told?.get('now'), stage: now?.current == null ? undefined : stage }
  }
  const now = nowOf(leader.records)
  const stage = progressOf(leader.records, now?.current ?? '')?.stage
  await expect.poll(here, patient).toEqual({ now, stage })
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  // A dialog over it hides the title from who asks for headings.
  await page.locator('h1').first().waitFor({ state: 'attached' })
}
