// Somebody types while others act: the focus, the words and the place in the words stay, in every activity with a field.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { defaultContent } from '#shared/content/load.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { agreementConsole } from '#client/activities/agreements/console/texts.ts'
import { texts as agreeTexts } from '#client/activities/agreements/play/texts.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { texts as flapTexts } from '#client/activities/flaps/texts.ts'
import { makerTexts } from '#client/activities/moodboard/tile/texts.ts'
import { texts as cafeTexts } from '#client/activities/worldcafe/play/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { players } from '#tests/rehearsal/play.ts'
import type { Position, Room } from '#tests/rehearsal/room.ts'
import { soon } from './cafes.ts'
import { openHall } from './openHall.ts'
import { case1, consolePage, fillRoom, guestOf, phonePage } from './seats.ts'
import { arrived } from './told.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

type Field = { readonly label: string; readonly open?: string }

/** By activity and stage: the field in which one types, and the button that brings it when it is not there yet. */
const fields: Readonly<Record<string, Field>> = {
  'welcome.open': { label: tableTexts.parking.label, open: tableTexts.park },
  'moodboard.make': { label: makerTexts.because },
  'dilemmas.meet': { label: playTexts.own.name, open: playTexts.meet.own },
  'conversation.silent': { label: defaultContent.talkQuestions[0]?.text ?? '' },
  'worldcafe.harvest': { label: cafeTexts.harvest.fields.wish.label },
  'flaps.silent': { label: flapTexts.silent.fields.pro },
  'flaps.stick': { label: flapTexts.silent.fields.pro, open: flapTexts.stick.add },
  'agreements.make': { label: agreementConsole.choice, open: agreeTexts.add },
}

/** The simulated people count what is there, and would find more or less than they brought. */
const COUNTS = [
  'worldcafe.together',
  'worldcafe.choose',
  'worldcafe.done',
  'flaps.stick',
  'flaps.sort',
  'flaps.weigh',
]

/** Somebody comes in, somebody is ready, something lands on the parking place, the clock starts, and it stops again. */
const act = async (at: Position, n: number): Promise<void> => {
  const [like] = case1.people
  if (like) await room.admit({ ...like, proxy: false }, 'Piet')
  const { device } = guestOf(room, 0)
  await room.must(device, SESSION, 'ready', { on: true })
  await room.must(device, SESSION, 'park', { id: `park-${at.step}-${n}`, text: 'Iets voor later' })
  await room.must(room.leader, SESSION, 'timer', { do: 'start', minutes: 5 })
  await room.must(device, SESSION, 'ready', { on: false })
}

const stateOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const active = document.activeElement
    if (!(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)) return active?.tagName
    const { value, selectionStart } = active
    return { label: active.labels?.[0]?.innerText.split('\n')[0] ?? '', value, selectionStart }
  })

test(
  '[AX8] what somebody types, and where, stays when others come in, act and start the clock',
  { timeout: 300_000 },
  async () => {
    room = await fillRoom(hall, 3, { ...case1, choose: { ...case1.choose, fiches: 'D' } })
    const phone = await phonePage(hall, room, guestOf(room, 1))
    await phone.emulateMedia({ reducedMotion: 'reduce' })
    const laptop = await consolePage(hall, room)
    const typed: string[] = []
    let n = 0
    for (let at = await room.next(); at; at = await room.next()) {
      const where = `${at.activity}.${at.stage}`
      if (!COUNTS.includes(where)) await players[where]?.(room, at)
      const field = fields[where]
      if (!field) continue
      n += 1
      await arrived(phone, room)
      if (field.open !== undefined) await phone.getByRole('button', { name: field.open }).first().click()
      const place = phone.getByRole('textbox', { name: field.label }).first()
      await place.fill('')
      await place.pressSequentially('Half een zin')
      for (let back = 0; back < 4; back += 1) await phone.keyboard.press('ArrowLeft')
      const before = await stateOf(phone)
      expect(before).toMatchObject({ value: 'Half een zin', selectionStart: 8 })
      await act(at, n)
      const people = room.guests.length
      await expect.poll(() => laptop.locator('body').innerText(), soon).toContain(`${people}`)
      await phone.waitForTimeout(500)
      expect([where, await stateOf(phone)]).toEqual([where, before])
      await place.fill('')
      await phone.keyboard.press('Escape')
      typed.push(where)
    }
    expect(typed).toEqual(Object.keys(fields))
  },
)
