// Homework with the keys alone and with taps alone: from its link to the lobby, which says that it is done.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { texts as play } from '#client/activities/supply/play/texts.ts'
import { homeworkTexts } from '#client/shell/homework/texts.ts'
import { joinTexts } from '#client/shell/join/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { OLD_PHONE, partakerOn } from './by-hand.ts'
import { keysOn, tapsOn } from './hand.ts'
import { openHall } from './openHall.ts'
import { fillIn } from './partake-matrix.ts'
import { atTitle, type Partaker } from './partaker.ts'
import { SIDES, supplyAhead, type Supply } from './supplies.ts'

const hall = openHall()
const DAY = 24 * 60 * 60_000
let supply: Supply
let one: Partaker

beforeEach(async () => {
  supply = await supplyAhead(hall, SIDES)
  const { room, step } = supply
  await room.must(room.leader, SESSION, 'homework.set', { step, until: Date.now() + 3 * DAY })
})
afterEach(() => {
  one.device.close()
  supply.room.close()
})

test.each(['keys', 'taps'] as const)(
  '[AX20] homework is filled in with %s alone, from its link to the lobby',
  async (by) => {
    const { room, step } = supply
    const link = `/doe-mee/${room.code}?huiswerk=${step}`
    const hand =
      by === 'keys'
        ? keysOn(await hall.page('laptop', link))
        : tapsOn(await hall.page('phone', link, OLD_PHONE))
    await hand.page.getByRole('textbox', { name: joinTexts.name }).waitFor()
    await hand.write(joinTexts.name, 'Thuis')
    await hand.press(joinTexts.join)
    await hand.page.getByRole('button', { name: homeworkTexts.table.back }).waitFor()
    one = await partakerOn(hall.url, room, hand, 'Thuis')
    await fillIn(one, step)
    await hand.press(play.alone.ready)
    await atTitle(hand, tableTexts.lobby.title)
    expect(await hand.page.getByText(homeworkTexts.table.done).count()).toBeGreaterThan(0)
  },
)
