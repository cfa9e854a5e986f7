// Forty people who act at once, and one who listens: little is said by itself, on a phone, the laptop and the projector.
import { nanoid } from 'nanoid'
import { afterEach, expect, test } from 'vitest'
import { rank } from '#shared/activities/dilemmas/deeds.ts'
import { raiseHand } from '#shared/activities/conversation/deeds.ts'
import { seeRows } from '#shared/activities/supply/deeds.ts'
import type { Config } from '#shared/activities/supply/records.ts'
import { SESSION, stepOf } from '#shared/kernel/facts.ts'
import type { Guest, Position, Room } from '#tests/rehearsal/room.ts'
import { listen, type Heard } from './hear.ts'
import { openHall } from './openHall.ts'
import { case1, consolePage, fillRoom, guestOf, phonePage, playUntil, screenPage } from './seats.ts'
import { arrived } from './told.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

const CROWD = 40
const WITHIN_MS = 5_000
const MOST = 3

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Everybody but the first, who listens, acts once within the time, one after the other. */
const inTurn = async (act: (guest: Guest, index: number) => Promise<void>): Promise<void> => {
  const others = room.guests.slice(1)
  await Promise.all(
    others.map(async (guest, index) => {
      await pause((index * WITHIN_MS) / others.length)
      await act(guest, index)
    }),
  )
}

/** The most sentences that were heard in any five seconds, with the sentences. */
const busiest = (heard: readonly Heard[]): string[] =>
  heard
    .map(({ at }) => heard.filter((one) => one.at >= at && one.at < at + WITHIN_MS).map(({ text }) => text))
    .reduce((most, one) => (one.length > most.length ? one : most), [])

test(
  '[AX13] while forty people act within five seconds, no page says more than three sentences',
  { timeout: 240_000 },
  async () => {
    const crowd = [
      { ...case1.people[0], side: 'inwoner' as const, ballot: 'DABFCE', count: CROWD + 1, proxy: false },
    ]
    const steps = ['dilemmas', 'conversation', 'supply'].map((activity) => ({
      activity,
      title: activity,
      minutes: 9,
      goal: 'Oefenen',
    }))
    const scenario = { ...case1, steps, people: crowd, choose: { ...case1.choose, fiches: 'D' } }
    room = await fillRoom(hall, 1, scenario)
    const pages = {
      phone: await phonePage(hall, room, guestOf(room, 0)),
      laptop: await consolePage(hall, room),
      projector: await screenPage(hall, room),
    }
    for (const page of Object.values(pages)) await page.getByRole('heading', { level: 1 }).first().waitFor()
    const ears = await Promise.all(
      Object.entries(pages).map(async ([name, page]) => ({ name, hear: await listen(page) })),
    )
    const tooMuch: string[] = []
    const during = async (what: string, act: () => Promise<void>): Promise<void> => {
      for (const { hear } of ears) await hear()
      await act()
      // What the last of them did is said when the others had their rest.
      await pause(WITHIN_MS)
      for (const { name, hear } of ears) {
        const most = busiest(await hear())
        if (most.length > MOST) tooMuch.push(`${what}, ${name}: ${most.join(' | ')}`)
      }
    }
    const until = async (activity: string, stage: string): Promise<Position> => {
      const at = await playUntil(room, activity, stage)
      for (const page of Object.values(pages)) await arrived(page, room)
      return at
    }

    await during('coming in', async () => {
      for (const group of crowd) for (let n = 0; n < CROWD; n += 1) await room.admit(group, '')
    })
    const silent = await until('dilemmas', 'silent')
    await during('laying an order and being ready', () =>
      inTurn(async ({ device }) => {
        await room.do(device, silent.step, rank(nanoid(12), Array.from('DABFCE')))
        await room.must(device, SESSION, 'ready', { on: true })
      }),
    )
    const talk = await until('conversation', 'shared')
    await room.do(guestOf(room, 0).device, talk.step, raiseHand(nanoid(12)))
    await during('raising a hand', () =>
      inTurn(({ device }) => room.do(device, talk.step, raiseHand(nanoid(12)))),
    )
    const alone = await until('supply', 'alone')
    const config = stepOf(room.leader.records, alone.step)?.config as unknown as Config | undefined
    const domain = config?.domains[0]?.id ?? ''
    await during('looking at a row', () =>
      inTurn(({ device }) => room.do(device, alone.step, seeRows([{ row: nanoid(12), domain }]))),
    )
    expect(tooMuch).toEqual([])
  },
)
