// During the silence nothing about anybody's order is on any wire of another browser, seen on the sockets themselves.
import { gunzipSync } from 'node:zlib'
import { nanoid } from 'nanoid'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stages } from '#client/activities/dilemmas/console/stages.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage, playUntil, screenPage } from './seats.ts'

const hall = openHall()
let room: Room

beforeAll(async () => {
  room = await fillRoom(hall, 5)
})

afterAll(() => room.close())

/** Everything that this page receives from now on, as text; packed snapshots are unpacked. */
const tap = async (page: Page): Promise<() => string> => {
  const heard: string[] = []
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  cdp.on('Network.webSocketFrameReceived', ({ response: { opcode, payloadData } }) => {
    if (opcode === 1) return heard.push(payloadData)
    const bytes = Buffer.from(payloadData, 'base64')
    return heard.push(bytes[0] === 0x1f ? gunzipSync(bytes).toString() : bytes.toString())
  })
  await page.reload()
  return () => heard.join('\n')
}

/** An order as it would stand in a record: at least three fiches in a row. */
const ORDER = /"[A-F]"\s*,\s*"[A-F]"\s*,\s*"[A-F]"/

describe('the silence', () => {
  test('[V15] no order is on the sockets of the projector, the console and another phone; after the reveal the count is', async () => {
    const pages = {
      projector: await screenPage(hall, room),
      console: await consolePage(hall, room),
      phone: await phonePage(hall, room, guestOf(room, 1)),
      own: await phonePage(hall, room, guestOf(room, 0)),
    }
    const { step } = await playUntil(room, 'dilemmas', 'silent')
    const heard = {
      projector: await tap(pages.projector),
      console: await tap(pages.console),
      phone: await tap(pages.phone),
      own: await tap(pages.own),
    }
    for (const order of ['DABFCE', 'FCE', 'ECABDF'])
      await room.must(guestOf(room, 0).device, step, 'rank', { id: nanoid(12), order: Array.from(order) })
    // Something that everyone may see comes after it, so that nothing is still on its way.
    await room.must(guestOf(room, 0).device, 'session', 'park', { id: 'het-laatste', text: 'Het laatste' })
    for (const name of ['projector', 'console', 'phone', 'own'] as const)
      await expect.poll(() => heard[name]().includes('het-laatste'), { timeout: 30_000 }).toBe(true)
    expect(heard.own()).toMatch(ORDER)
    for (const name of ['projector', 'console', 'phone'] as const) {
      expect(heard[name]()).toContain('"silent"')
      expect(heard[name]()).not.toMatch(ORDER)
      expect(heard[name]()).not.toContain('"ballot"')
    }
    await pages.console.getByRole('button', { name: stages.revealed?.enter ?? '' }).click()
    await expect.poll(() => heard.projector().includes('"ranking"'), { timeout: 30_000 }).toBe(true)
    expect(heard.phone()).not.toContain('"ballot"')
    await expect.poll(() => pages.console.getByText(consoleTexts.lead.you).count()).toBe(1)
  })
})
